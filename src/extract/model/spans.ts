/**
 * Mentions from the scores of all spans, none crossing another, no name within a name; the best first. A name counts from
 * 0 on. A description, which is listed only where a claim needs it, from less: on passages kept back that finds the ends
 * of one or two relations more in a hundred, and of what is then claimed as much is right.
 */
import type { Description } from "./description.ts";
import type { Numbers } from "./graph.ts";

/** A mention of a window by its words, both inclusive, as the network counts them. */
export interface Found {
  readonly first: number;
  readonly last: number;
  /** Number of its type and form in the description. */
  readonly label: number;
  readonly score: number;
}

const least = { name: 0, nominal: -1 } as const;

/** No window of real text holds more; it bounds the work on what is no text. */
const most = 160;

export function mentionsIn({ data, dims }: Numbers, labels: Description["labels"]): Found[] {
  const [, words = 0] = dims;
  const above: Found[] = [];
  for (let label = 0; label < labels.length; label += 1) {
    const from = least[labels[label]?.form ?? "name"];
    for (let first = 0; first < words; first += 1) {
      const row = (label * words + first) * words;
      for (let last = first; last < words; last += 1) {
        const score = data[row + last] ?? 0;
        if (score > from) above.push({ first, last, label, score });
      }
    }
  }
  above.sort((a, b) => b.score - a.score || b.first - a.first || b.last - a.last || b.label - a.label);
  const isName = ({ label }: Found) => labels[label]?.form === "name";
  // What is kept, by its words: a span looks only at those that share a word with it.
  const at = new Map<number, Found[]>();
  const kept: Found[] = [];
  for (const span of above) {
    if (kept.length === most) break;
    const near = new Set<Found>();
    for (let word = span.first; word <= span.last; word += 1) for (const each of at.get(word) ?? []) near.add(each);
    if ([...near].some((each) => excludes(each, span, isName(each) && isName(span)))) continue;
    kept.push(span);
    for (let word = span.first; word <= span.last; word += 1) {
      const list = at.get(word);
      if (list) list.push(span);
      else at.set(word, [span]);
    }
  }
  return kept.sort((a, b) => a.first - b.first || a.last - b.last || a.label - b.label);
}

/** Of two spans that share a word: whether they cannot both stand. */
function excludes(one: Found, other: Found, names: boolean): boolean {
  const nested =
    (one.first <= other.first && other.last <= one.last) || (other.first <= one.first && one.last <= other.last);
  return !nested || names || (one.first === other.first && one.last === other.last);
}

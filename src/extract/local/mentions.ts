/** The network's mentions as mentions of the rules' lines, and which of the rules' own stand beside them. */
import type { Span } from "../../model/index.ts";
import type { Cluster } from "../model/reading.ts";
import { prepositions, relatives } from "../rules/lexicon/closed.ts";
import { epithetsOf, textOf } from "../rules/mentions.ts";
import { type Mention, type ParsedSentence, parsedSentence } from "../rules/parsed-sentence.ts";
import { contextOf, typeOf } from "../rules/typing.ts";
import type { Typing } from "../rules/typing-rules.ts";
import type { Word } from "../rules/words.ts";
import { policy } from "./policy.ts";

export type Given = Cluster["mentions"][number];

/** A line with the mentions of both; `given` are those of the network that lie in it. */
export function withMentions(line: ParsedSentence, given: readonly Given[]): ParsedSentence {
  const theirs = given.flatMap((each) => mentionOf(line, each) ?? []);
  const own = line.mentions.filter(
    (each) => policy.mentions[each.form] && theirs.every((other) => stands(each, other)),
  );
  return parsedSentence(line.index, line.sentence, line.words, [...theirs, ...own]);
}

/** What the rules know a name by where it stands. */
export function typingOf({ words }: ParsedSentence, name: Mention): Typing | undefined {
  return typeOf(contextOf(words, name));
}

/** Whether that is a sign of names and not only of capitals. */
export function isSure(line: ParsedSentence, name: Mention): boolean {
  const typing = typingOf(line, name);
  return typing !== undefined && policy.names.has(`${typing.rule} ${typing.type}`);
}

/** Whether a mention of the rules stands beside one of the network: apart from it, around it or wholly inside it. */
function stands(own: Mention, { first, last, headLast, form, type }: Mention): boolean {
  if (own.last <= first || last <= own.first) return true;
  const same = own.first === first && own.last === last;
  const inside = first <= own.first && own.last <= last;
  const around = own.first <= first && last <= own.last;
  // "The Garrow attacks" beside "Garrow": an event may be named after a place.
  if (own.form === "name" && form === "name")
    return around && own.type === "Event" && type === "Site" && own.last > last;
  // Within a name there is nothing else; what ends with the same head is the same description.
  return inside ? !same && form !== "name" && own.headLast !== headLast : around && own.headLast !== headLast;
}

function mentionOf({ index, words }: ParsedSentence, { start, end, type, form }: Given): Mention | undefined {
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end) + 1;
  if (first < 0 || last <= first) return undefined;
  const headLast = form === "name" ? last : headEnd(words, first, last);
  return {
    line: index,
    first,
    last,
    headLast,
    start,
    end,
    form,
    type,
    head: words.slice(first, headLast).findLast(({ lower }) => !/^\d/.test(lower))?.lower ?? "",
    text: textOf(words, first, last),
    full: headLast < last,
    epithets: form === "name" ? epithetsOf(words, { first, last }) : [],
  };
}

/** "a report | into the trust": a description goes up to what tells more of it. */
function headEnd(words: readonly Word[], first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) {
    const { lower = "" } = words[at] ?? {};
    if (prepositions.has(lower) || relatives.has(lower) || /^[,(:\u2013]$/.test(lower)) return at;
  }
  return last;
}

/** Of mentions in the order of the text, those that lie within a span. */
export function within(given: readonly Given[], { start, end }: Span): readonly Given[] {
  let [low, high] = [0, given.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((given[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Given[] = [];
  for (let at = low; (given[at]?.start ?? end) < end; at += 1) {
    const mention = given[at];
    if (mention && mention.end <= end) found.push(mention);
  }
  return found;
}

/** The date of an entry in a chronology, a diary or a log: the one that opens it, or stands alone above it. */
import type { Clauses } from "../rules/clauses.ts";
import type { LineDate } from "../rules/time.ts";

/** How many lines a date that stands alone is looked for. */
const reach = 6;

/** For a sentence without a date of its own. */
export function entryDate(
  index: number,
  clauses: readonly Clauses[],
  dates: readonly (readonly LineDate[])[],
): LineDate | undefined {
  const passage = clauses[index]?.line.sentence.passage;
  for (let at = index - 1; at >= 0 && index - at <= reach; at -= 1) {
    const [date] = dates[at] ?? [];
    const line = clauses[at]?.line;
    if (!date || !line) continue;
    const { passage: its, text } = line.sentence;
    const before = text.slice(0, Math.max(0, date.start - line.sentence.start));
    const after = text.slice(date.end - line.sentence.start);
    // An entry opens with its bare date; "On 9 May she left" is a sentence like any other.
    if (!/^[\s\u2022|*-]*$/.test(before) || /^(?:on|in|by|since|from|until|at|during|of)\b/i.test(date.text))
      return undefined;
    const alone = /^[\s.:|]*$/.test(after);
    if (alone || (its === passage && /^\s*(?:[:|\u2013\u2014-]|\p{Lu})/u.test(after))) return date;
    return undefined;
  }
  return undefined;
}

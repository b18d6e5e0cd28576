/** What the headings of a transcript say: "MR BO REED (affirmed)", "Questioned by Mr Roe". */

import type { Match } from "./match.ts";
import type { Mention, ParsedSentence } from "./parsed-sentence.ts";

const sworn = /\((?:sworn|affirmed|recalled)\)/i;
const questioned = /^(?:further )?(?:questioned|examined|cross-examined|re-examined) by\b/i;

/** Matches by the number of the line. */
export function headingMatches(lines: readonly ParsedSentence[]): Map<number, Match[]> {
  const found = new Map<number, Match[]>();
  let witness: Mention | undefined;
  for (const line of lines) {
    const [person] = line.mentions.filter(({ type, form }) => type === "Person" && form === "name");
    if (person && sworn.test(line.sentence.text)) witness = person;
    if (!person || !witness || !questioned.test(line.sentence.text)) continue;
    const match: Match = {
      predicate: "QUESTIONED",
      subject: person,
      object: witness,
      role: undefined,
      group: undefined,
      at: 0,
      cue: "questioned by S",
    };
    found.set(line.index, [match]);
  }
  return found;
}

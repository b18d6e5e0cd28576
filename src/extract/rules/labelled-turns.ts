/** Turns that only their labels tell, in a text too short to be known as a transcript: "MS BELL: …", "Q12 Dr Lee: …". */
import type { Coreference } from "./coreference.ts";
import type { Speaking } from "./hearings.ts";
import { lower, type ParsedSentence } from "./parsed-sentence.ts";
import type { Thing } from "./things.ts";

/** By the number of the passage; `you` is who spoke before, or else who speaks next. */
export function labelledTurns(lines: readonly ParsedSentence[], coreference: Coreference): Map<number, Speaking> {
  const turns: { passage: number; speaker: Thing; plain: boolean }[] = [];
  let passage = -1;
  for (const line of lines) {
    if (line.sentence.passage === passage) continue;
    passage = line.sentence.passage;
    const numbered = /^(?:q\d+|\d+|\[)$/.test(lower(line, 0));
    const places = numbered ? [0, 1, 2, 3] : [0];
    const label = places
      .flatMap((place) => line.startsAt.get(place) ?? [])
      .find(({ form, last }) => form === "name" && lower(line, last) === ":");
    const speaker = label && coreference.thingOf(label);
    if (!label || speaker?.type !== "Person" || line.words.length - label.last < 3) continue;
    const plain = !numbered && /\p{Ll}/u.test(label.text.replace(/^M(?:r|rs|s|iss)\b/, ""));
    turns.push({ passage, speaker, plain });
  }
  // "Ann Lee: nurse" alone may be a line of a list; a label in capitals or with a number is none.
  if (turns.length < 2 && turns.every(({ plain }) => plain)) return new Map();
  return new Map(
    turns.map(({ passage, speaker }, at) => {
      const other =
        turns.slice(0, at).findLast((turn) => turn.speaker !== speaker) ??
        turns.slice(at).find((turn) => turn.speaker !== speaker);
      return [passage, { speaker, to: other?.speaker, body: undefined }];
    }),
  );
}

/** The people of a hearing as the things of the text: whose turn is whose, for "I" and "you". */
import type { Hearing, HearingPerson } from "../hearings/index.ts";
import type { Coreference } from "./coreference.ts";
import type { Mention, ParsedSentence } from "./parsed-sentence.ts";
import type { Thing } from "./things.ts";

export interface Speaking {
  readonly speaker: Thing;
  readonly to: Thing | undefined;
}

/** By the number of the passage. Turns of somebody who is never named are nobody's. */
export function speakersOf(
  hearing: Hearing | undefined,
  lines: readonly ParsedSentence[],
  labels: readonly Mention[],
  coreference: Coreference,
): Map<number, Speaking> {
  const found = new Map<number, Speaking>();
  if (!hearing) return found;
  const thingAt = new Map<number, Thing>();
  for (const mention of [...lines.flatMap(({ mentions }) => mentions), ...labels]) {
    const thing = mention.form === "name" ? coreference.thingOf(mention) : undefined;
    if (thing?.type === "Person") thingAt.set(mention.start, thing);
  }
  const things = new Map(hearing.people.map((person) => [person, thingOf(person, thingAt)]));
  for (const { first, last, speaker, to, reads } of hearing.turns) {
    for (let passage = first; passage < last; passage += 1) {
      const self = reads.get(passage) ?? speaker;
      const thing = self && things.get(self);
      if (thing) found.set(passage, { speaker: thing, to: to && things.get(to) });
    }
  }
  return found;
}

/** The thing that most of a person's forms belong to. */
function thingOf({ forms }: HearingPerson, thingAt: ReadonlyMap<number, Thing>): Thing | undefined {
  const counts = new Map<Thing, number>();
  for (const { start } of forms) {
    const thing = thingAt.get(start) ?? thingAt.get(start + "the ".length);
    if (thing) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

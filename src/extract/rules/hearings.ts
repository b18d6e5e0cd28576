/** The people of a hearing as the things of the text: whose turn is whose, for "I" and "you". */
import type { Hearing, HearingPerson } from "../hearings/index.ts";
import type { Coreference } from "./coreference.ts";
import type { Mention, ParsedSentence } from "./parsed-sentence.ts";
import type { Thing } from "./things.ts";

export interface Speaking {
  readonly speaker: Thing;
  readonly to: Thing | undefined;
  /** Whom the speaker says to act for: there "we" are. */
  readonly body: Thing | undefined;
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
  const names = [...lines.flatMap(({ mentions }) => mentions), ...labels].filter(({ form }) => form === "name");
  const thingAt = new Map<number, Thing>();
  for (const mention of names) {
    const thing = coreference.thingOf(mention);
    if (thing?.type === "Person") thingAt.set(mention.start, thing);
  }
  const bodies = bodiesOf(hearing, lines, coreference);
  const things = new Map(hearing.people.map((person) => [person, thingOf(person, thingAt)]));
  for (const { first, last, speaker, to, reads } of hearing.turns) {
    for (let passage = first; passage < last; passage += 1) {
      const self = reads.get(passage) ?? speaker;
      const thing = self && things.get(self);
      if (thing) found.set(passage, { speaker: thing, to: to && things.get(to), body: bodies.get(self) });
    }
  }
  return found;
}

function bodiesOf(
  { mandates }: Hearing,
  lines: readonly ParsedSentence[],
  coreference: Coreference,
): Map<HearingPerson, Thing> {
  const bodies = new Map<HearingPerson, Thing>();
  for (const { counsel, party, evidence } of mandates) {
    const line = lines.find(({ sentence }) => sentence.start === evidence.start);
    const named = line?.mentions.find(
      ({ form, type, start, end }) =>
        form === "name" && type === "Organisation" && party.start <= start && end <= party.end,
    );
    const thing = named && coreference.thingOf(named);
    if (thing && !bodies.has(counsel)) bodies.set(counsel, thing);
  }
  return bodies;
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

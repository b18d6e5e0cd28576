/**
 * Descriptions and pronouns brought to the things they stand for. A description goes to what it is in apposition to,
 * else to the thing last spoken of that its head may stand for. "He" and "she" are resolved in the order of the text,
 * "it" and "they" only when a relation asks for them, among the types that it allows.
 */
import type { EntityType } from "../../model/index.ts";
import { fold } from "../../model/index.ts";
import { appositionOf, ownerOf } from "./apposition.ts";
import { hePronouns, shePronouns } from "./lexicon/people.ts";
import { joinNames } from "./names-joined.ts";
import type { Mention, ParsedSentence } from "./parsed-sentence.ts";
import { antecedent } from "./pronouns.ts";
import { recallOf } from "./recall.ts";
import type { Thing } from "./things.ts";

export interface Coreference {
  readonly things: readonly Thing[];
  /** The thing of a name, a description, "he" or "she". */
  thingOf(mention: Mention): Thing | undefined;
  /** The thing that a pronoun stands for, if it is clear. */
  antecedent(pronoun: Mention, types: readonly EntityType[], not: ReadonlySet<Thing>): Thing | undefined;
}

export function coreference(
  lines: readonly ParsedSentence[],
  labels: readonly Mention[],
  events: readonly Mention[],
): Coreference {
  const { things, thingOf } = joinNames(lines, labels);
  for (const event of events) thingOf.set(event, add(things, "Event", [event]));
  joinDescriptions(lines, things, thingOf);
  joinPeople(lines, thingOf);
  return {
    things,
    thingOf: (mention) => thingOf.get(mention),
    antecedent: (pronoun, types, not) => antecedent(lines, thingOf, pronoun, types, not),
  };
}

function add(things: Thing[], type: EntityType, mentions: Mention[]): Thing {
  const thing: Thing = { number: things.length, type, mentions, heads: new Set() };
  things.push(thing);
  return thing;
}

function joinDescriptions(lines: readonly ParsedSentence[], things: Thing[], thingOf: Map<Mention, Thing>): void {
  const recall = recallOf(things);
  /** "an action plan" said twice is one plan; "a report" said twice may be two. */
  const sameWords = new Map<string, Thing>();
  for (const line of lines) {
    for (const mention of line.mentions) {
      const { type, head } = mention;
      const known = thingOf.get(mention);
      if (known) recall.touch(known);
      if (known || mention.form === "pronoun" || !type) continue;
      const owner = ownerOf(line, mention, thingOf);
      const fits = (thing: Thing) => !owner || !thing.owner || thing.owner === owner;
      const pointsBack = (): Thing | undefined => {
        if (isIndefinite(mention)) return sameWords.get(wordsOf(mention));
        // A person is never guessed from several.
        if (type === "Person") return recall.onlyOne(type, head);
        const candidates = recall.candidates(type, head).filter(fits);
        return candidates.findLast((thing) => !mention.full || saysTheSame(thing, mention));
      };
      const apposed = appositionOf(line, mention, thingOf);
      const thing = apposed ?? pointsBack() ?? add(things, type, []);
      if (owner) thing.owner ??= owner;
      if (type !== "Person" || apposed) thing.heads.add(head);
      thing.mentions.push(mention);
      thingOf.set(mention, thing);
      recall.touch(thing);
      if (isIndefinite(mention)) sameWords.set(wordsOf(mention), thing);
    }
  }
}

function joinPeople(lines: readonly ParsedSentence[], thingOf: Map<Mention, Thing>): void {
  for (const mention of lines.flatMap(({ mentions }) => mentions)) {
    if (mention.form !== "pronoun" || !(shePronouns.has(mention.head) || hePronouns.has(mention.head))) continue;
    const person = antecedent(lines, thingOf, mention, ["Person"], new Set());
    if (!person) continue;
    thingOf.set(mention, person);
    person.heads.add(shePronouns.has(mention.head) ? "she" : "he");
  }
}

function isIndefinite({ text }: Mention): boolean {
  return /^(?:an?|another|some|such|any|one|two|three|four|five|\d+) /i.test(text);
}

/** By which two indefinite descriptions are one; a bare "a report" is like no other. */
function wordsOf({ type, text, first, headLast, start }: Mention): string {
  return headLast - first > 2 ? `${type}|${fold(text)}` : `${start}`;
}

/** Looked for among the latest mentions alone, which bounds the work. */
function saysTheSame(thing: Thing, mention: Mention): boolean {
  return thing.mentions.slice(-8).some(({ text }) => fold(text) === fold(mention.text));
}

/**
 * Descriptions and pronouns brought to the things they stand for. A description goes to what it is in apposition to,
 * else to the thing last spoken of that its head may stand for. "He" and "she" are resolved in the order of the text,
 * "it" and "they" only when a relation asks for them, among the types that it allows.
 */
import type { EntityType } from "../../model/index.ts";
import { fold } from "../../model/index.ts";
import { appositionOf, ownerOf, unitNamed } from "./apposition.ts";
import { joinClusters, type PriorCluster } from "./clusters.ts";
import { months } from "./lexicon/closed.ts";
import { hePronouns, shePronouns } from "./lexicon/people.ts";
import { joinNames } from "./names-joined.ts";
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";
import { antecedent } from "./pronouns.ts";
import { recallOf } from "./recall.ts";
import { thing as newThing, type Thing, tell } from "./things.ts";

export interface Coreference {
  readonly things: readonly Thing[];
  /** The thing of a name, a description, "he" or "she". */
  thingOf(mention: Mention): Thing | undefined;
  /** The thing that a pronoun stands for, if it is clear. */
  antecedent(pronoun: Mention, types: readonly EntityType[], not: ReadonlySet<Thing>): Thing | undefined;
}

/** `topics` are the subjects of the text, `clusters` what another reader found. */
export function coreference(
  lines: readonly ParsedSentence[],
  labels: readonly Mention[],
  events: readonly Mention[],
  topics: ReadonlySet<Mention>,
  clusters: readonly PriorCluster[] = [],
): Coreference {
  const joined = joinNames(lines, labels);
  const { thingOf } = joined;
  joinClusters(lines, clusters, joined.things, thingOf);
  const things = joined.things.filter(({ mentions }) => mentions.length > 0);
  for (const event of events) thingOf.set(event, add(things, "Event", [event]));
  joinDescriptions(lines, things, thingOf, topics);
  joinPeople(lines, thingOf);
  return {
    things,
    thingOf: (mention) => thingOf.get(mention),
    antecedent: (pronoun, types, not) => antecedent(lines, thingOf, pronoun, types, not),
  };
}

function add(things: Thing[], type: EntityType, mentions: Mention[]): Thing {
  const made = newThing((things.at(-1)?.number ?? -1) + 1, type, mentions);
  things.push(made);
  return made;
}

function joinDescriptions(
  lines: readonly ParsedSentence[],
  things: Thing[],
  thingOf: Map<Mention, Thing>,
  topics: ReadonlySet<Mention>,
): void {
  const recall = recallOf(things);
  /** "an action plan" said twice is one plan; "a report" said twice may be two. */
  const sameWords = new Map<string, Thing>();
  for (const line of lines) {
    // What stands inside another goes first: "the trust" before "the trust's report".
    for (const mention of [...line.mentions].sort((a, b) => a.headLast - b.headLast || b.first - a.first)) {
      const { type, head } = mention;
      const known = thingOf.get(mention);
      if (known) recall.touch(known, line.index, topics.has(mention));
      if (known || mention.form === "pronoun" || !type) continue;
      const owner = ownerOf(line, mention, thingOf);
      const fits = (thing: Thing) =>
        (!owner || thing.owner === owner || isNamedAfter(thing, owner)) && saysNoMore(mention, thing, line);
      const pointsBack = (): Thing | undefined => {
        if (isIndefinite(mention)) return sameWords.get(wordsOf(mention));
        // A person is never guessed from several.
        if (type === "Person") return recall.onlyOne(type, head);
        if (isOwnedByPronoun(mention) || isDated(line, mention)) return undefined;
        const candidates = recall.candidates(type, head, line.index).filter(fits);
        return candidates.findLast((thing) => !mention.full || saysTheSame(thing, mention));
      };
      const apposed = unitNamed(line, mention, owner) ?? appositionOf(line, mention, thingOf);
      const thing = apposed ?? pointsBack() ?? add(things, type, []);
      if (owner && owner !== thing) thing.owner ??= owner;
      if (type !== "Person" || apposed) tell(thing, head);
      thing.mentions.push(mention);
      thingOf.set(mention, thing);
      recall.touch(thing, line.index, false);
      if (isIndefinite(mention)) sameWords.set(wordsOf(mention), thing);
    }
  }
}

/** "Elm hospital" is Elm Hospital, "an NHS trust" may be the Holm NHS Trust. */
function isNamedAfter(thing: Thing, owner: Thing): boolean {
  const words = new Set(
    thing.mentions.slice(0, 8).flatMap(({ form, text }) => (form === "name" ? fold(text).split(" ") : [])),
  );
  return owner.mentions.slice(0, 8).some(
    ({ form, text }) =>
      form === "name" &&
      fold(text)
        .split(" ")
        .every((word) => words.has(word)),
  );
}

/** "its board", "her report": whose it is, is not known yet. */
function isOwnedByPronoun({ text }: Mention): boolean {
  return /^(?:my|your|his|her|its|our|their) /i.test(text);
}

/** "the report of November 2022" is not the one at hand. */
function isDated(line: ParsedSentence, { last }: Mention): boolean {
  return (
    /^(?:of|dated|from)$/.test(lower(line, last)) &&
    line.words.slice(last + 1, last + 4).some(({ text, lower }) => /^(?:\d{4})$/.test(text) || months.has(lower))
  );
}

/** Words before a head that tell nothing more of what it stands for. */
const silent = /^(?:the|this|that|these|same|whole|entire|full|said|present|current|health|care|'s)$/;

/** "the telephone company" is no company that has not been called so: what describes it has to be known of it. */
function saysNoMore(mention: Mention, thing: Thing, line: ParsedSentence): boolean {
  const described = line.words
    .slice(mention.first, mention.headLast - 1)
    .filter(
      (_, at) =>
        !line.mentions.some(
          ({ form, first, last }) => form === "name" && first <= mention.first + at && mention.first + at < last,
        ),
    )
    .map(({ lower }) => lower)
    .filter((word) => !silent.test(word));
  if (described.length === 0) return true;
  const known = new Set(
    thing.mentions
      .slice(-8)
      .concat(thing.mentions.slice(0, 8))
      .flatMap(({ text }) => fold(text).split(/[ -]/)),
  );
  return described.every((word) => word.split("-").every((part) => known.has(part)));
}

function joinPeople(lines: readonly ParsedSentence[], thingOf: Map<Mention, Thing>): void {
  for (const mention of lines.flatMap(({ mentions }) => mentions)) {
    if (mention.form !== "pronoun" || !(shePronouns.has(mention.head) || hePronouns.has(mention.head))) continue;
    const person = antecedent(lines, thingOf, mention, ["Person"], new Set());
    if (!person) continue;
    thingOf.set(mention, person);
    tell(person, shePronouns.has(mention.head) ? "she" : "he");
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

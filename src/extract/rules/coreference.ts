/**
 * Descriptions and pronouns brought to the things they stand for. A description goes to what it is in apposition to,
 * else to the nearest thing before it that its head may stand for; a pronoun is resolved only when a relation asks for
 * it, among the types that the relation allows.
 */
import type { EntityType } from "../../model/index.ts";
import { fold } from "../../model/index.ts";
import { hePronouns, shePronouns } from "./lexicon/people.ts";
import { kinds } from "./lexicon/types.ts";
import { type Line, lower, type Mention } from "./line.ts";
import { joinNames } from "./names-joined.ts";
import { genderOf, isNamed, type Thing } from "./things.ts";

export interface Coreference {
  readonly things: readonly Thing[];
  /** The thing of a name or a description. */
  thingOf(mention: Mention): Thing | undefined;
  /** The thing that a pronoun stands for, if it is clear. */
  antecedent(pronoun: Mention, types: readonly EntityType[], not: ReadonlySet<Thing>): Thing | undefined;
}

/** How many lines back a pronoun looks. */
const memory = 5;

export function coreference(
  lines: readonly Line[],
  labels: readonly Mention[],
  events: readonly Mention[],
): Coreference {
  const { things, thingOf } = joinNames(lines, labels);
  for (const event of events) {
    const thing: Thing = { number: things.length, type: "Event", mentions: [event], heads: new Set() };
    things.push(thing);
    thingOf.set(event, thing);
  }
  const latest = new Map<Thing, number>();
  const named = new Map<string, Thing[]>();
  for (const thing of things)
    for (const word of wordsOfNames(thing)) named.set(word, [...(named.get(word) ?? []), thing]);
  const described = new Map<string, Thing[]>();
  const remember = (thing: Thing) => {
    for (const head of thing.heads) {
      const known = described.get(`${thing.type}|${head}`);
      if (!known) described.set(`${thing.type}|${head}`, [thing]);
      else if (!known.includes(thing)) known.push(thing);
    }
  };
  for (const thing of things) remember(thing);
  const organisations = things.filter(({ type }) => type === "Organisation" || type === "Site");
  const kindOf = new Map<string, readonly Thing[]>();
  const ofKind = (head: string, type: EntityType): readonly Thing[] => {
    const pattern = kinds[head];
    if (!pattern) return [];
    const key = `${type}|${head}`;
    const known =
      kindOf.get(key) ??
      organisations.filter(
        (thing) =>
          thing.type === type && thing.mentions.some(({ form, text }) => form === "name" && pattern.test(text)),
      );
    kindOf.set(key, known);
    return known;
  };

  /** "an action plan" said twice is one plan; "a report" said twice may be two. */
  const sameWords = new Map<string, Thing[]>();
  const sameKey = ({ type, text, first, headLast, start }: Mention) =>
    headLast - first > 2 ? `${type}|${fold(text)}` : `${start}`;

  const next: Thing[] = [...things];
  for (const line of lines) {
    for (const mention of line.mentions) {
      const known = thingOf.get(mention);
      if (known) {
        latest.set(known, mention.start);
        continue;
      }
      if (mention.form === "pronoun" || !mention.type) continue;
      const type = mention.type;
      const owner = ownerOf(line, mention, thingOf);
      const apposed = appositionOf(line, mention, thingOf);
      const candidates = isIndefinite(mention)
        ? (sameWords.get(sameKey(mention)) ?? [])
        : [
            ...(named.get(mention.head)?.filter((thing) => thing.type === type) ?? []),
            ...(described.get(`${type}|${mention.head}`) ?? []),
            ...ofKind(mention.head, type),
          ].filter((thing) => !owner || !thing.owner || thing.owner === owner);
      const pointing = mention.full
        ? candidates.filter((thing) => thing.mentions.some(({ text }) => fold(text) === fold(mention.text)))
        : candidates;
      const thing = apposed ??
        pick(pointing, latest, type) ?? { number: next.length, type, mentions: [], heads: new Set<string>() };
      if (thing.mentions.length === 0) next.push(thing);
      if (owner) thing.owner ??= owner;
      if (type !== "Person" || apposed) thing.heads.add(mention.head);
      thing.mentions.push(mention);
      thingOf.set(mention, thing);
      latest.set(thing, mention.start);
      remember(thing);
      if (isIndefinite(mention)) sameWords.set(sameKey(mention), [thing]);
    }
  }
  for (const line of lines) {
    for (const mention of line.mentions) {
      if (mention.form !== "pronoun" || !(shePronouns.has(mention.head) || hePronouns.has(mention.head))) continue;
      const person = antecedent(lines, thingOf, mention, ["Person"], new Set());
      if (!person) continue;
      thingOf.set(mention, person);
      person.heads.add(shePronouns.has(mention.head) ? "she" : "he");
    }
  }
  return {
    things: next,
    thingOf: (mention) => thingOf.get(mention),
    antecedent: (pronoun, types, not) => antecedent(lines, thingOf, pronoun, types, not),
  };
}

/** The last words of a thing's names, by which "the Trust" or "the inquiry" finds it. */
function wordsOfNames(thing: Thing): Set<string> {
  if (thing.type === "Person") return new Set();
  return new Set(
    thing.mentions
      .flatMap(({ text }) => fold(text).replace(/ \d+$/, "").split(" ").slice(-1))
      .concat(
        thing.mentions.flatMap(({ text }) =>
          fold(text)
            .split(" ")
            .filter((word) => /^(?:trust|council|board|department|ministry|inquiry|university|hospital)$/.test(word)),
        ),
      ),
  );
}

function isIndefinite({ text }: Mention): boolean {
  return /^(?:an?|another|some|such|any|one|two|three|four|five|\d+) /i.test(text);
}

/** The only one that it can be, or the one spoken of last. A person is never guessed. */
function pick(candidates: readonly Thing[], latest: ReadonlyMap<Thing, number>, type: EntityType): Thing | undefined {
  const distinct = [...new Set(candidates)];
  if (distinct.length <= 1 || type === "Person") return distinct.length === 1 ? distinct[0] : undefined;
  const met = distinct.filter((thing) => latest.has(thing));
  if (met.length === 0) return distinct.filter(isNamed).length === 1 ? distinct.find(isNamed) : undefined;
  return met.reduce((best, thing) => ((latest.get(thing) ?? 0) > (latest.get(best) ?? 0) ? thing : best));
}

/** The name in "the CQC report" or "the trust's plan". */
function ownerOf(line: Line, mention: Mention, thingOf: ReadonlyMap<Mention, Thing>): Thing | undefined {
  const inside = line.mentions.find(
    (each) =>
      each !== mention && each.form !== "pronoun" && each.first >= mention.first && each.last < mention.headLast,
  );
  return inside && thingOf.get(inside);
}

/** "the charity, Northlight," · "Northlight, a charity" · "the charity Northlight". */
function appositionOf(line: Line, mention: Mention, thingOf: ReadonlyMap<Mention, Thing>): Thing | undefined {
  const named = (each: Mention | undefined) =>
    each && each.form === "name" && each.type === mention.type ? thingOf.get(each) : undefined;
  let after = mention.headLast;
  if (/^(?:of|at|for)$/.test(lower(line, after)) && mention.type === "Person") {
    after = line.startsAt.get(after + 1)?.[0]?.last ?? after;
  }
  if (lower(line, after) === ",") after += 1;
  else if (after !== mention.headLast) return undefined;
  const follows = line.startsAt.get(after)?.find(({ form }) => form === "name");
  const closes =
    follows && (after === mention.headLast || /^(?:,|\.|who|"|\)|;|said|told)?$/.test(lower(line, follows.last)));
  if (closes && named(follows)) return named(follows);
  if (!/^(?:[,\u2013-]|is|was)$/.test(lower(line, mention.first - 1))) return undefined;
  return named(line.endsAt.get(mention.first - 1)?.[0]);
}

/**
 * The first fitting thing of the sentence before the pronoun, else of the sentences before, in their order; in "A and
 * their counsel, B; C and their counsel, D" of the part between the semicolons alone, and there the nearest.
 */
function antecedent(
  lines: readonly Line[],
  thingOf: ReadonlyMap<Mention, Thing>,
  pronoun: Mention,
  types: readonly EntityType[],
  not: ReadonlySet<Thing>,
): Thing | undefined {
  const wanted = wantedOf(pronoun.head);
  if (!wanted) return undefined;
  const fits = (thing: Thing) =>
    types.includes(thing.type) &&
    wanted.types.includes(thing.type) &&
    !not.has(thing) &&
    (wanted.gender === undefined || (genderOf(thing) ?? wanted.gender) === wanted.gender);
  const among = (line: Line, first: number, last: number) =>
    line.mentions
      .filter((each) => each.first >= first && each.last <= last)
      .flatMap((each) => thingOf.get(each) ?? [])
      .filter(fits);

  const own = lines[pronoun.line];
  if (!own) return undefined;
  const part = own.words.findLastIndex(({ text }, at) => at < pronoun.first && text === ";") + 1;
  if (part > 0) return among(own, part, pronoun.first).at(-1);
  /** Of several, the one whose title or kin word tells that it fits. */
  const likeliest = (things: readonly Thing[]) =>
    things.find((thing) => wanted.gender !== undefined && genderOf(thing) === wanted.gender) ?? things[0];
  for (let at = pronoun.line; at >= 0 && at > pronoun.line - memory; at -= 1) {
    const line = lines[at];
    const found = line && likeliest(among(line, 0, line === own ? pronoun.first : line.words.length));
    if (found) return found;
  }
  return undefined;
}

function wantedOf(pronoun: string): { types: readonly EntityType[]; gender?: "she" | "he" } | undefined {
  if (shePronouns.has(pronoun)) return { types: ["Person"], gender: "she" };
  if (hePronouns.has(pronoun)) return { types: ["Person"], gender: "he" };
  if (/^(?:it|its)$/.test(pronoun)) return { types: ["Organisation", "Site", "Event", "Document"] };
  if (/^(?:they|them|their)$/.test(pronoun)) return { types: ["Organisation"] };
  return undefined;
}

/**
 * What stands over a verb: a verb ("denied that"), a noun or an adjective ("no evidence that", "guilty of"), found by
 * the word that links the two; and what it tells of the verb under it, by the lists of `lexicon/governors.ts`.
 */
import type { Clauses } from "./clauses.ts";
import { prepositions } from "./lexicon/closed.ts";
import {
  type Bearing,
  clausePassives,
  clauseVerbs,
  clauseWords,
  gerundVerbs,
  gerundWords,
  infinitiveWords,
} from "./lexicon/governors.ts";
import { denying } from "./lexicon/verbs.ts";
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";
import { mentionsFrom } from "./places.ts";
import { isAdverb, type VerbGroup } from "./verbs.ts";

export interface Governor {
  /** Absent when no list has the word. */
  readonly bearing: Bearing | undefined;
  /** By a word that is no part of a verb: "no evidence", "not guilty". */
  readonly negated: boolean;
  /** The verb itself, or the one over the noun. */
  readonly verb: VerbGroup | undefined;
  readonly speakers: readonly Mention[];
}

const denied: Bearing = { affirmed: "denied", negated: "unknown", speaks: true };
const link = /^(?:of|to|for|from|in|with|about|at|against|on)$/;
const temporal = /^(?:before|after|while|when|since|despite|by|upon)$/;

/** What a clause with "that", or the bare clause after a verb of saying, stands under. */
export function overClause(clauses: Clauses, group: VerbGroup, ends: readonly Mention[]): Governor | undefined {
  const { line, groups } = clauses;
  const that = complementiser(clauses, group, ends);
  if (that === undefined) return overBareClause(clauses, group);
  const verb = /^(?:and|or|but|,|;)$/.test(lower(line, that - 1))
    ? groups.findLast(({ main }) => main < that && lower(line, main + 1) === "that")
    : groups.findLast(({ main }) => main < that);
  const first = verb ? verb.main + 1 : 0;
  if (verb && lower(line, first) === "that" && !isBeing(verb)) return byVerb(clauses, verb);
  for (let at = that - 1; at >= first && that - at <= 6; at -= 1) {
    const bearing = clauseWords.get(lower(line, at));
    if (bearing && !isInside(line, at, first)) return byWord(clauses, bearing, at, verb);
  }
  const between = line.words.slice(first, that).map(({ lower }) => lower);
  if (between.some((word) => /^(?:so|such)$/.test(word))) return undefined;
  if (verb && !isBeing(verb)) return byVerb(clauses, verb);
  if (!verb || between.length > 0) return { bearing: undefined, negated: false, verb, speakers: [] };
  // "The problem was that": what it is stands before the verb.
  const [topic] = clauses.subjects(verb);
  const head = topic?.head ?? lower(line, verb.first - 1);
  return byWord(clauses, clauseWords.get(head), verb.first - 1, verb);
}

function overBareClause(clauses: Clauses, group: VerbGroup): Governor | undefined {
  const { line, groups } = clauses;
  const verb = groups[groups.indexOf(group) - 1];
  if (!verb) return undefined;
  const between = line.words.slice(verb.main + 1, group.first).map(({ lower }) => lower);
  const [subject] = clauses.subjects(group);
  const start = subject && subject.first > verb.main ? subject.first : group.first;
  // "denied that it owned or ran", "said that A owned it and B ran it": what is over the first is over the second.
  const joined = /^(?:and|or)$/.test(lower(line, start - 1)) && verb.form === "finite";
  if (joined) return overClause(clauses, verb, []);
  if (between.some((word) => /^[,:;()]$|^(?:who|which|because|although|though|while|when|as|where|but|so)$/.test(word)))
    return undefined;
  return verb.lemmas.some((lemma) => clauseVerbs.has(lemma)) || isPassiveTeller(verb)
    ? byVerb(clauses, verb)
    : undefined;
}

const isPassiveTeller = ({ passive, lemmas }: VerbGroup) =>
  passive && lemmas.some((lemma) => clausePassives.has(lemma));

/** The "that" which opens the clause of a verb, over gerunds, participles and relative clauses in between. */
function complementiser({ line, groups }: Clauses, group: VerbGroup, ends: readonly Mention[]): number | undefined {
  const mains = new Map(groups.map((each) => [each.main, each]));
  for (let at = group.first - 1; at >= 0; at -= 1) {
    const verb = mains.get(at);
    if (verb && verb.form !== "gerund" && verb.form !== "participle" && !isRelative(line, verb)) return undefined;
    const word = lower(line, at);
    if (/^[;.]$/.test(word)) return undefined;
    if (word !== "that" || line.covered.has(at)) continue;
    // "the ward that was inspected", "the ward that the trust runs": no clause of its own.
    const subject = line.words.slice(at + 1, group.first).every(({ lower }) => isAdverb(lower));
    if (subject || ends.some(({ last, headLast }) => last === at || headLast === at)) return undefined;
    return at;
  }
  return undefined;
}

function isRelative(line: ParsedSentence, { first }: VerbGroup): boolean {
  return line.words.slice(Math.max(0, first - 4), first).some(({ lower }) => /^(?:who|which|whom|whose)$/.test(lower));
}

/** "said in a report that": the noun belongs to the phrase, and the verb governs. */
function isInside(line: ParsedSentence, at: number, first: number): boolean {
  for (let before = at - 1; before >= first && at - before <= 4; before -= 1) {
    const word = lower(line, before);
    if (prepositions.has(word)) return word !== "of" && word !== "without" && word !== "despite";
  }
  return false;
}

const isBeing = ({ lemmas }: VerbGroup) => lemmas.includes("be");

function byVerb(clauses: Clauses, verb: VerbGroup): Governor {
  const { line } = clauses;
  const agents = verb.passive && lower(line, verb.main + 1) === "by" ? mentionsFrom(line, verb.main + 2) : [];
  const table = verb.passive && agents.length === 0 ? clausePassives : clauseVerbs;
  const bearing = lookUp(verb, table);
  const speakers = verb.passive ? agents : bearing?.speaks ? clauses.subjects(verb) : [];
  return { bearing, negated: false, verb, speakers };
}

function byWord(clauses: Clauses, bearing: Bearing | undefined, at: number, verb: VerbGroup | undefined): Governor {
  const { line } = clauses;
  const refuses = verb && !verb.passive && verb.lemmas.some((lemma) => denying.includes(lemma));
  if (verb && refuses) return { bearing: denied, negated: false, verb, speakers: clauses.subjects(verb) };
  const before = line.words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  const negated =
    before.some((word) => /^(?:no|not|little|scant|without|insufficient|neither|never)$/.test(word)) && !verb?.negated;
  const wanting = verb?.lemmas.some((lemma) => /^(?:lack|need|want)$/.test(lemma)) ?? false;
  const speakers = verb?.lemmas.includes("find") && !verb.passive ? clauses.subjects(verb) : [];
  return { bearing, negated: negated || wanting, verb, speakers };
}

/** "denied killing", "was acquitted of killing", "guilty of killing"; `adverbial` for "before killing" and the like. */
export function overGerund(clauses: Clauses, group: VerbGroup): Governor | "adverbial" | undefined {
  const { line, groups } = clauses;
  let at = group.first - 1;
  while (at > 0 && isAdverb(lower(line, at)) && !line.covered.has(at)) at -= 1;
  const word = lower(line, at);
  const verb = groups[groups.indexOf(group) - 1];
  if (/^(?:and|or|,)$/.test(word) && verb?.form === "gerund") return overGerund(clauses, verb);
  if (word === "without" || /^(?:instead of|rather than|far from|short of)$/.test(`${lower(line, at - 1)} ${word}`))
    return { bearing: infinitiveWords.get("unable"), negated: false, verb, speakers: [] };
  if (!verb) return gerundWordOver(clauses, at, undefined);
  const agentless = word === "by" && verb.passive;
  if ((temporal.test(word) && !agentless) || /^(?:,|and|or|-|\u2013)$/.test(word)) return "adverbial";
  const noun = gerundWordOver(clauses, at, verb);
  if (noun) return noun;
  if (!link.test(word) && !agentless && at !== verb.main && !isAdverb(word)) return "adverbial";
  const bearing = lookUp(verb, gerundVerbs);
  return { bearing, negated: false, verb, speakers: bearing?.speaks && !verb.passive ? clauses.subjects(verb) : [] };
}

function gerundWordOver(clauses: Clauses, at: number, verb: VerbGroup | undefined): Governor | undefined {
  const { line } = clauses;
  if (!link.test(lower(line, at))) return undefined;
  const bearing = gerundWords.get(lower(line, at - 1));
  if (!bearing) return undefined;
  const negated = /^(?:not|no|never)$/.test(lower(line, at - 2));
  if (negated && verb?.lemmas.includes("plead"))
    return { bearing: denied, negated: false, verb, speakers: clauses.subjects(verb) };
  return { bearing, negated, verb, speakers: [] };
}

/** "failure to inspect", "was unable to inspect": the noun or adjective; nothing when a verb governs the infinitive. */
export function overInfinitive({ line, groups }: Clauses, group: VerbGroup): Governor | undefined {
  const verb = groups[groups.indexOf(group) - 1];
  let at = group.first - 1;
  while (at > 0 && (isAdverb(lower(line, at)) || lower(line, at) === "not")) at -= 1;
  const word = lower(line, at);
  if (verb?.main === at) return undefined;
  const bearing = infinitiveWords.get(word);
  if (/^(?:nothing|little)$/.test(word))
    return { bearing: infinitiveWords.get("unable"), negated: false, verb, speakers: [] };
  const negated = lower(line, at - 1) === "no";
  if (bearing) return { bearing, negated, verb, speakers: [] };
  const adjective = verb && isBeing(verb) && /^\p{Ll}/u.test(word) && at - verb.main <= 2 && !line.endsAt.has(at + 1);
  return adjective ? { bearing: undefined, negated: false, verb, speakers: [] } : undefined;
}

function lookUp({ lemmas }: VerbGroup, table: ReadonlyMap<string, Bearing>): Bearing | undefined {
  for (const lemma of lemmas) {
    const bearing = table.get(lemma);
    if (bearing) return bearing;
  }
  return undefined;
}

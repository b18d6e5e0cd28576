/** How a match is said: by its verb, or for a phrase by the verb that it is the object of. */
import type { Predicate } from "../../model/index.ts";
import type { Clauses } from "./clauses.ts";
import { relatives, subordinators } from "./lexicon/closed.ts";
import { clausePassives, clauseVerbs } from "./lexicon/governors.ts";
import type { Match } from "./match.ts";
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";
import { mentionAt } from "./places.ts";
import { type Manner, mannerOf } from "./stance.ts";
import type { VerbGroup } from "./verbs.ts";

const plain: Manner = { stance: "asserted", polarity: "affirmed", speakers: [] };

/** `put` when it is put to a witness and not confirmed: no more than alleged then. */
export function mannerOfMatch(clauses: Clauses, match: Match, put: boolean): Manner {
  const told = match.group ? verbManner(clauses, match, match.group) : phraseManner(clauses, match);
  const outer = outerTeller(clauses, match);
  const manner = told.speakers.length > 0 || !outer ? told : { ...told, speakers: outer.speakers, told: true };
  const doubted = put || accuses(match, manner) || (outer?.claims ?? false) || isUnsure(clauses.line);
  return doubted && manner.stance === "asserted" ? { ...manner, stance: "alleged" } : manner;
}

const accusations: ReadonlySet<Predicate> = new Set(["HARMED", "KILLED", "BREACHED"]);
const finders = /^(?:judge|coroner|jury|inspector|auditor|ombudsman)$/;

/** What a person is reported to say of another's guilt is an accusation; a finding of a body or a court is none. */
function accuses({ predicate }: Match, { speakers, told, polarity }: Manner): boolean {
  if (!accusations.has(predicate) || polarity === "negated") return false;
  if (told && speakers.length === 0) return true;
  return speakers.some(({ type, head }) => (type === "Person" && !finders.test(head)) || /^(?:he|she)$/.test(head));
}

/** "…, but I can't be sure": hedges alone leave a claim as it is, that takes it back. */
function isUnsure({ sentence }: ParsedSentence): boolean {
  return /\b(?:can(?:no|['\u2019])t|can not|could not|couldn['\u2019]t|am not|['\u2019]m not|not) (?:be )?(?:at all |quite |entirely |absolutely )?(?:sure|certain)\b|\bmay be wrong\b/i.test(
    sentence.text,
  );
}

interface Teller {
  readonly speakers: readonly Mention[];
  /** The verb marks a claim. */
  readonly claims: boolean;
}

/** "According to the HSC, …", "…, the HSC said." and "…, it is claimed." speak for the whole sentence. */
function outerTeller({ line, groups, subjects }: Clauses, { at }: Match): Teller | undefined {
  const according = line.words.findIndex(({ lower }) => lower === "according");
  const named = according >= 0 ? mentionAt(line, according + 2) : undefined;
  if (named) return { speakers: [named], claims: false };
  const last = groups.at(-1);
  if (!last || last.first <= at) return undefined;
  if (line.words.slice(last.main + 1).some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return undefined;
  const tellers = subjects(last);
  const first = Math.min(last.first, ...tellers.map((each) => each.first));
  if (!line.words.slice(Math.max(0, first - 2), first).some(({ text }) => text === ",")) return undefined;
  const table = last.passive ? clausePassives : clauseVerbs;
  const bearing = last.lemmas.map((lemma) => table.get(lemma)).find((each) => each !== undefined);
  if (!bearing || (!bearing.speaks && !last.passive)) return undefined;
  return { speakers: last.passive ? [] : tellers, claims: bearing.affirmed === "alleged" };
}

/** "received no letter", "found no breaches": a "no" after the verb turns it round. */
function verbManner(clauses: Clauses, { subject, object }: Match, group: VerbGroup): Manner {
  const manner = mannerOf(clauses, group, [subject, object]);
  if (deniesManner(clauses, subject, object, group)) return { ...manner, unknown: true };
  const after = clauses.line.words.slice(group.main + 1, Math.max(subject.first, object.first));
  if (!after.some(({ lower, text }) => (lower === "no" && text !== "No.") || lower === "nowhere")) return manner;
  return { ...manner, polarity: manner.polarity === "negated" ? "affirmed" : "negated" };
}

const adjunct =
  /^(?:against|because|without|alone|deliberately|intentionally|knowingly|willingly|lightly|merely|simply|just|only|under|purposely)$/;

/** "did not discharge him against advice" denies how it was done, not that it was. */
function deniesManner({ line }: Clauses, subject: Mention, object: Mention, group: VerbGroup): boolean {
  if (!group.negated) return false;
  const end = Math.max(subject.last, object.last, group.main + 1);
  const [next, after] = [lower(line, end), lower(line, end + 1)];
  return (
    adjunct.test(next) ||
    /^(?:on purpose|by (?:accident|mistake|force)|out of|for (?:money|fun|that|this))$/.test(`${next} ${after}`)
  );
}

/** What comes into being by being published, and so is not there before. */
const calledOff = new Set([
  "cancel",
  "cancelled",
  "postpone",
  "postponed",
  "abandon",
  "abandoned",
  "shelved",
  "scrapped",
  "delayed",
  "refuse",
]);
const creating = new Set([
  "publish",
  "write",
  "issue",
  "deliver",
  "produce",
  "release",
  "submit",
  "complete",
  "finish",
  "draft",
]);
const created: ReadonlySet<Predicate> = new Set(["AUTHORED", "PUBLISHED", "COMMISSIONED"]);

/** "will publish a review of the ward", "is expected to publish her report": what is not there yet is no fact. */
function phraseManner(clauses: Clauses, { at, predicate, subject, object }: Match): Manner {
  if (lower(clauses.line, at - 1) === "no") return { ...plain, polarity: "negated" };
  const group = clauses.groups.filter(({ main }) => main < at).at(-1);
  if (!group) return plain;
  const between = clauses.line.words.slice(group.main + 1, at);
  const apart = between.some(
    ({ lower, text }) => /^[,;:()]$/.test(text) || subordinators.has(lower) || relatives.has(lower),
  );
  const { stance, polarity, speakers } = mannerOf(clauses, group);
  const coming = [subject, object].some(({ text }) => /^(?:an?|any|another|no) /i.test(text));
  const unreal = stance === "planned" || stance === "hypothetical" || polarity === "negated";
  if (between.length > 8 || apart) return plain;
  if (group.lemmas.some((lemma) => calledOff.has(lemma))) return { ...plain, unknown: true };
  if (created.has(predicate) && stance === "planned" && group.lemmas.some((lemma) => creating.has(lemma)))
    return { stance, polarity: "affirmed", speakers };
  if (!coming || !unreal) return { ...plain, speakers };
  return { stance: stance === "asserted" ? "hypothetical" : stance, polarity: "affirmed", speakers };
}

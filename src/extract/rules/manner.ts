/** How a match is said: by its verb, or for a phrase by the verb that it is the object of. */
import type { Predicate } from "../../model/index.ts";
import type { Clauses } from "./clauses.ts";
import { relatives, subordinators } from "./lexicon/closed.ts";
import { saying } from "./lexicon/verbs.ts";
import type { Mention } from "./line.ts";
import type { Match } from "./match.ts";
import { mentionAt } from "./places.ts";
import { type Manner, mannerOf } from "./stance.ts";
import type { VerbGroup } from "./verbs.ts";

const plain: Manner = { stance: "asserted", polarity: "affirmed", speakers: [] };

/** `put` when it is put to a witness and not confirmed: no more than alleged then. */
export function mannerOfMatch(clauses: Clauses, match: Match, put: boolean): Manner {
  const told = match.group ? verbManner(clauses, match, match.group) : phraseManner(clauses, match);
  const manner = told.speakers.length > 0 ? told : { ...told, speakers: outerSpeakers(clauses, match) };
  return (put || accuses(match, manner)) && manner.stance === "asserted" ? { ...manner, stance: "alleged" } : manner;
}

const accusations: ReadonlySet<Predicate> = new Set(["HARMED", "KILLED", "BREACHED"]);

/** What a person is reported to say of another's guilt is an accusation; a finding of a body is none. */
function accuses({ predicate }: Match, { speakers }: Manner): boolean {
  return (
    accusations.has(predicate) && speakers.some(({ type, head }) => type === "Person" || /^(?:he|she)$/.test(head))
  );
}

/** "According to the HSC, …" and "…, the HSC said." speak for the whole sentence. */
function outerSpeakers({ line, groups, subjects }: Clauses, { at }: Match): readonly Mention[] {
  const according = line.words.findIndex(({ lower }) => lower === "according");
  const named = according >= 0 ? mentionAt(line, according + 2) : undefined;
  if (named) return [named];
  const last = groups.at(-1);
  if (!last || last.passive || last.first <= at || !last.lemmas.some((lemma) => saying.includes(lemma))) return [];
  if (line.words.slice(last.main + 1).some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return [];
  const tellers = subjects(last);
  const first = Math.min(...tellers.map((each) => each.first));
  const comma = line.words.slice(Math.max(0, first - 2), first).some(({ text }) => text === ",");
  return comma ? tellers : [];
}

/** "received no letter", "found no breaches": a "no" after the verb turns it round. */
function verbManner(clauses: Clauses, { subject, object }: Match, group: VerbGroup): Manner {
  const manner = mannerOf(clauses, group);
  const after = clauses.line.words.slice(group.main + 1, Math.max(subject.first, object.first));
  if (!after.some(({ lower, text }) => (lower === "no" && text !== "No.") || lower === "nowhere")) return manner;
  return { ...manner, polarity: manner.polarity === "negated" ? "affirmed" : "negated" };
}

/** "will publish a review of the ward": what is not there yet is no fact. */
function phraseManner(clauses: Clauses, { at, subject, object }: Match): Manner {
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
  if (!coming || !unreal) return { ...plain, speakers };
  return { stance: stance === "asserted" ? "hypothetical" : stance, polarity: "affirmed", speakers };
}

/**
 * The network's relations as drafts of claims. Evidence: of the sentences that hold both ends, the one they look at most; a
 * relation without one is left out (on passages kept back 22 of 100 of those were right, and 53 of the others). Time and speaker: as the rules have them for a claim of the verb between the ends. Stance and polarity: the
 * network's where it is sure, else the rules'.
 */
import { type Predicate, predicateDefinition, type Source, type Span, type Stance } from "../../model/index.ts";
import type { ClusterRelation } from "../model/reading.ts";
import { type Draft, type Interpretation, whyDropped } from "../rules/claims.ts";
import type { Clauses } from "../rules/clauses.ts";
import { speakerFor } from "../rules/ends.ts";
import type { Match } from "../rules/match.ts";
import type { Mention } from "../rules/parsed-sentence.ts";
import type { Manner } from "../rules/stance.ts";
import { isTelling } from "../rules/tellers.ts";
import type { Thing } from "../rules/things.ts";
import { dateFor, type LineDate } from "../rules/time.ts";
import type { VerbGroup } from "../rules/verbs.ts";
import { policy } from "./policy.ts";
import { speakerOf, tellingOf } from "./telling.ts";

/** `thingOf` gives the thing of a cluster by its number. */
export function draftsOf(
  relations: readonly ClusterRelation[],
  read: Interpretation,
  thingOf: (cluster: number) => Thing | undefined,
  { text, kind }: Pick<Source, "text" | "kind">,
): Draft[] {
  const placed = relations.flatMap((relation) => {
    const [subject, object] = [thingOf(relation.subject), thingOf(relation.object)];
    const place = subject && object && placeOf(relation, read, subject, object);
    if (!place || relation.score < policy.score) return [];
    if (kind === "transcript" && policy.structural.has(relation.predicate)) return [];
    const { line } = place.clause;
    if (relation.role && predicateDefinition(relation.predicate).role) {
      const { role } = relation;
      // What one is told to do is said in the sentence that tells it.
      const { start, end } = line.sentence;
      if (relation.predicate === "INSTRUCTED" && (role.start < start || end < role.end)) return [];
      if (isAnothers(role, subject, read, text) || isElsewhere(role, object, read, text)) return [];
    }
    const teller = relation.speaker === undefined ? undefined : thingOf(relation.speaker);
    const match = matchOf(relation, place, text);
    if (whyDropped(match, subject, object, "said")) return [];
    const told = tellingOf(match, place.clause, read);
    const manner = mannerBy(relation, told.manner);
    const named = policy.speaker && isSpeaking(teller, place.clause, read) ? speakerFor(teller) : undefined;
    const speaker = speakerOf(told, manner.stance, named);
    const date = dateOf(relation, match, place, read);
    const draft: Draft = { match, line, subject, object, speaker, manner, date, score: relation.score };
    return [{ draft, byName: place.object.form === "name" }];
  });
  return placed.filter((each) => !placed.some((other) => outdoes(other, each))).map(({ draft }) => draft);
}

/** "It is alleged that …" is nobody's word, whoever alleges something in the next sentence. */
function isSpeaking(teller: Thing | undefined, clause: Clauses, read: Interpretation): boolean {
  if (!teller) return false;
  return !impersonal.test(clause.line.sentence.text) || standing(clause, read, teller) !== undefined;
}

const impersonal =
  /\bit (?:is|was|has been|had been) (?:\w+ )?(?:alleged|claimed|said|rumoured|reported)\b|\b(?:allegedly|reportedly)\b/i;

/** The sentence of a claim, and where its ends stand in it. */
interface Place {
  readonly clause: Clauses;
  readonly subject: Mention;
  readonly object: Mention;
}

interface PlacedDraft {
  readonly draft: Draft;
  /** Whether the sentence holds the object by name. */
  readonly byName: boolean;
}

/** Who acts for someone named in a sentence acts there for nobody else by "his client". */
function outdoes(one: PlacedDraft, other: PlacedDraft): boolean {
  const [a, b] = [one.draft, other.draft];
  const same = [a, b].every(({ match }) => match.predicate === "REPRESENTS") && a.line === b.line;
  return same && a.subject === b.subject && a.object !== b.object && one.byName && !other.byName;
}

/** "Ann Lee, a nurse, wrote to Bo Day": the words for an office belong to the name that they follow, and hold no other. */
function isAnothers({ start, end }: Span, subject: Thing, { clauses, coreference }: Interpretation, text: string) {
  if (/s$/.test(text.slice(start, end))) return false;
  const line = clauses.find(({ line: { sentence } }) => sentence.start <= start && end <= sentence.end)?.line;
  if (line?.mentions.some((each) => isPersonsName(each) && start < each.start && each.end < end)) return true;
  const before = line?.mentions.find(
    (each) => each.form === "name" && each.end < start && /^,\s+(?:an?\s+|the\s+)?$/.test(text.slice(each.end, start)),
  );
  const owner = before && coreference.thingOf(before);
  return owner?.type === "Person" && owner !== subject;
}

/** "Chief executive of the trust", "the trust … its chief executive": an office at the trust, and at nothing else. */
function isElsewhere({ start, end }: Span, object: Thing, { clauses, coreference }: Interpretation, text: string) {
  if (/\b(?:its|their)\s+$/i.test(text.slice(0, start).slice(-8))) {
    const line = clauses.find(({ line: { sentence } }) => sentence.start <= start && end <= sentence.end)?.line;
    const owner = line?.mentions.findLast((each) => each.end <= start && each.type === "Organisation");
    const body = owner && coreference.thingOf(owner);
    if (body && body !== object) return true;
  }
  const link = /^\s+(?:of|at|for)\s+/.exec(text.slice(end, end + 8));
  const from = end + (link?.[0].length ?? 0);
  const line = link && clauses.find(({ line: { sentence } }) => sentence.start <= from && from < sentence.end)?.line;
  const named = line?.mentions.find((each) => each.start <= from && from < each.end && each.type === "Organisation");
  const place = named && coreference.thingOf(named);
  return place !== undefined && place !== object;
}

function isPersonsName({ type, form }: Mention): boolean {
  return type === "Person" && form === "name";
}

function placeOf({ looks }: ClusterRelation, read: Interpretation, subject: Thing, object: Thing): Place | undefined {
  let best: Place | undefined;
  let highest = 0;
  for (const { sentence, share } of looks) {
    const clause = read.clauses[sentence];
    if (!clause || clause.line.sentence.credit) continue;
    const [from, to] = [standing(clause, read, subject), standing(clause, read, object)];
    if (from && to && share > highest) [best, highest] = [{ clause, subject: from, object: to }, share];
  }
  return best;
}

/** Where a thing stands in a sentence: by its name first, else by a description or a pronoun. */
function standing({ line }: Clauses, { coreference, voiceAt }: Interpretation, thing: Thing): Mention | undefined {
  const all = line.mentions.filter((mention) => coreference.thingOf(mention) === thing);
  const said = all.find(({ form }) => form === "name") ?? all[0];
  if (said) return said;
  return line.mentions.find(({ form, head, first }) => {
    if (form !== "pronoun") return false;
    const voice = voiceAt(line.index, first);
    return (/^(?:i|me|my)$/.test(head) && voice.self === thing) || (/^your?$/.test(head) && voice.addressee === thing);
  });
}

/** A relation as if a rule had found it: by the verb between its ends. */
function matchOf({ predicate, role }: ClusterRelation, place: Place, text: string): Match {
  const { clause, subject, object } = place;
  const group = verbBetween(clause, subject, object, !ofTelling.has(predicate));
  const { start, end } = clause.line.sentence;
  const isWithin = role !== undefined && start <= role.start && role.end <= end;
  const words =
    isWithin && predicateDefinition(predicate).role !== undefined ? text.slice(role.start, role.end) : undefined;
  const at = group?.first ?? Math.min(subject.first, object.first);
  return { predicate, subject, object, role: words?.replace(/\s+/g, " "), group, at, cue: "" };
}

/**
 * The verb that one end is the subject of, else the last verb between the two. Who "told the board that he had not been
 * there" was told of by the second; `within` looks for that one.
 */
function verbBetween(
  { groups, subjects }: Clauses,
  one: Mention,
  other: Mention,
  within: boolean,
): VerbGroup | undefined {
  const [first, second] = one.first <= other.first ? [one, other] : [other, one];
  const between = groups.filter(({ main }) => main >= first.last && main < second.first);
  const own = between.find((group) => subjects(group).includes(first));
  return own && !(within && isTelling(own)) ? own : between.at(-1);
}

/** What is told by telling. */
const ofTelling: ReadonlySet<Predicate> = new Set<Predicate>([
  ...(["ANNOUNCED", "COMMUNICATED_WITH", "CRITICISED", "GAVE_EVIDENCE_TO", "INSTRUCTED", "QUESTIONED"] as const),
]);

function mannerBy({ stances, negated }: ClusterRelation, rules: Manner | undefined): Manner {
  const sure = stances.reduce((one, other) => (other.share > one.share ? other : one));
  const stance: Stance = rules && sure.share < policy.stance ? rules.stance : sure.stance;
  const polarity = negated >= policy.negation[rules?.polarity ?? "untold"] ? "negated" : "affirmed";
  return { stance, polarity, speakers: [] };
}

/**
 * The date that the network points at, when it stands in the sentence; else the one that the rules would take; else the
 * sentence's only date; and one told elsewhere for a sentence that has none.
 */
function dateOf({ time }: ClusterRelation, match: Match, place: Place, read: Interpretation): LineDate | undefined {
  const dates = read.dates[place.clause.line.index] ?? [];
  const pointed = time && read.dates.flat().find(({ start, end }) => start < time.end && time.start < end);
  if (pointed && dates.includes(pointed)) return pointed;
  const told = dateFor(match, place.clause, dates);
  // A date of another sentence says nothing of what lasts.
  if (told || !pointed || stays.has(match.predicate)) return told;
  const [only, ...others] = dates;
  return others.length > 0 ? undefined : (only ?? pointed);
}

const stays: ReadonlySet<Predicate> = new Set<Predicate>([
  ...(["HOLDS_ROLE_AT", "LOCATED_IN", "MEMBER_OF", "OPERATES", "OWNS"] as const),
  ...(["PART_OF", "RELATED_TO", "REPRESENTS", "SUPPLIED"] as const),
]);

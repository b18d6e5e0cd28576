/** Cues found in a sentence: two mentions, the predicate, and the verb group or the place by which they were found. */
import type { Predicate } from "../../model/index.ts";
import type { Clauses } from "./clauses.ts";
import { type Element, type End, type EndElement, type EndFilter, phraseCues, type VerbCue, verbCues } from "./cue.ts";
import { type Bound, fits, follow, type Reader } from "./follow.ts";
import { hePronouns, shePronouns } from "./lexicon/people.ts";
import { classPhrases } from "./offices.ts";
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";
import { isAdverb, type VerbGroup } from "./verbs.ts";

export interface Match {
  readonly predicate: Predicate;
  readonly subject: Mention;
  readonly object: Mention;
  readonly role: string | undefined;
  /** The verb that says so; absent for a phrase ("the CQC's inspection of the ward"). */
  readonly group: VerbGroup | undefined;
  /** Number of the word where it begins. */
  readonly at: number;
  readonly cue: string;
}

const byLemma = new Map<string, VerbCue[]>();
for (const cue of verbCues) for (const lemma of cue.lemmas) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), cue]);

/** Every match in a sentence. `isDate` tells words that belong to a date. */
export function matches(clauses: Clauses, isDate: (word: number) => boolean): Match[] {
  const { line } = clauses;
  const starts = new Set(clauses.groups.map(({ main }) => main));
  const finite = new Set(clauses.groups.filter(({ form }) => form === "finite").map(({ first }) => first));
  const reader: Reader = { line, isDate, finite, isVerb: (word) => starts.has(word) };
  const found = [...verbMatches(clauses, reader), ...phraseMatches(reader)];
  return found.filter((match) => !belongsToVerb(clauses, match) && !isMereReader(line, match) && !isAbove(line, match));
}

/** "operated on Ann Lee at Elm Hospice": after the one to whom something is done, "at" tells where. */
function belongsToVerb({ line, groups }: Clauses, { predicate, subject, object }: Match): boolean {
  if (predicate !== "MEMBER_OF" || object.first < subject.last) return false;
  const places = line.words.slice(subject.last, object.first).some(({ lower }) => lower === "at");
  const to = subject.first - 1;
  return places && groups.some(({ main }) => main === to || (main === to - 1 && /^(?:on|upon)$/.test(lower(line, to))));
}

/** "a report seen by the Echo" was not written there. */
function isMereReader({ words }: ParsedSentence, { predicate, group, subject }: Match): boolean {
  if (predicate !== "AUTHORED" || group) return false;
  const by = words.slice(0, subject.first).findLastIndex(({ lower }) => lower === "by");
  return (
    by >= subject.first - 2 && /^(?:seen|shown|read|held|heard|obtained|received)$/.test(words[by - 1]?.lower ?? "")
  );
}

/** "He reported to Ann Lee": she was his superior. */
function isAbove(line: ParsedSentence, { predicate, group, object }: Match): boolean {
  const reports = predicate === "COMMUNICATED_WITH" && group?.lemmas.includes("report");
  return reports === true && object.type === "Person" && group !== undefined && lower(line, group.main + 1) === "to";
}

function verbMatches(clauses: Clauses, reader: Reader): Match[] {
  return clauses.groups.flatMap((group) =>
    [...new Set(group.lemmas.flatMap((lemma) => byLemma.get(lemma) ?? []))].flatMap((cue) => {
      if (cue.passive !== group.passive) return [];
      const subjects = clauses
        .subjects(group)
        .filter((mention) => (mention.form === "pronoun" ? mayBe(mention, cue.subject) : fits(mention, cue.subject)));
      if (subjects.length === 0) return [];
      const [next] = cue.after;
      const found =
        follow(reader, cue.after, afterParticle(reader, group), { ends: {}, role: undefined }) ??
        (next?.kind === "end" ? leftOut(clauses, group, cue, next) : undefined);
      const others = found?.ends[cue.subject.end === "S" ? "O" : "S"] ?? [];
      return pairs(cue.subject.end, subjects, others).map(([subject, object]) => ({
        predicate: cue.predicate,
        subject,
        object,
        role: found?.role ?? (cue.predicate === "HOLDS_ROLE_AT" ? group.lemmas[0] : undefined),
        group,
        at: group.first,
        cue: cue.text,
      }));
    }),
  );
}

/** A pronoun's thing is known later; but "she" and "I" are people. */
function mayBe({ head }: Mention, { types }: EndFilter): boolean {
  const person = hePronouns.has(head) || shePronouns.has(head) || /^(?:i|you)$/.test(head);
  return !person || types === undefined || types.includes("Person");
}

/** "treated and later discharged by": the second verb's complement is the first one's too. */
function afterParticle({ line, isVerb }: Reader, group: VerbGroup): number {
  let at = group.main + 1;
  if (group.passive && /^(?:and|or)$/.test(lower(line, at))) {
    let next = at + 1;
    while (isAdverb(lower(line, next))) next += 1;
    if (isVerb(next)) at = next + 1;
  }
  return at;
}

/** "the ward that the trust runs": the object stands before. */
function leftOut(clauses: Clauses, group: VerbGroup, cue: VerbCue, next: EndElement): Bound | undefined {
  if (cue.after.length !== 1) return undefined;
  const found = clauses.antecedents(group).filter((mention) => fits(mention, next));
  return found.length > 0 ? { ends: { [next.end]: found }, role: undefined } : undefined;
}

function pairs(end: End, subjects: readonly Mention[], others: readonly Mention[]): (readonly [Mention, Mention])[] {
  return subjects.flatMap((one) =>
    others.map((other) => (end === "S" ? ([one, other] as const) : ([other, one] as const))),
  );
}

function phraseMatches(reader: Reader): Match[] {
  const { line } = reader;
  return phraseCues.flatMap((cue) => {
    const [first, ...rest] = cue.elements;
    if (first?.kind === "end") {
      return line.mentions.flatMap((mention) => {
        if (!fits(mention, first)) return [];
        const owning = rest[0]?.kind === "words" && rest[0].words.has("'s");
        if (mention.form === "nominal" && mention.type === "Person") return [];
        if (mention.form === "pronoun" && !(owning && /^(?:my|his|her|its|our|their|your)$/.test(mention.head)))
          return [];
        const after = mention.form === "pronoun" ? rest.slice(1) : rest;
        return [...new Set([mention.last, mention.headLast])].flatMap((at) => {
          if (isList(line, cue.elements, mention)) return [];
          const found = isOwning(after)
            ? enclosing(line, mention, after, at)
            : followClosely(reader, after, at, { ends: { [first.end]: [mention] }, role: undefined });
          return found && !isInner(line, mention, first)
            ? told(cue.predicate, cue.text, found, mention.first, first.end, mention)
            : [];
        });
      });
    }
    return line.words.flatMap((_, at) => {
      if (first?.kind === "class" && at > 0 && classPhrases(line, first.of, at - 1).length > 0) return [];
      if (first?.kind === "words" && !first.words.has(lower(line, at))) return [];
      const found = follow(reader, cue.elements, at, { ends: {}, role: undefined });
      return found ? told(cue.predicate, cue.text, found, at) : [];
    });
  });
}

/** In a phrase the ends stand close: a plain word between them breaks it. */
function followClosely(reader: Reader, elements: readonly Element[], at: number, bound: Bound): Bound | undefined {
  const [element] = elements;
  if (element?.kind === "words" && !element.words.has(lower(reader.line, at))) return undefined;
  return follow(reader, elements, at, bound);
}

/** "S's O" and "S O": the owner stands inside what it owns ("the CQC's report", "the CQC report"). */
function isOwning(elements: readonly Element[]): boolean {
  return (
    elements.at(-1)?.kind === "end" &&
    elements.slice(0, -1).every((each) => each.kind === "words" && each.words.has("'s"))
  );
}

function enclosing(line: ParsedSentence, owner: Mention, elements: readonly Element[], at: number): Bound | undefined {
  const end = elements.at(-1);
  if (end?.kind !== "end" || (elements.length > 1 && !/^'s?$/.test(lower(line, at)))) return undefined;
  const owned = line.mentions.find(
    (each) => each !== owner && each.first <= owner.first && each.headLast > owner.last && fits(each, end),
  );
  return owned && { ends: { [end.end]: [owned] }, role: undefined };
}

/** "S, O" is no apposition in "Kelby, Harrowfield and Westerby". */
function isList(line: ParsedSentence, elements: readonly Element[], mention: Mention): boolean {
  const [, comma, last] = elements;
  if (elements.length !== 3 || last?.kind !== "end" || comma?.kind !== "words" || !comma.words.has(",")) return false;
  const near = (at: number) => line.endsAt.get(at)?.some(({ type }) => type === mention.type) ?? false;
  if (lower(line, mention.first - 1) === "," && near(mention.first - 1)) return true;
  const next = line.startsAt.get(mention.last + 1)?.[0];
  if (next?.form !== "name") return true;
  const after = lower(line, next.last);
  return (
    after === "and" || after === "or" || (after === "," && line.startsAt.get(next.last + 1)?.[0]?.type === mention.type)
  );
}

function told(
  predicate: Predicate,
  cue: string,
  { ends, role }: Bound,
  at: number,
  end?: End,
  mention?: Mention,
): Match[] {
  const subjects = end === "S" && mention ? [mention] : (ends.S ?? []);
  const objects = end === "O" && mention ? [mention] : (ends.O ?? []);
  return subjects.flatMap((subject) =>
    objects.map((object) => ({ predicate, subject, object, role, group: undefined, at, cue })),
  );
}

/** In "a review of the trust in the wake of", what led to something is the review. */
function isInner(line: ParsedSentence, mention: Mention, filter: EndFilter): boolean {
  return line.mentions.some(
    (each) => each !== mention && each.last === mention.last && each.first < mention.first && fits(each, filter),
  );
}

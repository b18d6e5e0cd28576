/** From matches to claims: the ends resolved and checked, the speaker, the stance, the time, the evidence, the score. */

import { idHash } from "../../hash.ts";
import {
  allows,
  type Claim,
  claimId,
  type Diagnostic,
  type EntityType,
  endTypes,
  type Predicate,
  type Source,
} from "../../model/index.ts";
import type { Clauses } from "./clauses.ts";
import type { Coreference } from "./coreference.ts";
import { relatives, subordinators } from "./lexicon/closed.ts";
import type { Line, Mention } from "./line.ts";
import type { Match } from "./match.ts";
import { askedOnly } from "./questions.ts";
import { scoreOf } from "./scores.ts";
import { type Manner, mannerOf } from "./stance.ts";
import { isNamed, type Thing } from "./things.ts";
import { dateFor, type LineDate, whenOf } from "./time.ts";
import type { Voice } from "./voices.ts";

export interface Reading {
  readonly source: Source;
  readonly clauses: readonly Clauses[];
  readonly dates: readonly (readonly LineDate[])[];
  readonly coreference: Coreference;
  readonly voiceAt: (line: number, word: number) => Voice;
}

/** A claim with its ends as things, before things are appearances. */
export interface Draft {
  readonly match: Match;
  readonly line: Line;
  readonly subject: Thing;
  readonly object: Thing;
  readonly speaker: Thing | undefined;
  readonly manner: Manner;
  readonly date: LineDate | undefined;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  /** Pronouns that were resolved on the way. */
  readonly pronouns: ReadonlyMap<Mention, Thing>;
  readonly noticed: readonly Diagnostic[];
}

export function draftClaims(reading: Reading, all: readonly (readonly Match[])[]): Drafts {
  const { coreference, clauses, dates, voiceAt } = reading;
  const pronouns = new Map<Mention, Thing>();
  const noticed: Diagnostic[] = [];
  const bodies = bodiesOf(all.flat(), coreference);

  const resolve = (
    mention: Mention,
    types: readonly EntityType[],
    voice: Voice,
    not: ReadonlySet<Thing>,
  ): Thing | undefined => {
    if (mention.form === "pronoun") {
      return personal(mention.head, voice, bodies) ?? coreference.antecedent(mention, types, not);
    }
    // What "the CQC's assessment" ordered, the CQC ordered.
    const thing = coreference.thingOf(mention);
    return thing?.owner && !types.includes(thing.type) && types.includes(thing.owner.type) ? thing.owner : thing;
  };

  const drafts: Draft[] = [];
  const seen = new Set<string>();
  all.forEach((matches, index) => {
    const clause = clauses[index];
    if (!clause) return;
    const { line } = clause;
    for (const match of matches) {
      const drop = (code: string, message: string) =>
        noticed.push({
          code,
          message: `${match.predicate}: ${message}`,
          start: line.sentence.start,
          end: line.sentence.end,
        });
      const voice = voiceAt(index, match.at);
      const types = { subject: endTypes(match.predicate, "subject"), object: endTypes(match.predicate, "object") };
      const known = [match.subject, match.object].flatMap((mention) =>
        mention.form === "pronoun" ? [] : (coreference.thingOf(mention) ?? []),
      );
      const subject = resolve(match.subject, types.subject, voice, new Set(known));
      const object = resolve(match.object, types.object, voice, new Set([...known, ...(subject ? [subject] : [])]));
      if (!subject || !object) {
        drop(
          "dropped-unresolved",
          `"${(subject ? match.object : match.subject).text}" stands for nothing that is known`,
        );
      } else if (!allows(match.predicate, subject.type, object.type)) {
        drop("dropped-domain", `${subject.type} and ${object.type} are not its ends`);
      } else if (subject === object) {
        drop("dropped-reflexive", "both ends are the same");
      } else if (
        [subject, object].some((thing) => (thing.type === "Person" || thing.type === "Organisation") && !isNamed(thing))
      ) {
        drop("dropped-nameless", "one end has no name");
      } else if (askedOnly(clauses, index)) {
        drop("dropped-question", "it is asked, not said");
      } else {
        const manner = match.group ? mannerOf(clause, match.group) : phraseManner(clause, match);
        const teller = manner.speakers
          .map((mention) => resolve(mention, ["Person", "Organisation", "Document", "Event"], voice, new Set()))
          .find((thing) => thing !== undefined);
        const speaker = authorOf(teller) ?? voice.speaker;
        const key = [
          index,
          match.predicate,
          subject.number,
          object.number,
          manner.stance,
          manner.polarity,
          match.role ?? "",
        ].join(" ");
        const again = seen.has(key) || (match.role === undefined && seen.has(`${key}*`));
        if (again) continue;
        seen.add(key);
        seen.add(
          `${[index, match.predicate, subject.number, object.number, manner.stance, manner.polarity, ""].join(" ")}*`,
        );
        for (const [mention, thing] of [
          [match.subject, subject],
          [match.object, object],
        ] as const)
          if (mention.form === "pronoun") pronouns.set(mention, thing);
        drafts.push({
          match,
          line,
          subject,
          object,
          speaker,
          manner,
          date: dateFor(match, clause, dates[index] ?? []),
        });
      }
    }
  });
  return { drafts, pronouns, noticed };
}

/** A report that speaks, speaks for who wrote it. */
function authorOf(thing: Thing | undefined): Thing | undefined {
  return thing?.type === "Document" || thing?.type === "Event" ? (thing.owner ?? thing) : thing;
}

/** "I", "we", "you" in a quotation or a turn. */
function personal(
  pronoun: string,
  { speaker, addressee }: Voice,
  bodies: ReadonlyMap<Thing, Thing>,
): Thing | undefined {
  if (/^(?:i|me|my)$/.test(pronoun)) return speaker?.type === "Person" ? speaker : undefined;
  if (/^(?:we|us|our)$/.test(pronoun))
    return speaker && (speaker.type === "Organisation" ? speaker : bodies.get(speaker));
  if (/^(?:you|your)$/.test(pronoun)) return addressee;
  return undefined;
}

/** The body that a person speaks for: the first one at which the text gives them an office. */
function bodiesOf(matches: readonly Match[], coreference: Coreference): Map<Thing, Thing> {
  const bodies = new Map<Thing, Thing>();
  for (const { predicate, subject, object } of matches) {
    if (predicate !== "HOLDS_ROLE_AT" && predicate !== "REPRESENTS") continue;
    const [person, body] = [coreference.thingOf(subject), coreference.thingOf(object)];
    if (person?.type === "Person" && body?.type === "Organisation" && !bodies.has(person)) bodies.set(person, body);
  }
  return bodies;
}

/** A phrase is a fact unless it is what a plan, a denial or a supposition is about: "will publish a review of the ward". */
function phraseManner(clause: Clauses, match: Match): Manner {
  const group = clause.groups.filter(({ main }) => main < match.at).at(-1);
  const between = group ? clause.line.words.slice(group.main + 1, match.at) : [];
  if (
    !group ||
    between.length > 8 ||
    between.some(({ lower, text }) => /^[,;:()]$/.test(text) || subordinators.has(lower) || relatives.has(lower))
  )
    return { stance: "asserted", polarity: "affirmed", speakers: [] };
  const { stance, polarity, speakers } = mannerOf(clause, group);
  const coming = /^(?:an?|any|another) /i.test(match.subject.text) || /^(?:an?|any|another) /i.test(match.object.text);
  const unsure = coming && (stance === "planned" || stance === "hypothetical" || polarity === "negated");
  return unsure
    ? { stance: stance === "asserted" ? "hypothetical" : stance, polarity: "affirmed", speakers }
    : { stance: "asserted", polarity: "affirmed", speakers };
}

/** The claim of a draft, when its ends have their ids. */
export function claimOf(
  { match, line, subject, object, speaker, manner, date }: Draft,
  source: Source,
  extractor: string,
  idOf: (thing: Thing) => string,
): Claim {
  const { start, end, text: quote } = line.sentence;
  const { stance, polarity } = manner;
  const when = date && whenOf(date, stance === "planned", source);
  const what: { predicate: Predicate; subject: string; object: string } = {
    predicate: match.predicate,
    subject: idOf(subject),
    object: idOf(object),
  };
  const evidence = { start, end, quote };
  const role = match.role?.trim() || undefined;
  return {
    id: claimId(idHash, { sourceId: source.id, ...what, role, stance, polarity, evidence }),
    sourceId: source.id,
    ...what,
    ...(role !== undefined && { role }),
    stance,
    polarity,
    ...(speaker && { saidBy: idOf(speaker) }),
    ...(when && { when }),
    evidence,
    extractor,
    score: scoreOf(match, stance),
  };
}

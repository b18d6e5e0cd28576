/** From matches to claims: the ends resolved and checked, the speaker, the stance, the time, the evidence, the score. */
import { idHash } from "../../hash.ts";
import { allows, type Claim, claimId, type Diagnostic, endTypes, entityTypes, type Source } from "../../model/index.ts";
import type { Clauses } from "./clauses.ts";
import type { Coreference } from "./coreference.ts";
import { documentDay } from "./document-day.ts";
import { actAsBodies, type Resolve, resolver, speakerFor } from "./ends.ts";
import { mannerOfMatch } from "./manner.ts";
import type { Match } from "./match.ts";
import type { Mention, ParsedSentence } from "./parsed-sentence.ts";
import { type Asking, askingOf } from "./questions.ts";
import { scoreOf } from "./scores.ts";
import type { Manner } from "./stance.ts";
import { isAside } from "./tellers.ts";
import { isNamed, type Thing } from "./things.ts";
import { beside, dateFor, type LineDate, whenOf } from "./time.ts";
import { isSomeone } from "./unnamed.ts";
import type { Voice } from "./voices.ts";

export interface Interpretation {
  readonly clauses: readonly Clauses[];
  readonly dates: readonly (readonly LineDate[])[];
  readonly coreference: Coreference;
  readonly voiceAt: (line: number, word: number) => Voice;
}

/** A claim with its ends as things, before things are appearances. */
export interface Draft {
  readonly match: Match;
  readonly line: ParsedSentence;
  readonly subject: Thing;
  readonly object: Thing;
  readonly speaker: Thing | undefined;
  readonly manner: Manner;
  readonly date: LineDate | undefined;
  /** How often such a claim is right. */
  readonly score: number;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  /** Pronouns that were resolved on the way. */
  readonly pronouns: ReadonlyMap<Mention, Thing>;
  readonly noticed: readonly Diagnostic[];
}

/** A draft for each match that holds; what is dropped is noticed, with its reason. */
export function draftClaims(reading: Interpretation, all: readonly (readonly Match[])[]): Drafts {
  const { clauses, dates, coreference, voiceAt } = reading;
  const pronouns = new Map<Mention, Thing>();
  const noticed: Diagnostic[] = [];
  const drafts = new Map<string, Draft[]>();
  actAsBodies(all.flat(), coreference);
  const resolve = resolver(all.flat(), coreference);

  all.forEach((matches, index) => {
    const clause = clauses[index];
    if (!clause) return;
    const { line } = clause;
    const { start, end } = line.sentence;
    for (const match of matches) {
      const voice = voiceAt(index, match.at);
      if (voice.forwarded && !voice.speaker) {
        noticed.push({
          code: "dropped-speaker",
          message: `${match.predicate}: it is quoted from nobody known`,
          start,
          end,
        });
        continue;
      }
      const asking = askingOf(clauses, index, voice.speaker !== undefined, isToYou(match));
      const { subject, object } = resolvedEnds(match, voice, coreference, resolve);
      const reason = subject && object ? whyDropped(match, subject, object, asking) : unresolved(match, subject);
      if (!subject || !object || reason) {
        if (reason) noticed.push({ ...reason, message: `${match.predicate}: ${reason.message}`, start, end });
        continue;
      }
      const manner = mannerOfMatch(clause, match, asking === "put");
      if (manner.unknown) {
        noticed.push({
          code: "dropped-governor",
          message: `${match.predicate}: what it depends on may not bear it out`,
          start,
          end,
        });
        continue;
      }
      // In what somebody is reported to say, who they are is the writer's own word.
      const teller = (isAside(match) ? [] : manner.speakers)
        .map((each) => resolve(each, entityTypes, voice, new Set()))
        .find((thing) => thing !== undefined);
      for (const [mention, thing] of [
        [match.subject, subject],
        [match.object, object],
      ] as const) {
        if (mention.form === "pronoun") pronouns.set(mention, thing);
      }
      const key = [index, match.predicate, subject.number, object.number, manner.stance, manner.polarity].join(" ");
      const date = dateFor(match, clause, dates[index] ?? []);
      const score = scoreOf(match, manner.stance);
      const draft = { match, line, subject, object, speaker: speakerFor(teller) ?? voice.speaker, manner, date, score };
      addDraft(drafts, key, draft);
    }
  });
  return { drafts: withoutBareMembers([...drafts.values()].flat()), pronouns, noticed };
}

/** Of two rules that find the same, the one with words for the role tells more; other words are another office. */
function addDraft(drafts: Map<string, Draft[]>, key: string, draft: Draft): void {
  const same = drafts.get(key) ?? [];
  const { role } = draft.match;
  if (same.length > 0 && (role === undefined || same.some((each) => each.match.role === role))) return;
  drafts.set(key, [...same.filter((each) => each.match.role !== undefined), draft]);
}

/** Who holds an office at a body is not said to be a mere member as well. */
function withoutBareMembers(drafts: readonly Draft[]): Draft[] {
  const pair = ({ subject, object }: Draft) => `${subject.number} ${object.number}`;
  const offices = new Set(drafts.filter(({ match }) => match.predicate === "HOLDS_ROLE_AT").map(pair));
  return drafts.filter((draft) => draft.match.predicate !== "MEMBER_OF" || !offices.has(pair(draft)));
}

function isToYou({ subject, object }: Match): boolean {
  return [subject, object].some(({ head }) => /^(?:you|your)$/.test(head));
}

interface Ends {
  readonly subject: Thing | undefined;
  readonly object: Thing | undefined;
}

function resolvedEnds(match: Match, voice: Voice, coreference: Coreference, resolve: Resolve): Ends {
  const known = [match.subject, match.object].flatMap((mention) =>
    mention.form === "pronoun" ? [] : (coreference.thingOf(mention) ?? []),
  );
  const subject = resolve(match.subject, endTypes(match.predicate, "subject"), voice, new Set(known));
  const taken = new Set(subject ? [...known, subject] : known);
  return { subject, object: resolve(match.object, endTypes(match.predicate, "object"), voice, taken) };
}

type Reason = Pick<Diagnostic, "code" | "message">;

function unresolved(match: Match, subject: Thing | undefined): Reason {
  const { text } = subject ? match.object : match.subject;
  return { code: "dropped-unresolved", message: `"${text}" stands for nothing that is known` };
}

export function whyDropped({ predicate }: Match, subject: Thing, object: Thing, asking: Asking): Reason | undefined {
  const nameless = (thing: Thing) =>
    (thing.type === "Person" || thing.type === "Organisation") && !isNamed(thing) && !thing.mentions.some(isSomeone);
  if (!allows(predicate, subject.type, object.type)) {
    return { code: "dropped-domain", message: `${subject.type} and ${object.type} are not its ends` };
  }
  if (subject === object || areNamesakes(subject, object))
    return { code: "dropped-reflexive", message: "both ends are the same" };
  if (nameless(subject) || nameless(object)) return { code: "dropped-nameless", message: "one end has no name" };
  return asking === "asked" ? { code: "dropped-question", message: "it is asked, not said" } : undefined;
}

/** One name under two types is one thing read in two ways. */
function areNamesakes(one: Thing, other: Thing): boolean {
  const names = ({ mentions }: Thing) => mentions.filter(({ form }) => form === "name").map(({ text }) => text);
  const ours = new Set(names(one));
  return one.type !== other.type && names(other).some((name) => ours.has(name));
}

/** The claim of a draft, when its ends have their ids. */
export function claimOf(
  { match, line, subject, object, speaker, manner, date, score }: Draft,
  source: Source,
  extractor: string,
  idOf: (thing: Thing) => string,
): Claim {
  const { start, end, text: quote } = line.sentence;
  const { stance, polarity } = manner;
  const ends = { subject: beside(match.subject, line), object: beside(match.object, line) };
  const when = date
    ? whenOf(date, { predicate: match.predicate, stance, quote, start, ...ends }, source)
    : documentDay(match.predicate, source, quote);
  const what = { predicate: match.predicate, subject: idOf(subject), object: idOf(object) };
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
    score,
  };
}

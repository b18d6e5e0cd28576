/** Which date of a sentence belongs to a relation: the one in the clause of its verb. */
import type { Predicate, Source, SourceKind, Stance, When } from "../../model/index.ts";
import { type Beside, lastingFrom } from "../dates/lasting.ts";
import { type DateMention, findDates, goneOn, type Memory, type Told } from "../dates.ts";
import type { Clauses } from "./clauses.ts";
import type { Match } from "./match.ts";
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";

/** A date by the numbers of its words. */
export interface LineDate extends DateMention {
  readonly first: number;
  readonly last: number;
}

/** The dates of each line, in the order of the text: "that year" is the one that was told last. */
export function datesOfLines(lines: readonly ParsedSentence[], source: Pick<Source, "date" | "kind">): LineDate[][] {
  let told: Told = {};
  return lines.map((line) => {
    const dates = datesOf(line, source, told);
    told = dates.reduce(goneOn, told);
    return dates;
  });
}

/** The dates of a line that are no part of a name ("Mental Health Act 1983"). */
function datesOf(line: ParsedSentence, source: Pick<Source, "date" | "kind">, told: Told): LineDate[] {
  const { sentence, words } = line;
  return findDates(sentence.text, sentence.start, source.date, told, memoryOf(source.kind)).flatMap((date) => {
    const first = words.findIndex(({ end }) => end > date.start);
    let last = first;
    while (last < words.length && (words[last]?.start ?? 0) < date.end) last += 1;
    const inName = line.mentions.some(
      (mention) => mention.form === "name" && mention.last >= last && mention.first < first,
    );
    return first < 0 || inName ? [] : [{ ...date, first, last }];
  });
}

/** "On 12 October" in a paper is of this year or the last; at a hearing, of the year that was spoken of. */
function memoryOf(kind: SourceKind): Memory {
  if (lookingBack.has(kind)) return "long";
  return kind === "article" ? "none" : "short";
}

/** Sources that tell of years long past as well as of their own. */
const lookingBack: ReadonlySet<SourceKind> = new Set(["transcript", "statement", "letter", "report"]);

/** Relations that last: a date beside them is not when they happened, unless a verb says so. */
const lasting = new Set([
  "LOCATED_IN",
  "RELATED_TO",
  "PART_OF",
  "ABOUT",
  "AUTHORED",
  "REPRESENTS",
  "MEMBER_OF",
  "LED_TO",
]);

export function dateFor(match: Match, clause: Clauses, dates: readonly LineDate[]): LineDate | undefined {
  const written = match.predicate === "AUTHORED" && dates.find((date) => isWritten(match.object, clause.line, date));
  return written || dateOfVerb(match, clause, dates);
}

/** "her report, dated 2 May", "a note made in August": a paper's date, whatever the verb. */
function isWritten(paper: Mention, line: ParsedSentence, { first }: LineDate): boolean {
  if (first <= paper.last) return false;
  const between = line.words.slice(paper.last, first).map((word) => word.lower);
  const isNext = !line.mentions.some(({ type, first: at }) => type === "Document" && at >= paper.last && at < first);
  const link = between.join(" ");
  return isNext && (between.at(-1) === "dated" || writing.test(link));
}

const writing =
  /^,? ?(?:(?:which|that) )?(?:(?:is|was|had been) )?(?:last )?(?:made|written|composed|completed|finished|drawn up|drafted|signed|revised)$/;

function dateOfVerb(match: Match, { line, groups }: Clauses, dates: readonly LineDate[]): LineDate | undefined {
  const { group } = match;
  if (!group) {
    if (lasting.has(match.predicate) || match.predicate === "HOLDS_ROLE_AT") return undefined;
    const end = Math.max(match.subject.last, match.object.last);
    return dates.find(
      ({ first }) => first >= end && first - end <= 3 && !groups.some(({ first: verb }) => verb >= end && verb < first),
    );
  }
  const at = groups.indexOf(group);
  // What the verb governs is part of it: "is expected to replace it next April".
  const end = Math.max(match.subject.last, match.object.last);
  const next = groups.slice(at + 1).find(({ first, form }) => form !== "infinitive" || first >= end);
  const isMine = (date: LineDate) =>
    !outrageOf(line, date) && (match.predicate === "AUTHORED" || !datesNoun(line, date));
  const after = dates.find(({ first }) => first > group.main && first < (next?.first ?? line.words.length));
  if (after && isMine(after) && !isApart(line, group.main + 1, after.first)) return after;
  if (after || isSubordinate(line, group.first)) return undefined;
  const before = dates.filter(({ last }) => last <= group.first).at(-1);
  if (!before || (at > 0 && !/^["\u201c:;]$|^(?:that|and|but)$/.test(lower(line, before.first - 1)))) return undefined;
  return isMine(before) ? before : undefined;
}

/** "which opened in May", "after the attack of May": words between the verb and the date that take the date. */
function isApart({ words }: ParsedSentence, first: number, end: number): boolean {
  return words
    .slice(first, end)
    .some(({ lower }) => /^(?:who|which|whose|where|when|while|although|because|after|before|following)$/.test(lower));
}

/** "In July, after the watchdog published its report, she left": the date is not the report's. */
function isSubordinate(line: ParsedSentence, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= 8; at -= 1) {
    const word = lower(line, at);
    if (/^(?:after|before|when|while|although|because|since|once)$/.test(word)) return lower(line, at - 1) === ",";
    if (/^[,;:"\u201c\u201d]$/.test(word)) return false;
  }
  return false;
}

/** "the Tollen attacks in June 2023": the outrage that a date belongs to, rather than to the verb. */
export function outrageOf(line: ParsedSentence, { first }: LineDate): Mention | undefined {
  return line.endsAt.get(first)?.find(isOutrage);
}

export function isOutrage({ type, head }: Mention): boolean {
  return (
    type === "Event" &&
    /^(?:attack|bombing|collapse|collision|crash|disaster|explosion|fire|incident|killing|massacre|murder|riot|shooting|sinking|stabbing)s?$/.test(
      head,
    )
  );
}

/** "its report of November 2022": the report's date, and so its author's alone. */
function datesNoun(line: ParsedSentence, { first, text }: LineDate): boolean {
  if (!/^of /i.test(text) && lower(line, first - 1) !== "dated") return false;
  const noun = line.endsAt.get(lower(line, first - 1) === "dated" ? first - 1 : first)?.[0];
  return noun?.type === "Document" || noun?.type === "Event";
}

/** What a claim says, as far as its date depends on it. */
export interface Dated {
  readonly predicate: Predicate;
  readonly stance: Stance;
  /** The sentence, from where it begins, and what stands beside its ends in it. */
  readonly quote: string;
  readonly start: number;
  readonly subject?: Beside | undefined;
  readonly object?: Beside | undefined;
}

/** A date as the claim carries it. */
export function whenOf(date: DateMention, claim: Dated, source: Pick<Source, "date">): When {
  const ahead = isAhead(claim) || isToCome(date, claim);
  const told = ahead ? date.future : (date.past ?? (scheduled.has(claim.predicate) ? date.future : undefined));
  const edtf =
    told === undefined ? undefined : lastingFrom(told, claim.predicate, claim.quote, claim.subject, claim.object);
  return {
    text: date.text,
    ...(edtf !== undefined && { edtf }),
    ...(edtf !== undefined && date.relative && source.date !== undefined && { anchor: source.date }),
  };
}

/** A place and a part in what is only due are told like those in what has been. */
const scheduled: ReadonlySet<Predicate> = new Set(["TOOK_PLACE_AT", "PARTICIPATED_IN"]);

/** What is planned is still to come, and what may be; "if it had been done" never will. */
function isAhead({ stance, quote }: Dated): boolean {
  if (stance !== "hypothetical") return stance === "planned";
  return !/\bhad\b|\b(?:would|could|might|should)(?: not|n['\u2019]t)? (?:\w+ )?(?:have|been)\b/i.test(quote);
}

/** "Who is to step down in December": the verb before the date looks ahead, however the claim is said. */
function isToCome({ start, yearless }: DateMention, claim: Dated): boolean {
  const before = claim.quote.slice(0, Math.max(0, start - claim.start));
  return (
    yearless &&
    /\b(?:will|shall|'ll|(?:is|are) (?:to|due|expected)|going to|(?:steps|stands) down|ends|opens|begins|resumes)\b[^,.;:()]{0,40}$/i.test(
      before,
    )
  );
}

/** The words on either side of a mention in its sentence. */
export function beside({ start, end, text }: Mention, { sentence }: ParsedSentence): Beside | undefined {
  if (text === "") return undefined;
  return {
    before: sentence.text.slice(0, Math.max(0, start - sentence.start)),
    after: sentence.text.slice(end - sentence.start),
  };
}

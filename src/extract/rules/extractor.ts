/**
 * The extractor that needs no model: names by their shape, descriptions by their heads, relations by the cues that
 * each predicate brings along. It prefers to miss a claim over making a false one, and stays as the fallback and as
 * the measure for whatever reads better.
 */
import type { Claim, Diagnostic, Extraction, Source } from "../../model/index.ts";
import type { Extractor } from "../../ports.ts";
import { hearingOf, withHearing } from "../hearings/index.ts";
import { labelLength, sentences as sentencesOf } from "../sentences.ts";
import { announcedEvents } from "./announcements.ts";
import { appearancesOf } from "./appearances.ts";
import { claimOf, draftClaims } from "./claims.ts";
import { clausesOf } from "./clauses.ts";
import { type Coreference, coreference as coreferenceOf } from "./coreference.ts";
import { speakersOf } from "./hearings.ts";
import { matches as matchesOf } from "./match.ts";
import { parsedSentences } from "./mentions.ts";
import type { Mention, ParsedSentence } from "./parsed-sentence.ts";
import type { Prior } from "./prior.ts";
import { relativePronouns } from "./relative-pronouns.ts";
import type { Thing } from "./things.ts";
import { datesOfLines } from "./time.ts";
import { voices } from "./voices.ts";

const name = "rules@1";

export const rulesExtractor: Extractor = { name, extract: async (source) => extractWith(source, name) };

/** By the rules, under the name that every claim carries; with what another reader found, where there is one. */
export function extractWith(source: Source, name: string, prior?: Prior): Extraction {
  const sentences = sentencesOf(source);
  const parsed = parsedSentences(sentences);
  const lines = prior ? parsed.map(prior.line) : parsed;
  const labels = speakerLabels(source, lines);
  const clauses = lines.map(clausesOf);
  const events = announcedEvents(clauses);
  const topics = new Set(clauses.flatMap(({ groups, subjects }) => groups.flatMap(subjects)));
  const coreference = coreferenceOf(
    lines,
    [...labels.values()],
    events.mentions,
    topics,
    prior?.clusters([...labels.values()]),
  );
  const dates = datesOfLines(lines, source);
  const hearing = hearingOf(source);
  const speaking = speakersOf(hearing, lines, [...labels.values()], coreference);
  const voiceAt = voices(clauses, coreference, speaking, source.passages);
  const matches = clauses.map((clause, at) => {
    const inDate = new Set(
      (dates[at] ?? []).flatMap(({ first, last }) => Array.from({ length: last - first }, (_, step) => first + step)),
    );
    return [...matchesOf(clause, (word) => inDate.has(word)), ...(events.matches.get(at) ?? [])];
  });
  const read = { clauses, dates, coreference, voiceAt };
  const { drafts: own, pronouns, noticed } = draftClaims(read, matches);
  const drafts = prior ? prior.drafts(own, read) : own;
  const needed = new Set(
    drafts.flatMap(({ subject, object, speaker }) => [subject, object, ...(speaker ? [speaker] : [])]),
  );
  const { appearances, described, idOf } = appearancesOf(
    source,
    coreference.things,
    needed,
    new Map([...standingFor(lines, coreference), ...pronouns]),
    prior?.lists,
  );
  const claims = drafts.map((draft) => claimOf(draft, source, name, idOf));
  const { kept, twice } = once(claims);
  const extraction: Extraction = {
    appearances,
    claims: kept,
    described,
    sentences: sentences.filter(({ credit }) => !credit).length,
    noticed: inOrder([...noticed, ...twice]),
  };
  return hearing ? withHearing(source, hearing, extraction, name) : extraction;
}

/** "He", "she" and "who", with whom they stand for, whether or not a claim needs them. */
function standingFor(lines: readonly ParsedSentence[], coreference: Coreference): Map<Mention, Thing> {
  const found = new Map<Mention, Thing>(relativePronouns(lines, coreference));
  for (const mention of lines.flatMap(({ mentions }) => mentions)) {
    const thing = mention.form === "pronoun" ? coreference.thingOf(mention) : undefined;
    if (thing) found.set(mention, thing);
  }
  return found;
}

/** The label of each turn as a mention of its speaker; "Q." and "A." name nobody. */
function speakerLabels(source: Source, lines: readonly ParsedSentence[]): Map<number, Mention> {
  const lineOf = new Map<number, number>();
  for (const { index, sentence } of lines) if (!lineOf.has(sentence.passage)) lineOf.set(sentence.passage, index);
  const labels = new Map<number, Mention>();
  for (const { index, start, end, speaker } of source.passages) {
    if (
      speaker === undefined ||
      /^(?:q|a)\.?$/i.test(speaker) ||
      labelLength(source.text.slice(start, end), speaker) === 0
    )
      continue;
    const text = speaker.replace(/^the\s+/i, "").replace(/[:.\s]+$/, "");
    const from = source.text.indexOf(text, start);
    labels.set(index, {
      line: lineOf.get(index) ?? 0,
      first: -1,
      last: -1,
      headLast: -1,
      start: from,
      end: from + text.length,
      form: "name",
      type: "Person",
      head: text.toLowerCase(),
      text,
      full: false,
      epithets: [],
    });
  }
  return labels;
}

/** Claims that differ in no more than who says it or when are one; the first stays. */
function once(claims: readonly Claim[]): { kept: Claim[]; twice: Diagnostic[] } {
  const kept = new Map<string, Claim>();
  const twice: Diagnostic[] = [];
  for (const claim of claims) {
    const { start, end } = claim.evidence;
    if (kept.has(claim.id))
      twice.push({ code: "dropped-twice", message: `${claim.predicate}: said twice in one sentence`, start, end });
    else kept.set(claim.id, claim);
  }
  return { kept: [...kept.values()], twice };
}

function inOrder(noticed: readonly Diagnostic[]): Diagnostic[] {
  return [...noticed].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

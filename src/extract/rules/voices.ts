/**
 * Whose words a place in the text is: the author's, a quoted speaker's, the speaker's of a turn. Quotations are
 * followed from mark to mark over sentences and paragraphs; the speaker is who a verb of saying beside them names.
 */
import type { Passage } from "../../model/index.ts";
import type { Clauses } from "./clauses.ts";
import type { Coreference } from "./coreference.ts";
import type { Speaking } from "./hearings.ts";
import { labelledTurns } from "./labelled-turns.ts";
import { saying } from "./lexicon/verbs.ts";
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";
import { mentionAt } from "./places.ts";
import { questionsAndAnswers } from "./questions-answers.ts";
import { type Piece, quotations } from "./quotations.ts";
import type { Thing } from "./things.ts";
import { correspondents } from "./writers.ts";

export interface Voice {
  /** Who "I" is: the speaker, or the writer, who is no speaker. */
  readonly self: Thing | undefined;
  readonly speaker: Thing | undefined;
  /** Whom the speaker talks to, in a transcript. */
  readonly addressee: Thing | undefined;
  /** Whom the speaker acts for, where a transcript tells. */
  readonly body?: Thing | undefined;
  /** In the quoted part of a message: without a speaker it is nobody's word here. */
  readonly forwarded?: boolean;
}

const personal = ["Person", "Organisation", "Document", "Event"] as const;

/** For each line and word, whose voice it is. `speaking` tells who speaks in which passage. */
export function voices(
  clauses: readonly Clauses[],
  coreference: Coreference,
  speaking: ReadonlyMap<number, Speaking>,
  passages: readonly Passage[] = [],
): (line: number, word: number) => Voice {
  const lines = clauses.map(({ line }) => line);
  const { writer, reader } = correspondents(lines, coreference);
  const author: Voice = { self: writer, speaker: undefined, addressee: reader };
  const spoken = new Map<number, { first: number; last: number; speaker: Thing }[]>();
  let open: Thing | undefined;
  let latest: { speaker: Thing; passage: number } | undefined;
  for (const piece of quotations(lines)) {
    const clause = clauses[piece.line];
    if (!clause) continue;
    const beside = besides(clause, piece);
    const told = beside && whoIs(coreference, beside);
    const passage = clause.line.sentence.passage;
    const goesOn =
      latest && (latest.passage === passage || (latest.passage === passage - 1 && isWhole(clause.line, piece)));
    const speaker: Thing | undefined = told ?? (piece.continued ? open : goesOn ? latest?.speaker : undefined);
    open = speaker;
    if (!speaker) continue;
    latest = { speaker, passage };
    spoken.set(piece.line, [...(spoken.get(piece.line) ?? []), { first: piece.first, last: piece.last, speaker }]);
  }
  const forwarded = forwardedVoices(clauses, coreference);
  const labelled = speaking.size > 0 ? speaking : labelledTurns(lines, coreference);
  const answering = questionsAndAnswers(passages, lines, coreference);
  return (line, word) => {
    const quoted = spoken.get(line)?.find(({ first, last }) => first <= word && word < last);
    if (quoted) return { self: quoted.speaker, speaker: quoted.speaker, addressee: undefined };
    const { passage = -1 } = lines[line]?.sentence ?? {};
    const turn = labelled.get(passage) ?? answering.get(passage);
    const told = turn && { self: turn.speaker, speaker: turn.speaker, addressee: turn.to, body: turn.body };
    return forwarded.get(line) ?? told ?? author;
  };
}

/** "On 3 May Ann Lee wrote: > We …": the lines that open with ">" are hers; nobody's, where none is named. */
function forwardedVoices(clauses: readonly Clauses[], coreference: Coreference): Map<number, Voice> {
  const found = new Map<number, Voice>();
  let writer: Thing | undefined;
  let quoted: number | undefined;
  for (const { line, groups, subjects } of clauses) {
    const { passage } = line.sentence;
    if (lower(line, 0) === ">") quoted = passage;
    if (quoted === passage) {
      found.set(line.index, { self: writer, speaker: writer, addressee: undefined, forwarded: true });
      continue;
    }
    const says = groups.find(({ lemmas }) => lemmas.includes("write"));
    const [who] = says && line.words.at(-1)?.text === ":" ? subjects(says) : [];
    if (who) writer = whoIs(coreference, who);
    else if (line.sentence.text.endsWith(":")) writer = undefined;
  }
  return found;
}

/** A paragraph that is nothing but a quotation goes on with the speaker of the one before. */
function isWhole({ words }: ParsedSentence, { first, last }: Piece): boolean {
  return first <= 1 && last >= words.length - 1;
}

/** The mention that a verb of saying beside the quotation names: "X said: …", "… said X", "… he said". */
function besides({ line, groups, subjects }: Clauses, { first, last }: Piece): Mention | undefined {
  const says = groups.filter(({ lemmas }) => lemmas.some((lemma) => saying.includes(lemma)));
  const before = says.filter(({ main }) => main < first).at(-1);
  if (before && first - before.main <= 9) return subjects(before)[0];
  const after = says.find(({ main }) => main >= last);
  if (after && after.first - last <= 12) {
    const direct = subjects(after).find((mention) => mention.first >= last);
    return direct ?? mentionAt(line, after.main + 1) ?? undefined;
  }
  const according = line.words.findIndex(({ lower }, at) => at >= last && lower === "according");
  if (according >= 0 && lower(line, according + 1) === "to") return mentionAt(line, according + 2);
  const verb = line.words.findIndex(({ lower }, at) => at >= last && /^(?:said|says|added|told|wrote)$/.test(lower));
  return verb >= 0 ? (mentionAt(line, verb + 1) ?? line.endsAt.get(verb)?.[0]) : undefined;
}

/** A report speaks for its author. */
function whoIs(coreference: Coreference, mention: Mention): Thing | undefined {
  const thing =
    mention.form === "pronoun" ? coreference.antecedent(mention, personal, new Set()) : coreference.thingOf(mention);
  return thing?.type === "Document" || thing?.type === "Event" ? (thing.owner ?? thing) : thing;
}

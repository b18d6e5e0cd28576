/** Sources into the graph: nodes first, then what joins them. */
import { boundsOf, type Claim, type Passage, passageId, type Source } from "../../model/index.ts";
import type { StoredSource } from "../../ports.ts";
import { passageAt } from "../batch/passage-of.ts";
import type { Transaction } from "../engine.ts";
import { executeIds, executeRows } from "../execute.ts";
import {
  withdrawal,
  writeAppearances,
  writeClaimEnds,
  writeClaims,
  writeMentions,
  writeOrder,
  writePassages,
  writeSources,
  writeSpeakers,
} from "../statements/sources.ts";
import { withoutSources, writeAllGrounds } from "./grounds.ts";
import { nameForms } from "./name-forms.ts";
import { refText } from "./refs.ts";

export async function writeStoredSources(transaction: Transaction, stored: readonly StoredSource[]): Promise<void> {
  const sources = stored.map(({ source }) => source);
  await executeRows(transaction, writeSources, sources.map(sourceRow));
  await executeRows(
    transaction,
    writePassages,
    sources.flatMap((source) => source.passages.map(passageRow(source))),
  );
  await executeRows(transaction, writeOrder, sources.flatMap(orderRows));
  await executeRows(transaction, writeAppearances, stored.flatMap(appearanceRows));
  await writeAllGrounds(transaction, stored);
  await executeRows(transaction, writeMentions, stored.flatMap(mentionRows));
  const claims = stored.flatMap(({ source, claims }) => claims.map((claim) => ({ source, claim })));
  await executeRows(
    transaction,
    writeClaims,
    claims.map(({ claim }) => claimRow(claim)),
  );
  await executeRows(
    transaction,
    writeClaimEnds,
    claims.map(({ source, claim: { id, subject, object, evidence } }) => ({
      claim: id,
      subject,
      object,
      passage: passageIdAt(source, evidence.start),
      start: evidence.start,
      end: evidence.end,
    })),
  );
  await executeRows(
    transaction,
    writeSpeakers,
    claims.flatMap(({ claim: { id, saidBy } }) => (saidBy === undefined ? [] : { claim: id, speaker: saidBy })),
  );
}

/** Everything that only these sources support, judgements on their appearances included. */
export async function deleteSources(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await withoutSources(transaction, ids, async () => {
    for (const statement of withdrawal) await executeIds(transaction, statement, ids);
  });
}

function sourceRow({ id, sha256, title, kind, publisher, url, date, language, reader }: Source) {
  return {
    id,
    sha256,
    title,
    kind,
    publisher: publisher ?? null,
    url: url ?? null,
    date: date ?? null,
    language,
    reader,
  };
}

function passageRow({ id, text }: Source) {
  return ({ index, start, end, kind, page, speaker }: Passage) => ({
    id: passageId(id, index),
    source: id,
    index,
    start,
    end,
    kind,
    page: page ?? null,
    speaker: speaker ?? null,
    text: text.slice(start, end),
  });
}

function orderRows({ id, passages }: Source) {
  return passages.slice(1).map(({ index }) => ({ passage: passageId(id, index - 1), next: passageId(id, index) }));
}

function appearanceRows({ source, appearances }: StoredSource) {
  return appearances.map((appearance) => ({
    id: appearance.id,
    type: appearance.type,
    name: appearance.name,
    names: nameForms(source.text, appearance),
    refs: appearance.refs.map(refText),
  }));
}

function mentionRows({ source, appearances }: StoredSource) {
  return appearances.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end, form }, index) => ({
      appearance: id,
      passage: passageIdAt(source, start),
      index,
      start,
      end,
      form,
    })),
  );
}

function claimRow({ id, predicate, role, stance, polarity, when, evidence, extractor, score }: Claim) {
  const { earliest, latest } = when?.edtf === undefined ? {} : boundsOf(when.edtf);
  return {
    id,
    predicate,
    role: role ?? null,
    stance,
    polarity,
    when: when?.edtf ?? null,
    whenText: when?.text ?? null,
    whenAnchor: when?.anchor ?? null,
    earliest: earliest ?? null,
    latest: latest ?? null,
    quote: evidence.quote,
    extractor,
    score,
  };
}

function passageIdAt(source: Source, offset: number): string {
  return passageId(source.id, passageAt(source, offset)?.index ?? 0);
}

/**
 * A batch, step by step, inside one transaction. Each step leaves out what would change nothing; what is left is
 * written, kept as records for the ledger, and told to the projection.
 */
import { Judgement, type JudgementKey, type NamedAppearance, Review } from "../model/index.ts";
import type { StoredSource } from "../ports.ts";
import { recordsOf } from "./batch/records.ts";
import { invalid, judgementKey, type ValidBatch } from "./batch/validate.ts";
import type { Transaction } from "./engine.ts";
import { executeIds, executeRows } from "./execute.ts";
import { readBack } from "./present.ts";
import { loosenedBy } from "./project/made-up-for.ts";
import { project } from "./project/project.ts";
import { nameForms } from "./sources/name-forms.ts";
import { readStoredSources } from "./sources/read.ts";
import { deleteSources, writeStoredSources } from "./sources/write.ts";
import { judgementsOn, retract, reviewsOf, writeJudgements, writeReviews } from "./statements/decisions.ts";
import { linked, withdrawn } from "./statements/project.ts";
import { knownAppearances, knownSources } from "./statements/sources.ts";

/** What was changed, as records of a journal; none when the batch was there already. */
export async function applyBatch(transaction: Transaction, batch: ValidBatch): Promise<ReturnType<typeof recordsOf>> {
  const left = await withdraw(transaction, batch);
  const sources = await bring(transaction, batch);
  const { retractions, taken, judgements } = await judge(transaction, batch);
  const { unreviews, reviews } = await review(transaction, batch);
  const changes = { withdrawals: left.ids, sources, retractions, judgements, unreviews, reviews };
  const records = recordsOf(changes);
  if (records.length === 0) return records;

  await project(transaction, {
    fresh: sources.flatMap(namedAppearances),
    claims: sources.flatMap(({ claims }) => claims),
    judged: judgements,
    loosened: new Set([...left.loosened, ...(await loosenedBy(transaction, taken, judgements))]),
    reduced: left.reduced,
    reviewed: [...unreviews, ...reviews.map(({ claimId }) => claimId)],
  });
  return records;
}

async function withdraw(transaction: Transaction, { withdrawals }: ValidBatch) {
  const ids = (await executeIds(transaction, knownSources, withdrawals)).map(({ id }) => id);
  const rows = await executeIds(transaction, withdrawn, ids);
  const leaving = new Set(rows.map(({ appearance }) => appearance));
  const partners = await executeIds(transaction, linked, leaving);
  await deleteSources(transaction, ids);
  return {
    ids,
    loosened: partners.map(({ id }) => id).filter((id) => !leaving.has(id)),
    reduced: new Set(rows.map(({ entity }) => entity)),
  };
}

async function bring(transaction: Transaction, { sources }: ValidBatch): Promise<StoredSource[]> {
  const ids = sources.map(({ source }) => source.id);
  const known = await executeIds(transaction, knownSources, ids);
  const standing = new Map(
    (
      await readStoredSources(
        transaction,
        known.map(({ id }) => id),
      )
    ).map((stored) => [stored.source.id, JSON.stringify(stored)]),
  );
  const news = sources.filter(({ source: { id } }) => !standing.has(id));
  const other = sources.find(
    (stored) => (standing.get(stored.source.id) ?? JSON.stringify(stored)) !== JSON.stringify(stored),
  );
  if (other)
    throw invalid([{ id: other.source.id, problem: "the source is there with other contents; withdraw it first" }]);
  await writeStoredSources(transaction, news);
  return news;
}

async function judge(transaction: Transaction, batch: ValidBatch) {
  const judged = new Set(batch.judgements.map(judgementKey));
  const asked = batch.retractions.filter((key) => !judged.has(judgementKey(key)));
  const standing = new Map(
    (await executeRows(transaction, judgementsOn, [...asked, ...batch.judgements].map(keyRow))).map((row) => [
      judgementKey(row),
      readBack(Judgement, row, judgementKey(row)),
    ]),
  );
  const retractions = asked.filter((key) => standing.has(judgementKey(key)));
  const taken = retractions.flatMap((key) => standing.get(judgementKey(key)) ?? []);
  const isNew = (each: Judgement) => JSON.stringify(standing.get(judgementKey(each))) !== JSON.stringify(each);
  const judgements = batch.judgements.filter(isNew);
  await knownEnds(transaction, judgements);
  await executeRows(transaction, retract, retractions.map(keyRow));
  await executeRows(
    transaction,
    writeJudgements,
    judgements.map(({ left, right, verdict, by, reason, at }) => ({
      left,
      right,
      verdict,
      by,
      reason,
      at: at ?? null,
    })),
  );
  return { retractions, taken, judgements };
}

async function knownEnds(transaction: Transaction, judgements: readonly Judgement[]): Promise<void> {
  const ends = new Set(judgements.flatMap(({ left, right }) => [left, right]));
  const known = new Set((await executeIds(transaction, knownAppearances, ends)).map(({ id }) => id));
  const problems = [...ends].filter((id) => !known.has(id)).map((id) => ({ id, problem: "judged, but in no source" }));
  if (problems.length > 0) throw invalid(problems);
}

async function review(transaction: Transaction, batch: ValidBatch) {
  const ids = [...batch.unreviews, ...batch.reviews.map(({ claimId }) => claimId)];
  const rows = await executeIds(transaction, reviewsOf, new Set(ids));
  const standing = new Map(
    rows.map((row) => [row.claimId, row.verdict === null ? "" : JSON.stringify(readBack(Review, row, row.claimId))]),
  );
  const reviewed = new Set(batch.reviews.map(({ claimId }) => claimId));
  const unknown = [...reviewed].filter((id) => !standing.has(id));
  if (unknown.length > 0) throw invalid(unknown.map((id) => ({ id, problem: "reviewed, but in no source" })));
  const unreviews = batch.unreviews.filter((id) => !reviewed.has(id) && standing.get(id));
  const reviews = batch.reviews.filter((each) => standing.get(each.claimId) !== JSON.stringify(each));
  await executeRows(transaction, writeReviews, [
    ...unreviews.map((claim) => ({ claim, verdict: null, by: null, note: null, at: null })),
    ...reviews.map(({ claimId, verdict, by, note, at }) => ({ claim: claimId, verdict, by, note: note ?? null, at })),
  ]);
  return { unreviews, reviews };
}

function keyRow({ left, right, by }: JudgementKey) {
  return { left, right, by };
}

function namedAppearances({ source, appearances }: StoredSource): NamedAppearance[] {
  return appearances.map((appearance) => ({
    id: appearance.id,
    type: appearance.type,
    name: appearance.name,
    refs: appearance.refs,
    names: nameForms(source.text, appearance),
  }));
}

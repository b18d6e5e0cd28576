/**
 * A batch, step by step, inside one transaction. Each step leaves out what would change nothing; what is left is
 * written, kept as records for the ledger, and told to the projection.
 */
import type { NamedAppearance } from "../model/index.ts";
import type { StoredSource } from "../ports.ts";
import { recordsOf } from "./batch/records.ts";
import { invalid, type ValidBatch } from "./batch/validate.ts";
import { decide, setAsideWithin } from "./decisions/decide.ts";
import { fulfilments } from "./decisions/fulfilments.ts";
import { judgements } from "./decisions/judgements.ts";
import { reviews } from "./decisions/reviews.ts";
import type { Transaction } from "./engine.ts";
import { executeIds } from "./execute.ts";
import { loosenedBy } from "./project/made-up-for.ts";
import { project } from "./project/project.ts";
import { nameForms } from "./sources/name-forms.ts";
import { readStoredSources } from "./sources/read.ts";
import { deleteSources, writeStoredSources } from "./sources/write.ts";
import { linked, withdrawn } from "./statements/project.ts";
import { knownSources } from "./statements/sources.ts";

/** What was changed, as records of a journal; none when the batch was there already. */
export async function applyBatch(transaction: Transaction, batch: ValidBatch): Promise<ReturnType<typeof recordsOf>> {
  const left = await withdraw(transaction, batch);
  const sources = await bring(transaction, batch);
  const appearances = sources.flatMap(({ appearances }) => appearances.map(({ id }) => id));
  const claims = sources.flatMap(({ claims }) => claims.map(({ id }) => id));
  const judged = await decide(transaction, judgements, {
    ...{ back: batch.retractions, given: batch.judgements, arriving: appearances },
  });
  const reviewed = await decide(transaction, reviews, {
    ...{ back: batch.unreviews.map((claimId) => ({ claimId })), given: batch.reviews, arriving: claims },
  });
  const fulfilled = await decide(transaction, fulfilments, {
    ...{ back: batch.unfulfilments, given: batch.fulfilments, arriving: claims },
  });
  const records = recordsOf({
    withdrawals: left.ids,
    sources,
    retractions: judged.takenBack,
    judgements: judged.given,
    unreviews: reviewed.takenBack.map(({ claimId }) => claimId),
    reviews: reviewed.given,
    unfulfilments: fulfilled.takenBack,
    fulfilments: fulfilled.given,
  });
  if (records.length === 0) return records;

  await project(transaction, {
    fresh: sources.flatMap(namedAppearances),
    claims: sources.flatMap(({ claims }) => claims),
    judged: judged.came,
    loosened: new Set([...left.loosened, ...(await loosenedBy(transaction, judged.left, judged.came))]),
    reduced: left.reduced,
    reviewed: [...reviewed.left, ...reviewed.came].map(({ claimId }) => claimId),
  });
  return records;
}

async function withdraw(transaction: Transaction, { withdrawals }: ValidBatch) {
  const ids = (await executeIds(transaction, knownSources, withdrawals)).map(({ id }) => id);
  const rows = await executeIds(transaction, withdrawn, ids);
  const leaving = new Set(rows.map(({ appearance }) => appearance));
  const partners = await executeIds(transaction, linked, leaving);
  await setAsideWithin(transaction, judgements, ids);
  await setAsideWithin(transaction, reviews, ids);
  await setAsideWithin(transaction, fulfilments, ids);
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

function namedAppearances({ source, appearances }: StoredSource): NamedAppearance[] {
  return appearances.map((appearance) => ({
    id: appearance.id,
    type: appearance.type,
    name: appearance.name,
    refs: appearance.refs,
    names: nameForms(source.text, appearance),
  }));
}

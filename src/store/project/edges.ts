/** The edges of a part of the graph, brought up to date. */
import {
  type AppearanceId,
  type Claim,
  type ClaimId,
  type EntityId,
  edgesFrom,
  Polarity,
  Predicate,
  type ResolvedClaim,
  Stance,
} from "../../model/index.ts";
import type { Transaction } from "../engine.ts";
import { executeIds, executeRows } from "../execute.ts";
import {
  claimsAt,
  claimsBetween,
  type EdgeRow,
  edgesAt,
  edgesBetween,
  type ResolvedRow,
  triplesOf,
  unlink,
  writeEdges,
} from "../statements/project.ts";
import { edgeRow, merged, sameEdge, tripleKey } from "./edge-row.ts";

/** Every edge of these entities, from their claims. */
export async function deriveEdges(
  transaction: Transaction,
  entities: ReadonlyMap<EntityId, readonly AppearanceId[]>,
): Promise<void> {
  const claims = await executeIds(transaction, claimsAt, [...entities.values()].flat());
  await replace(transaction, await executeIds(transaction, edgesAt, entities.keys()), claims);
}

/** The edges that these claims belong to, or belonged to. */
export async function deriveEdgesOf(transaction: Transaction, claims: readonly ClaimId[]): Promise<void> {
  const triples = distinct(await executeIds(transaction, triplesOf, claims));
  const standing = await executeRows(transaction, edgesBetween, triples);
  await replace(transaction, standing, await executeRows(transaction, claimsBetween, triples));
}

/** New claims on entities that have otherwise stayed as they are. */
export async function addEdges(
  transaction: Transaction,
  claims: readonly Claim[],
  entityOf: ReadonlyMap<AppearanceId, EntityId>,
): Promise<void> {
  const more = edgesFrom(
    claims.flatMap((claim) => {
      const subject = entityOf.get(claim.subject);
      const object = entityOf.get(claim.object);
      if (subject === undefined || object === undefined) return [];
      return { ...claim, subject, object, edtf: claim.when?.edtf, rejected: false };
    }),
  ).map(edgeRow);
  const triples = more.map(({ subject, predicate, object }) => ({ subject, predicate, object }));
  const standing = distinct(await executeRows(transaction, edgesBetween, triples));
  const byKey = new Map(standing.map((edge) => [tripleKey(edge), edge]));
  await write(
    transaction,
    more.map((edge) => merged(byKey.get(tripleKey(edge)), edge)),
  );
}

async function replace(
  transaction: Transaction,
  standing: readonly EdgeRow[],
  claims: readonly ResolvedRow[],
): Promise<void> {
  const old = new Map(standing.map((edge) => [tripleKey(edge), edge]));
  const edges = edgesFrom(distinctClaims(claims)).map(edgeRow);
  const kept = new Set(edges.map(tripleKey));
  const gone = [...old].flatMap(([key, { subject, predicate, object }]) =>
    kept.has(key) ? [] : { subject, predicate, object },
  );
  await executeRows(transaction, unlink, gone);
  await write(
    transaction,
    edges.filter((edge) => !sameEdge(old.get(tripleKey(edge)), edge)),
  );
}

async function write(transaction: Transaction, edges: readonly EdgeRow[]): Promise<void> {
  for (const predicate of new Set(edges.map((edge) => edge.predicate))) {
    const rows = edges.filter((edge) => edge.predicate === predicate);
    await executeRows(transaction, writeEdges(predicate), rows);
  }
}

/** A claim is found at each of its ends. */
function distinctClaims(rows: readonly ResolvedRow[]): ResolvedClaim[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...byId.values()].map(({ predicate, stance, polarity, role, edtf, review, ...claim }) => ({
    ...claim,
    predicate: Predicate.parse(predicate),
    stance: Stance.parse(stance),
    polarity: Polarity.parse(polarity),
    ...(role !== null && { role }),
    edtf: edtf ?? undefined,
    rejected: review === "rejected",
  }));
}

function distinct<T extends { subject: string; predicate: string; object: string }>(triples: readonly T[]): T[] {
  return [...new Map(triples.map((triple) => [tripleKey(triple), triple])).values()];
}

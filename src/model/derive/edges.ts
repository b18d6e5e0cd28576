/** What is drawn between two entities: from accepted, affirmed, asserted claims, and from no others. */
import { z } from "zod";
import type { Claim } from "../claim.ts";
import { isPlain } from "../claim.ts";
import { boundsOf } from "../edtf.ts";
import { ClaimId, EntityId, SourceId } from "../ids.ts";
import { Predicate } from "../predicate/index.ts";

const day = z.iso.date();

export const Edge = z
  .object({
    subject: EntityId,
    predicate: Predicate,
    object: EntityId,
    roles: z.array(z.string()).readonly(),
    claims: z.array(ClaimId).min(1).readonly(),
    sources: z.array(SourceId).min(1).readonly(),
    /** First and last day that the claims' times allow. */
    earliest: day.optional(),
    latest: day.optional(),
  })
  .readonly();
export type Edge = z.infer<typeof Edge>;

/** A claim as an edge sees it: its ends as entities, and whether a review threw it out. */
export interface ResolvedClaim extends Pick<Claim, "id" | "sourceId" | "predicate" | "role" | "stance" | "polarity"> {
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly edtf?: string | undefined;
  readonly rejected: boolean;
}

/** The edges of a set of claims, sorted. Two claims on the same ends and predicate are one edge with two claims. */
export function edgesFrom(claims: Iterable<ResolvedClaim>): Edge[] {
  const groups = new Map<string, ResolvedClaim[]>();
  for (const claim of claims) {
    if (!isPlain(claim) || claim.rejected) continue;
    const key = `${claim.subject} ${claim.predicate} ${claim.object}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.keys()].sort().flatMap((key) => {
    const group = groups.get(key) ?? [];
    const [first] = group;
    return first ? [edgeFrom(first, group)] : [];
  });
}

function edgeFrom(first: ResolvedClaim, group: readonly ResolvedClaim[]): Edge {
  const bounds = group.flatMap(({ edtf }) => (edtf === undefined ? [] : [boundsOf(edtf)]));
  const earliest = bounds.flatMap((each) => each.earliest ?? []).sort()[0];
  const latest = bounds
    .flatMap((each) => each.latest ?? [])
    .sort()
    .at(-1);
  return {
    subject: first.subject,
    predicate: first.predicate,
    object: first.object,
    roles: sorted(group.flatMap(({ role }) => role ?? [])),
    claims: sorted(group.map(({ id }) => id)),
    sources: sorted(group.map(({ sourceId }) => sourceId)),
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
  };
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/**
 * Ids are the hashes of what they name. One that is not would let an archive made elsewhere write over things of
 * another source.
 */
import { idHash } from "../../hash.ts";
import { appearanceId, claimId, sourceId } from "../../model/index.ts";
import type { StoredSource } from "../../ports.ts";
import type { Problem } from "./problem.ts";

export function* idProblems({ source, appearances, claims }: StoredSource): Generator<Problem> {
  const problem = "the id is not the hash of what it names";
  if (source.id !== sourceId(idHash, source)) yield { id: source.id, problem };
  for (const { id, sourceId, type, mentions } of appearances) {
    const first = mentions[0] ?? { start: 0, end: 0 };
    if (id !== appearanceId(idHash, { sourceId, type, start: first.start, end: first.end })) yield { id, problem };
  }
  for (const claim of claims) if (claim.id !== claimId(idHash, claim)) yield { id: claim.id, problem };
}

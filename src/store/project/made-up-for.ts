/**
 * Judgements taken back that the same change makes up for: a star that is drawn anew around a smaller id (see
 * `resolve/star.ts`). Both ends stay joined by new judgements, and where nobody has judged a member different
 * from anything, `same` alone decides, whatever the order: the entity loses nothing.
 */
import { type AppearanceId, Groups, type Judgement } from "../../model/index.ts";
import type { Transaction } from "../engine.ts";
import { executeIds } from "../execute.ts";
import { apart } from "../statements/project.ts";

/** The ends of the judgements taken back that are not made up for. */
export async function loosenedBy(
  transaction: Transaction,
  taken: readonly Judgement[],
  judged: readonly Judgement[],
): Promise<AppearanceId[]> {
  const groups = new Groups();
  for (const { left, right, verdict } of judged) {
    if (verdict !== "same") continue;
    groups.add(left);
    groups.add(right);
    groups.join(left, right);
  }
  const isJoined = ({ left, right, verdict }: Judgement) => verdict === "same" && groups.of(left) === groups.of(right);
  const loose = taken.filter((each) => !isJoined(each));
  const joined = taken.filter(isJoined);
  const ends = endsOf(joined);
  const disputed = ends.length > 0 && (await executeIds(transaction, apart, new Set(ends))).length > 0;
  return endsOf(disputed ? taken : loose);
}

function endsOf(judgements: readonly Judgement[]): AppearanceId[] {
  return judgements.flatMap(({ left, right }) => [left, right]);
}

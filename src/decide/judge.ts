/** A person says whether two appearances are the same thing. */
import { InquiryError } from "../errors.ts";
import { type AppearanceId, Judgement, pair } from "../model/index.ts";
import type { Store } from "../ports.ts";
import { readBack } from "../store/present.ts";
import { judgementsOn } from "../store/statements/decisions.ts";
import { knownAppearances } from "../store/statements/sources.ts";

/** A judgement as a person gives it: the two in any order. The caller has the clock. */
export interface GivenJudgement extends Omit<Judgement, "at"> {
  readonly at: string;
}

/**
 * Record the judgement; it outranks every rule. The same person's earlier verdict on the pair gives way to it.
 * @returns the verdict that gave way, to be put back by who wants to undo this one
 * @throws InquiryError `usage` for a thing and itself; `entity-unknown` when one of the two is not there
 */
export async function judge(
  store: Store,
  { left: one, right: other, ...given }: GivenJudgement,
): Promise<Judgement | undefined> {
  if (one === other) throw new InquiryError("usage", "a thing cannot be judged against itself");
  const judgement: Judgement = { ...pair(one, other), ...given };
  const { left, right, by } = judgement;
  await knownBoth(store, [left, right]);
  const [before] = await store.run(judgementsOn, { rows: [{ left, right, by }] });
  await store.apply({ judgements: [judgement] });
  return before && readBack(Judgement, before, `${left} ${right}`);
}

async function knownBoth(store: Store, ids: readonly AppearanceId[]): Promise<void> {
  const known = new Set((await store.run(knownAppearances, { ids: [...ids] })).map(({ id }) => id));
  for (const id of ids) {
    if (!known.has(id)) throw new InquiryError("entity-unknown", `there is no appearance or entity ${id}`);
  }
}

/** A source with what was found in it, in its one canonical form: keys in the order of the model, lists by id. */
import { z } from "zod";
import { Appearance, Claim, Source } from "../../model/index.ts";
import type { StoredSource } from "../../ports.ts";
import { appearanceProblems } from "./appearances.ts";
import { claimProblems } from "./claims.ts";
import { halfPairProblems } from "./half-pairs.ts";
import { idProblems } from "./ids.ts";
import { passageProblems } from "./passages.ts";
import type { Problem } from "./problem.ts";

const Stored = z.object({ source: Source, appearances: z.array(Appearance), claims: z.array(Claim) });

/** Everything about a source that the model does not allow. */
export function* problemsOf(stored: StoredSource): Generator<Problem> {
  const { source, appearances, claims } = stored;
  const { text, ...described } = source;
  for (const thing of [described, ...appearances, ...claims]) yield* halfPairProblems(thing.id, thing);
  yield* idProblems(stored);
  yield* passageProblems(source);
  yield* appearanceProblems(source, appearances);
  yield* claimProblems(source, appearances, claims);
}

/** The canonical form, or the schema's objections. */
export function canonical(stored: StoredSource): z.ZodSafeParseResult<StoredSource> {
  const parsed = Stored.safeParse(stored);
  if (parsed.success) {
    parsed.data.appearances.sort(byId);
    parsed.data.claims.sort(byId);
  }
  return parsed;
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/**
 * Who may be the same, for a person to decide: worked out on demand from what stands, never stored.
 *
 *   const { suggestions, total } = await suggest(store.run, { limit: 20 });
 *
 * What somebody decides about a suggestion is an ordinary judgement on its `left` and `right`. A pair of entities is
 * never proposed again when a person has judged any pair of their appearances, whatever the verdict.
 */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";
import { AppearanceId, EntityId, EntityType, SourceId } from "../model/index.ts";
import type { Run } from "../ports.ts";
import { propose } from "./suggest/propose.ts";
import type { Suggestions } from "./suggestion.ts";

const things = statement("read/things", {
  params: z.object({}),
  row: z.object({
    entity: EntityId,
    id: AppearanceId,
    type: EntityType,
    name: z.string(),
    names: z.array(z.string()),
    refs: z.array(z.string()),
    source: SourceId,
  }),
});
const decided = statement("read/decided", {
  params: z.object({}),
  row: z.object({ left: AppearanceId, right: AppearanceId }),
});

export interface SuggestOptions {
  /** At most so many; 100 when left out. */
  readonly limit?: number | undefined;
  /** Only those with an appearance in one of these sources. */
  readonly sources?: ReadonlySet<string> | undefined;
}

/** The same store and options always give the same suggestions, in the same order. */
export async function suggest(run: Run, { limit = 100, sources }: SuggestOptions = {}): Promise<Suggestions> {
  const all = propose(await run(things, {}), await run(decided, {}), sources);
  return { suggestions: all.slice(0, limit), total: all.length };
}

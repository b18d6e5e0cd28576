/** What sources have added to the graph: worked out from what stands, so it can be asked of any source at any time. */
import { z } from "zod";
import { conflicts, expectations } from "./ask/index.ts";
import { statement } from "./cypher/statement.ts";
import { type Conflict, EntityId, type Expectation, Predicate, SourceId } from "./model/index.ts";
import type { Store } from "./ports.ts";
import { suggest } from "./resolve/index.ts";

const ids = z.object({ ids: z.array(SourceId) });
const EntityRow = z.object({ id: EntityId, name: z.string(), named: z.boolean(), fresh: z.boolean() });
const EdgeRow = z.object({ subject: z.string(), predicate: Predicate, object: z.string(), fresh: z.boolean() });
const entitiesOf = statement("added/entities", { params: ids, row: EntityRow });
const edgesOf = statement("added/edges", { params: ids, row: EdgeRow });

export interface Added {
  /** Things with a name that no other source speaks of, and those that others speak of as well. */
  readonly entities: { readonly new: readonly string[]; readonly known: readonly string[] };
  /** Edges that rest on these sources alone, and those that others support as well. */
  readonly edges: { readonly new: readonly Edge[]; readonly supported: readonly Edge[] };
  /** Conflicts that an account of theirs is part of. */
  readonly conflicts: readonly Conflict[];
  /** Plans that they report to have come about, for a person to decide. */
  readonly reported: readonly Expectation[];
  /** How many suggestions on who may be the same touch them. */
  readonly suggestions: number;
}

type Edge = Omit<z.infer<typeof EdgeRow>, "fresh">;

export async function addedBy(sources: readonly SourceId[], { run }: Pick<Store, "run">): Promise<Added> {
  const theirs = new Set(sources);
  const named = (await run(entitiesOf, { ids: [...theirs] })).filter(({ named }) => named);
  const edges = await run(edgesOf, { ids: [...theirs] });
  return {
    entities: {
      new: named.flatMap(({ name, fresh }) => (fresh ? name : [])),
      known: named.flatMap(({ name, fresh }) => (fresh ? [] : name)),
    },
    edges: {
      new: edges.flatMap(({ fresh, ...edge }) => (fresh ? edge : [])),
      supported: edges.flatMap(({ fresh, ...edge }) => (fresh ? [] : edge)),
    },
    conflicts: (await conflicts(run)).filter(({ sides }) => sides.flat().some(({ source }) => theirs.has(source.id))),
    reported: (await expectations(run)).filter(({ proposed }) => proposed.some(({ source }) => theirs.has(source.id))),
    suggestions: (await suggest(run, { sources: theirs, limit: 1 })).total,
  };
}

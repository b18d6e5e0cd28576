/** What stands → suggestions: pure. */
import {
  type AppearanceId,
  type EntityId,
  type EntityType,
  nameParts,
  pair,
  type SourceId,
} from "../../model/index.ts";
import type { Suggestion } from "../suggestion.ts";

/** An appearance with its entity and its source. */
export interface Standing {
  readonly entity: EntityId;
  readonly id: AppearanceId;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly string[];
  readonly refs: readonly string[];
  readonly source: SourceId;
}

export function propose(
  standing: readonly Standing[],
  decided: readonly { readonly left: AppearanceId; readonly right: AppearanceId }[],
  sources?: ReadonlySet<string>,
): Suggestion[] {
  const entityOf = new Map(standing.map(({ id, entity }) => [id, entity]));
  const settled = new Set(
    decided.map(({ left, right }) => textOf(pair(entityOf.get(left) ?? left, entityOf.get(right) ?? right))),
  );
  const blocks = new Map<string, Standing[]>();
  for (const each of standing) {
    if (each.type !== "Person" || each.names.length === 0) continue;
    const key = nameParts(each.name).at(-1) ?? each.name;
    blocks.set(key, [...(blocks.get(key) ?? []), each]);
  }
  const found = new Map<string, Suggestion>();
  for (const [key, block] of blocks) {
    for (const one of block) {
      for (const other of block) {
        const entities = textOf(pair(one.entity, other.entity));
        if (one.entity === other.entity || settled.has(entities) || found.has(entities)) continue;
        if (sources && !sources.has(one.source) && !sources.has(other.source)) continue;
        const reasons = [{ words: `both have the surname ${key}`, weight: 0.5 }];
        found.set(entities, { ...pair(one.id, other.id), score: 0.5, reasons });
      }
    }
  }
  return [...found.values()].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
}

function textOf({ left, right }: { readonly left: string; readonly right: string }): string {
  return `${left} ${right}`;
}

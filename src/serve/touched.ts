/** What a table speaks of: the things, claims and lines whose ids, nodes or names stand in its cells. */
import { AppearanceId, ClaimId } from "../model/index.ts";
import type { Run } from "../ports.ts";
import type { Slice } from "./api.ts";
import { sorted } from "./lines.ts";
import { sliceOf } from "./slice.ts";
import * as show from "./statements.ts";

interface Options {
  /** Whether a text that is the name of a thing stands for it. */
  readonly byName: boolean;
  /** So many things at most. */
  readonly limit: number;
}

const longestName = 300;

/**
 * A slice of what the cells hold. Where they hold claims or relationships, lines that rest on none of them are left
 * out; where they hold things alone, every line between these is drawn.
 */
export async function touched(run: Run, cells: readonly unknown[], { byName, limit }: Options): Promise<Slice> {
  const held = new Set<string>();
  gather(cells, held);
  const texts = [...held];
  const claims = texts.filter((text) => ClaimId.safeParse(text).success).sort();
  const [ends, named] = await Promise.all([
    run(show.endsOf, { ids: claims }),
    byName ? run(show.entitiesNamed, { names: texts.filter((text) => text.length <= longestName).sort() }) : [],
  ]);
  const appearances = texts.filter((text) => AppearanceId.safeParse(text).success).sort();
  const meant = await run(show.entitiesOf, { ids: appearances });
  const ids = sorted(
    [...meant, ...named, ...ends.flatMap(({ subject, object }) => [{ id: subject }, { id: object }])].map(
      ({ id }) => id,
    ),
  );
  const rows = await run(show.entitiesById, { ids: ids.slice(0, limit) });
  const slice = await sliceOf(run, rows);
  const known = new Set(claims);
  return {
    ...slice,
    lines: slice.lines.filter(({ claims }) => known.size === 0 || claims.some((claim) => known.has(claim))),
    left: ids.length - rows.length,
  };
}

/** Every text in the cells, however deep; of nodes and relationships, the ids in and at them. */
function gather(value: unknown, held: Set<string>): void {
  if (typeof value === "string") held.add(value);
  if (typeof value !== "object" || value === null) return;
  const { properties, start, end } = value as Readonly<Record<string, unknown>>;
  const { id, claims } = Object(properties);
  const inner = properties === undefined ? Object.values(value) : [id, claims, start, end];
  for (const each of inner) gather(each, held);
}

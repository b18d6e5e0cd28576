/** What is shown while an answer alone is drawn: its things and its lines. Pure. */
import type { Slice } from "../../../src/serve/api.ts";
import type { Shown } from "./filter.ts";
import { lineId } from "./graph.ts";

export function drawnOf({ entities, lines }: Shown, slice: Slice): Shown {
  const things = new Set(slice.entities.map(({ id }) => id));
  const said = new Set(slice.lines.map(lineId));
  return {
    entities: entities.filter(({ id }) => things.has(id)),
    lines: lines.filter((line) => said.has(lineId(line))),
  };
}

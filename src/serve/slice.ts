/** Slices of the graph: the overview, and the neighbourhood of one entity. */
import { type EntityId, type EntityType, entityTypes } from "../model/index.ts";
import type { Run } from "../ports.ts";
import type { Line, Neighbourhood, SearchHit, ShownEntity, Slice, SourceHead } from "./api.ts";
import { gathered, sorted } from "./lines.ts";
import * as show from "./statements.ts";

/** The entities named in most sources, and every line between them. */
export async function overview(run: Run, limit: number): Promise<Slice> {
  const [rows, [count]] = await Promise.all([run(show.entities, { limit }), run(show.entityCount, {})]);
  return { ...(await sliceOf(run, rows)), left: Math.max(0, (count?.total ?? 0) - rows.length) };
}

/** An entity and its neighbours, by any of its appearances' ids; undefined when there is none. */
export async function neighbourhood(run: Run, id: EntityId, limit: number): Promise<Neighbourhood | undefined> {
  const [entity] = await run(show.entityOf, { id });
  if (!entity) return undefined;
  const neighbours = await run(show.neighboursOf, { id: entity.id, limit: limit + 1 });
  const kept = neighbours.slice(0, limit).map((neighbour) => neighbour.id);
  const rows = await run(show.entitiesById, { ids: [entity.id, ...kept] });
  return { ...(await sliceOf(run, rows)), centre: entity.id, left: neighbours.length - kept.length };
}

/** These things, and every line between them. */
export async function sliceOf(run: Run, rows: readonly show.EntityRow[]): Promise<Omit<Slice, "left">> {
  const ids = rows.map(({ id }) => id);
  const [edges, others, sources] = await Promise.all([
    run(show.edgesAmong, { ids }),
    run(show.othersAmong, { ids }),
    allSources(run),
  ]);
  const plain = edges.map((edge): Line => ({ ...edge, stance: "asserted", polarity: "affirmed" }));
  return { entities: rows.map(shownEntity), lines: gathered([...plain, ...others.map(lineFrom)]), sources };
}

export async function allSources(run: Run): Promise<SourceHead[]> {
  return (await run(show.sources, {})).map(({ source }) => source);
}

/** A claim that is no edge, as the line that it is alone. */
function lineFrom({ id, source, role, ...said }: show.OtherRow): Line {
  return { ...said, roles: role === null ? [] : [role], claims: [id], sources: [source] };
}

export function shownEntity({ sources, ...named }: show.EntityRow): ShownEntity {
  return { ...shownName(named), sources: sorted(sources) };
}

/** Names on one line, as they are read: a source's line may end within one. */
export function shownName({ id, labels, name, names }: Omit<show.EntityRow, "sources">): SearchHit {
  const oneLine = (text: string) => text.replace(/\s+/g, " ");
  return { id, type: typeFrom(labels), name: oneLine(name), names: sorted(names.map(oneLine)) };
}

/** An entity's type is its label beside `Entity`. */
function typeFrom(labels: readonly string[]): EntityType {
  const type = entityTypes.find((each) => labels.includes(each));
  if (!type) throw new RangeError(`an entity without a type: ${labels.join(", ")}`);
  return type;
}

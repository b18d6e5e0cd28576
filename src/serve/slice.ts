/** Slices of the graph: the overview, and the neighbourhood of one entity. */
import type { EntityId } from "../model/index.ts";
import type { Run } from "../ports.ts";
import type { Line, Neighbourhood, Overview, Slice, SourceHead } from "./api.ts";
import { grouping } from "./groups.ts";
import { type Gathered, gathered, type Said } from "./lines.ts";
import { oneLine, shownEntity } from "./names.ts";
import * as show from "./statements.ts";

interface OverviewLimits {
  /** Up to so many things and edges together, all are drawn. */
  readonly elements: number;
  /** Beyond, so many things are, and so many groups. */
  readonly entities: number;
  readonly groups: number;
}

/**
 * Everything, where it can be drawn. Where it is too much, the groups that it falls into, and the entities named in
 * most sources with every line between them.
 */
export async function overview(run: Run, { elements, entities, groups: most }: OverviewLimits): Promise<Overview> {
  const [[things], [edges]] = await Promise.all([run(show.entityCount, {}), run(show.edgeCount, {})]);
  const total = things?.total ?? 0;
  const isWhole = total + (edges?.total ?? 0) <= elements;
  const rows = await run(show.entities, { limit: isWhole ? elements : entities });
  if (isWhole) return { ...(await wholeSlice(run, rows)), left: 0, total, groups: [], ties: [] };
  const [slice, { groups, ties }] = await Promise.all([sliceOf(run, rows), grouping(run, most)]);
  return { ...slice, left: total - rows.length, total, groups: [...groups], ties: [...ties] };
}

/** The most connected members of a group of the whole graph, and every line between them; undefined when there is none. */
export async function groupSlice(
  run: Run,
  id: string,
  { entities, groups }: OverviewLimits,
): Promise<Slice | undefined> {
  const members = (await grouping(run, groups)).members.get(id);
  if (!members) return undefined;
  const rows = await run(show.entitiesById, { ids: members.slice(0, entities) });
  return { ...(await sliceOf(run, rows)), left: members.length - rows.length };
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
  return drawn(run, rows, await Promise.all([run(show.edgesAmong, { ids }), run(show.othersAmong, { ids })]));
}

/** All things, and every line: without a list of ids to look through for each of them. */
async function wholeSlice(run: Run, rows: readonly show.EntityRow[]): Promise<Omit<Slice, "left">> {
  return drawn(run, rows, await Promise.all([run(show.edges, {}), run(show.others, {})]));
}

async function drawn(
  run: Run,
  rows: readonly show.EntityRow[],
  [edges, others]: readonly [readonly show.EdgeRow[], readonly show.OtherRow[]],
): Promise<Omit<Slice, "left">> {
  const plain = edges.map((edge): Said => ({ ...edge, stance: "asserted", polarity: "affirmed" }));
  const lines = await withPeople(run, gathered([...plain, ...others.map(lineFrom)]));
  return { entities: rows.map(shownEntity), lines, sources: await allSources(run) };
}

/** The lines with whoever says what they say, and what of it a person accepted. */
async function withPeople(run: Run, lines: readonly Gathered[]): Promise<Line[]> {
  const [rows, reviewed] = await Promise.all([
    run(show.speakersOf, { ids: lines.flatMap(({ claims }) => claims) }),
    run(show.accepted, {}),
  ]);
  const accepted = new Set(reviewed.map(({ id }) => id));
  const speakers = new Map(rows.map(({ claim, id, name }) => [claim, { id, name: oneLine(name) }]));
  return lines.map((line) => {
    const said = new Map(line.claims.map((claim) => [speakers.get(claim)?.id ?? "", speakers.get(claim) ?? null]));
    return {
      ...line,
      accepted: line.claims.filter((claim) => accepted.has(claim)),
      saidBy: [...said].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, speaker]) => speaker),
    };
  });
}

export async function allSources(run: Run): Promise<SourceHead[]> {
  return (await run(show.sources, {})).map(({ source }) => source);
}

/** A claim that is no edge, as the line that it is alone. */
function lineFrom({ id, source, role, ...said }: show.OtherRow): Said {
  return { ...said, roles: role === null ? [] : [role], claims: [id], sources: [source] };
}

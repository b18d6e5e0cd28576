/** Slices of the graph: the overview, and the neighbourhood of one entity. */
import { type EntityId, type EntityType, entityTypes } from "../model/index.ts";
import type { Run } from "../ports.ts";
import type { Line, Neighbourhood, SearchHit, ShownEntity, Slice, SourceHead } from "./api.ts";
import { type Gathered, gathered, type Said, sorted } from "./lines.ts";
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
  const plain = edges.map((edge): Said => ({ ...edge, stance: "asserted", polarity: "affirmed" }));
  const lines = await withSpeakers(run, gathered([...plain, ...others.map(lineFrom)]));
  return { entities: rows.map(shownEntity), lines, sources };
}

/** The lines with whoever says what they say. */
async function withSpeakers(run: Run, lines: readonly Gathered[]): Promise<Line[]> {
  const rows = await run(show.speakersOf, { ids: lines.flatMap(({ claims }) => claims) });
  const speakers = new Map(rows.map(({ claim, id, name }) => [claim, { id, name: oneLine(name) }]));
  return lines.map((line) => {
    const said = new Map(line.claims.map((claim) => [speakers.get(claim)?.id ?? "", speakers.get(claim) ?? null]));
    return {
      ...line,
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

export function shownEntity({ sources, ...named }: show.EntityRow): ShownEntity {
  return { ...shownName(named), sources: sorted(sources) };
}

/** Names on one line, as they are read: a source's line may end within one. */
export function shownName({ id, labels, name, names }: Omit<show.EntityRow, "sources">): SearchHit {
  return { id, type: typeFrom(labels), name: oneLine(name), names: sorted(names.map(oneLine)) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** An entity's type is its label beside `Entity`. */
function typeFrom(labels: readonly string[]): EntityType {
  const type = entityTypes.find((each) => labels.includes(each));
  if (!type) throw new RangeError(`an entity without a type: ${labels.join(", ")}`);
  return type;
}

/** Cypher from a person: read only, stopped by the server at the time limit, and no row fetched past the limit. */
import neo4j, { type Node, type Relationship, type Session } from "neo4j-driver";
import type { AdhocLimits, AdhocResult } from "../../ports.ts";
import type { Values } from "../engine.ts";
import { queryError } from "./errors.ts";
import { fromDriver, toDriver } from "./values.ts";

export async function adhoc(session: Session, text: string, params: Values, limits: AdhocLimits): Promise<AdhocResult> {
  const transaction = session.beginTransaction({ timeout: limits.milliseconds });
  try {
    const result = transaction.run(text, toDriver(params) as Values);
    const columns = await result.keys();
    const found: unknown[][] = [];
    let cut = false;
    for await (const record of result) {
      cut = found.length === limits.rows;
      if (cut) break;
      found.push(columns.map((column) => record.get(column)));
    }
    const ids = new Map<string, unknown>();
    const ends = endsIn(found);
    if (ends.size > 0) {
      const named = await transaction.run(
        "MATCH (n) WHERE elementId(n) IN $ends RETURN elementId(n) AS element, n.id AS id",
        { ends: [...ends] },
      );
      for (const record of named.records) ids.set(record.get("element"), record.get("id"));
    }
    return { columns, rows: found.map((row) => row.map((value) => plain(value, ids))), cut };
  } catch (error) {
    throw queryError(error, limits);
  } finally {
    await transaction.close();
  }
}

/** The nodes at the ends of every relationship in some values, by the server's own ids. */
function endsIn(value: unknown, ends = new Set<string>()): Set<string> {
  if (neo4j.isRelationship(value)) ends.add(value.startNodeElementId).add(value.endNodeElementId);
  else if (neo4j.isPath(value)) for (const { relationship } of value.segments) endsIn(relationship, ends);
  else if (Array.isArray(value)) for (const each of value) endsIn(each, ends);
  else if (value !== null && typeof value === "object") for (const each of Object.values(value)) endsIn(each, ends);
  return ends;
}

function plain(value: unknown, ids: ReadonlyMap<string, unknown>): unknown {
  if (neo4j.isNode(value)) return node(value);
  if (neo4j.isRelationship(value)) return relationship(value, ids);
  if (neo4j.isPath(value)) {
    return {
      nodes: [value.start, ...value.segments.map(({ end }) => end)].map(node),
      relationships: value.segments.map((segment) => relationship(segment.relationship, ids)),
    };
  }
  if (Array.isArray(value)) return value.map((each) => plain(each, ids));
  if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each, ids)]));
  }
  return fromDriver(value);
}

function node({ labels, properties }: Node) {
  return { labels: [...labels].sort(), properties: sorted(properties) };
}

function relationship(
  { type, properties, startNodeElementId, endNodeElementId }: Relationship,
  ids: ReadonlyMap<string, unknown>,
) {
  const [start, end] = [startNodeElementId, endNodeElementId].map((element) => ids.get(element) ?? null);
  return { type, properties: sorted(properties), start, end };
}

/** Properties by name: every database has an order of its own. */
function sorted(properties: object): object {
  const entries = Object.entries(properties).map(([key, value]) => [key, fromDriver(value)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

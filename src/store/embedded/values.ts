/** Grafeo's values as the plain ones that every store gives. */
import type { GrafeoDB } from "@grafeo-db/js";

type Lookup = Pick<GrafeoDB, "getNode">;
type Raw = { readonly [key: string]: unknown };

/** Nodes and relationships are told by keys that Grafeo adds to their properties. */
export function plainValue(value: unknown, db: Lookup): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Date) return value.toISOString().replace("Z", "");
  if (Array.isArray(value)) return value.map((each) => plainValue(each, db));
  if (typeof value !== "object") return value;
  const raw = value as Raw;
  if (Array.isArray(raw._labels)) {
    const { _id, _labels, ...properties } = raw;
    return { labels: [..._labels].sort(), properties };
  }
  if (typeof raw._type === "string") {
    const { _id, _type, _source, _target, ...properties } = raw;
    return { type: _type, properties, start: idOf(_source, db), end: idOf(_target, db) };
  }
  if (Array.isArray(raw.nodes) && Array.isArray(raw.edges)) {
    return { nodes: plainValue(raw.nodes, db), relationships: plainValue(raw.edges, db) };
  }
  return Object.fromEntries(Object.entries(raw).map(([key, each]) => [key, plainValue(each, db)]));
}

function idOf(node: unknown, db: Lookup): unknown {
  return db.getNode(Number(node))?.get("id") ?? null;
}

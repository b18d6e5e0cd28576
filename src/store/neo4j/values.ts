/** Plain values to the driver's and back. The driver sends every number as a float unless told that it is whole. */
import neo4j from "neo4j-driver";

export function toDriver(value: unknown): unknown {
  if (typeof value === "number" && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toDriver);
  if (value !== null && typeof value === "object") return mapped(value, toDriver);
  return value ?? null;
}

/** Times and places become text, as they read in Cypher. Nodes and relationships have a way of their own. */
export function fromDriver(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromDriver);
  if (value === null || typeof value !== "object") return typeof value === "bigint" ? value.toString() : value;
  return Object.getPrototypeOf(value) === Object.prototype ? mapped(value, fromDriver) : String(value);
}

function mapped(value: object, each: (value: unknown) => unknown): { [key: string]: unknown } {
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, each(held)]));
}

/** An edge as a row of the graph. */
import type { Edge } from "../../model/index.ts";
import type { EdgeRow, Triple } from "../statements/project.ts";

export function tripleKey({ subject, predicate, object }: Triple): string {
  return `${subject} ${predicate} ${object}`;
}

export function edgeRow({ subject, predicate, object, roles, claims, sources, earliest, latest }: Edge): EdgeRow {
  return {
    subject,
    predicate,
    object,
    roles: [...roles],
    claims: [...claims],
    sources: [...sources],
    earliest: earliest ?? null,
    latest: latest ?? null,
  };
}

/** One edge from two sets of claims: what `edgesFrom` gives for both sets together. */
export function merged(old: EdgeRow | undefined, more: EdgeRow): EdgeRow {
  if (!old) return more;
  return {
    ...more,
    roles: union(old.roles, more.roles),
    claims: union(old.claims, more.claims),
    sources: union(old.sources, more.sources),
    earliest: days(old.earliest, more.earliest)[0] ?? null,
    latest: days(old.latest, more.latest).at(-1) ?? null,
  };
}

export function sameEdge(old: EdgeRow | undefined, edge: EdgeRow): boolean {
  return (
    old !== undefined &&
    old.earliest === edge.earliest &&
    old.latest === edge.latest &&
    sameList(old.claims, edge.claims) &&
    sameList(old.roles, edge.roles) &&
    sameList(old.sources, edge.sources)
  );
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])].sort();
}

function days(one: string | null, other: string | null): string[] {
  return [one ?? [], other ?? []].flat().sort();
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

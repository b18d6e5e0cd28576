/**
 * A graph too large to be drawn, as groups of things that much is said between: communities by the Louvain method
 * (Blondel et al. 2008, https://arxiv.org/abs/0803.0476), without its random walk, so that the same graph gives the same
 * groups. A group is an aid to drawing; it says nothing about what its members have in common.
 */
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { EntityId } from "../model/index.ts";
import type { Run } from "../ports.ts";
import type { Group, GroupTie } from "./api.ts";
import { shownName } from "./names.ts";
import * as show from "./statements.ts";

export interface Grouping {
  readonly groups: readonly Group[];
  readonly ties: readonly GroupTie[];
  /** The members of each group, those with the most claims first. */
  readonly members: ReadonlyMap<string, readonly EntityId[]>;
}

const namesShown = 5;

/** The largest groups of the whole graph. What nothing is said of is in none. */
export async function grouping(run: Run, limit: number): Promise<Grouping> {
  const pairs = await run(show.pairs, {});
  const graph = new UndirectedGraph<{ claims: number }, { claims: number }>();
  for (const id of [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].sort()) {
    graph.addNode(id, { claims: 0 });
  }
  for (const { one, other, claims } of pairs) {
    for (const id of [one, other]) graph.updateNodeAttribute(id, "claims", (before = 0) => before + claims);
    if (one === other) continue;
    graph.updateUndirectedEdge(one, other, ({ claims: before = 0 }) => ({ claims: before + claims }));
  }
  const communities = graph.size > 0 ? communitiesOf(graph) : {};
  const members = membersOf(graph, communities, limit);
  const ties = tiesOf(pairs, members);
  return { groups: await groupsOf(run, members), ties, members };
}

type Claims = UndirectedGraph<{ claims: number }, { claims: number }>;

function communitiesOf(graph: Claims): Readonly<Record<string, number>> {
  // The package is CommonJS and its types say otherwise: what is imported is the function itself.
  const communities = louvain as unknown as typeof louvain.default;
  return communities(graph, { getEdgeWeight: "claims", randomWalk: false });
}

/** Group ids are made of the smallest id in the group. */
function membersOf(
  graph: Claims,
  communities: Readonly<Record<string, number>>,
  limit: number,
): Map<string, EntityId[]> {
  const found = new Map<number, EntityId[]>();
  for (const [id, community] of Object.entries(communities)) {
    const members = found.get(community);
    if (members) members.push(id);
    else found.set(community, [id]);
  }
  const claimsOf = (id: string) => graph.getNodeAttribute(id, "claims");
  return new Map(
    [...found.values()]
      .map((ids) => [`g_${[...ids].sort()[0]?.slice(2)}`, ids] as const)
      .sort(([one, ids], [other, others]) => others.length - ids.length || (one < other ? -1 : 1))
      .slice(0, limit)
      .map(([id, ids]) => [id, ids.sort((one, other) => claimsOf(other) - claimsOf(one) || (one < other ? -1 : 1))]),
  );
}

function tiesOf(pairs: readonly show.PairRow[], members: ReadonlyMap<string, readonly EntityId[]>): GroupTie[] {
  const groupOf = new Map([...members].flatMap(([group, ids]) => ids.map((id) => [id, group] as const)));
  const found = new Map<string, GroupTie>();
  for (const pair of pairs) {
    const [one, other] = [groupOf.get(pair.one), groupOf.get(pair.other)].sort();
    if (one === undefined || other === undefined || one === other) continue;
    const claims = (found.get(`${one} ${other}`)?.claims ?? 0) + pair.claims;
    found.set(`${one} ${other}`, { one, other, claims });
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

async function groupsOf(run: Run, members: ReadonlyMap<string, readonly EntityId[]>): Promise<Group[]> {
  const shown = [...members].flatMap(([, ids]) => ids.slice(0, namesShown));
  const rows = await run(show.entitiesById, { ids: [...shown].sort() });
  const named = new Map(rows.map((row) => [row.id, shownName(row)]));
  return [...members].map(([id, ids]) => ({
    id,
    members: ids.length,
    among: ids.slice(0, namesShown).flatMap((each) => {
      const thing = named.get(each);
      return thing ? { id: thing.id, name: thing.name, type: thing.type } : [];
    }),
  }));
}

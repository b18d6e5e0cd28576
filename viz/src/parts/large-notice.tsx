/** Says that not everything is drawn, and leads to the rest: group by group, or by search. */
import type { Graph } from "../graph/graph.ts";
import { most } from "../state/view.ts";
import { count } from "../words/count.ts";
import { groupInWords } from "../words/group.ts";
import { usePage } from "./page.ts";

export function LargeNotice({ isGraph }: { readonly isGraph: boolean }) {
  const { graph, view, change, isGrouped } = usePage();
  const { groups, left } = graph;
  if (groups.length === 0) {
    return (
      <p className="notice">
        {count(left, "thing")} more are in the store; search for one to bring it in with its neighbours.
      </p>
    );
  }
  const here = groups.find(({ id }) => id === view.group);
  const drawsGroups = isGrouped && isGraph;
  return (
    <p className="notice">
      {drawsGroups
        ? groupsInWords(graph)
        : here
          ? `Only one group of ${count(here.members, "thing")} is drawn.`
          : `The graph is too large to be drawn whole: those named in most sources are drawn, ${count(left, "thing")} are not.`}{" "}
      <label>
        Look at{" "}
        <select
          value={drawsGroups ? "" : (here?.id ?? most)}
          onChange={({ target: { value } }) =>
            change({ camera: undefined, ...(value ? { group: value } : { group: undefined, pick: undefined }) })
          }
        >
          {isGraph && <option value="">all groups</option>}
          <option value={most}>what is named in most sources</option>
          {groups.map((group) => (
            <option key={group.id} value={group.id}>
              {groupInWords(group)}
            </option>
          ))}
        </select>
      </label>{" "}
      or search.
    </p>
  );
}

function groupsInWords({ groups, entities, left }: Graph): string {
  const rest = entities.size + left - groups.reduce((sum, { members }) => sum + members, 0);
  const outside = rest > 0 ? ` ${count(rest, "thing")} are in none of them.` : "";
  const drawn = `drawn ${groups.length === 1 ? "is" : "are"} ${count(groups.length, "group")} of things that much is said between`;
  return `The graph is too large to be drawn whole: ${drawn}. Click one to open it.${outside}`;
}

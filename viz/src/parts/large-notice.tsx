/** Says that not everything is drawn, and leads to the rest: group by group, or by search. */
import type { Group } from "../../../src/serve/api.ts";
import { count } from "../words/count.ts";
import { usePage } from "./page.ts";

export function LargeNotice() {
  const { graph, view, change } = usePage();
  const { groups, left } = graph;
  if (groups.length === 0) {
    return (
      <p className="notice">
        {count(left, "thing")} more are in the store; search for one to bring it in with its neighbours.
      </p>
    );
  }
  const here = groups.find(({ id }) => id === view.group);
  return (
    <p className="notice">
      {here
        ? `Only one group of ${count(here.members, "thing")} is drawn.`
        : `The graph is too large to be drawn whole: those named in most sources are drawn, ${count(left, "thing")} are not.`}{" "}
      <label>
        Look at{" "}
        <select
          value={view.group ?? ""}
          onChange={({ target }) => change({ group: target.value || undefined, camera: undefined })}
        >
          <option value="">what is named in most sources</option>
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

/** "Larch Ward, Mara Quill and 40 more": what much is said between, and no more than that. */
function groupInWords({ members, among }: Group): string {
  const named = among.slice(0, 2).map(({ name }) => name);
  const rest = members - named.length;
  return rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(", ");
}

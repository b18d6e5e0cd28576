/** What there is, and where one may begin; shown while nothing is selected. */
import { useMemo } from "react";
import { count } from "../words/count.ts";
import { usePage } from "./page.ts";
import { ThingButton } from "./thing-button.tsx";

const most = 10;

export function Overview() {
  const { graph, shown, isGrouped } = usePage();
  const named = useMemo(() => {
    const lines = (id: string) => graph.linesOf.get(id)?.length ?? 0;
    return [...shown.entities]
      .filter(({ id }) => lines(id) > 0)
      .sort((one, other) => other.sources.length - one.sources.length || lines(other.id) - lines(one.id))
      .slice(0, most);
  }, [graph, shown]);
  const part = shown.lines.length < graph.lines.length;
  return (
    <aside className="panel empty" aria-label="Evidence">
      <h2>
        {count(graph.entities.size + graph.left, "thing")},{" "}
        {graph.left === 0 && `${count(graph.lines.length, "relation")}, `}
        {count(graph.sources.size, "source")}
      </h2>
      {graph.left > 0 && (
        <p>
          Of these, {count(graph.entities.size, "thing")} with {count(graph.lines.length, "relation")} between them are
          here, and in the table; the others come with their group, or when they are searched for.
        </p>
      )}
      {part && !isGrouped && (
        <p>
          Of {graph.left > 0 ? "those" : "these"}, {count(shown.entities.length, "thing")} and{" "}
          {count(shown.lines.length, "relation")} are shown.
        </p>
      )}
      <p>Choose a thing to see what is said about it, or a line to see who says so and in which words.</p>
      <section className="group">
        <h3>Named in most sources</h3>
        <ul>
          {named.map((entity) => (
            <li key={entity.id} className="neighbour">
              <ThingButton {...entity} />
              <small className="number">{count(entity.sources.length, "source")}</small>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

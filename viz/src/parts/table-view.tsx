/** The same as the graph, as tables: its relations and its things. Every row leads to the same panel. */
import { tables } from "../state/view.ts";
import { usePage } from "./page.ts";
import { RelationsTable } from "./relations-table.tsx";
import { ThingsTable } from "./things-table.tsx";

const labels = { relations: "Relations", things: "Things" } as const;

export function TableView() {
  const { shown, view, change } = usePage();
  return (
    <section className="table-view" aria-label="Table">
      <div className="bar">
        <fieldset className="switch">
          <legend className="unseen">Rows</legend>
          {tables.map((table) => (
            <label key={table}>
              <input
                type="radio"
                name="table"
                checked={view.table === table}
                onChange={() => change({ table, sort: undefined }, "small")}
              />
              <span>{labels[table]}</span>
            </label>
          ))}
        </fieldset>
        <input
          type="search"
          aria-label="Rows that contain"
          placeholder="Rows that contain …"
          value={view.find}
          onChange={({ target }) => change({ find: target.value }, "gliding")}
        />
      </div>
      {view.table === "relations" ? <RelationsTable lines={shown.lines} /> : <ThingsTable entities={shown.entities} />}
    </section>
  );
}

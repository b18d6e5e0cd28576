/** The sources, and the whole text of the one that is open. */
import { useMemo } from "react";
import type { SourceHead } from "../../../src/serve/api.ts";
import { WithdrawButton } from "../ingest/withdraw-button.tsx";
import { dateInWords } from "../words/when.ts";
import { usePage } from "./page.ts";
import { type Column, SortedTable } from "./sorted-table.tsx";
import { SourceText } from "./source-text.tsx";

export function SourcesView() {
  const { view } = usePage();
  return view.source ? <SourceText id={view.source} /> : <SourcesTable />;
}

function SourcesTable() {
  const { graph, open } = usePage();
  const columns = useMemo((): Column<SourceHead>[] => {
    const relations = ({ id }: SourceHead) => graph.lines.filter(({ sources }) => sources.includes(id)).length;
    const things = ({ id }: SourceHead) =>
      [...graph.entities.values()].filter((each) => each.sources.includes(id)).length;
    return [
      {
        name: "title",
        label: "Title",
        value: ({ title }) => title,
        cell: (source) => (
          <span className="source-cell">
            <button type="button" className="relation" onClick={() => open(source.id)}>
              {source.title}
            </button>
            <WithdrawButton source={source} />
          </span>
        ),
      },
      { name: "kind", label: "Kind", value: ({ kind }) => kind },
      { name: "publisher", label: "Published by", value: ({ publisher }) => publisher ?? "" },
      {
        name: "date",
        label: "Date",
        value: ({ date }) => date ?? "",
        short: ({ date }) => (date ? dateInWords(date) : ""),
      },
      { name: "things", label: "Things", value: things, numeric: true },
      { name: "relations", label: "Relations", value: relations, numeric: true },
    ];
  }, [graph, open]);
  return (
    <section className="table-view" aria-label="Sources">
      <SortedTable
        caption="Sources"
        columns={columns}
        rows={[...graph.sources.values()]}
        keyOf={({ id }) => id}
        order="date"
        isPicked={() => false}
      />
    </section>
  );
}

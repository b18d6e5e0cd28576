/** The lines of the graph as rows. */

import { useMemo } from "react";
import type { Line } from "../../../src/serve/api.ts";
import { lineId, nameOf } from "../graph/graph.ts";
import { isPicked, pairOf } from "../graph/pick.ts";
import { dueTime } from "../graph/window.ts";
import { momentInWords } from "../time/moments.ts";
import { mannerOf, saidShortly } from "../words/manner.ts";
import { saysOf } from "../words/relation.ts";
import { rolesInWords } from "../words/roles.ts";
import { LineSample } from "./line-sample.tsx";
import { usePage } from "./page.ts";
import { type Column, SortedTable } from "./sorted-table.tsx";
import { ThingButton } from "./thing-button.tsx";

export function RelationsTable({ lines }: { readonly lines: readonly Line[] }) {
  const { graph, view, choose } = usePage();
  const columns = useMemo((): Column<Line>[] => {
    const thing = (id: string) => {
      const entity = graph.entities.get(id);
      return entity ? <ThingButton {...entity} /> : id;
    };
    return [
      {
        name: "subject",
        label: "From",
        value: ({ subject }) => nameOf(graph, subject),
        cell: ({ subject }) => thing(subject),
      },
      {
        name: "relation",
        label: "Relation",
        value: (line) => [saysOf(line), ...line.roles].join(" "),
        cell: (line) => (
          <button type="button" className="relation" onClick={() => choose(pairOf(line))}>
            <span className="unseen">Evidence: {nameOf(graph, line.subject)} </span>
            {saysOf(line)}
            <span className="unseen"> {nameOf(graph, line.object)}</span>
            {line.roles.length > 0 && <small>{rolesInWords(line.roles)}</small>}
          </button>
        ),
      },
      {
        name: "object",
        label: "To",
        value: ({ object }) => nameOf(graph, object),
        cell: ({ object }) => thing(object),
      },
      {
        name: "stance",
        label: "Said how",
        value: saidShortly,
        short: (line) => (
          <span className="manner">
            <LineSample manner={mannerOf(line)} />
            {saidShortly(line)}
          </span>
        ),
      },
      {
        name: "speakers",
        label: "Said by",
        value: ({ saidBy }) => saidBy.map((speaker) => speaker?.name ?? "the source").join(", "),
      },
      {
        name: "when",
        label: "When",
        value: ({ earliest, latest }) => earliest ?? latest ?? "",
        short: (line) => momentInWords(dueTime(line)),
      },
      { name: "claims", label: "Claims", value: ({ claims }) => claims.length, numeric: true },
      { name: "sources", label: "Sources", value: ({ sources }) => sources.length, numeric: true },
    ];
  }, [graph, choose]);
  return (
    <SortedTable
      caption="Relations"
      columns={columns}
      rows={lines}
      keyOf={lineId}
      order="subject"
      isPicked={(line) => isPicked(view.pick, line)}
    />
  );
}

/** An answer: how many rows, what was taken for what, what was left out, and the rows. */
import { useEffect, useMemo } from "react";
import type { TableAnswer } from "../../../src/serve/api.ts";
import { usePage } from "../parts/page.ts";
import { type Column, SortedTable } from "../parts/sorted-table.tsx";
import { count } from "../words/count.ts";
import { boundsInWords } from "../words/when.ts";
import { Cell, spokenIn } from "./cell.tsx";
import { textOf } from "./cells.ts";
import { inWords } from "./columns.ts";

interface Row {
  readonly key: string;
  readonly cells: readonly unknown[];
}

export function AnswerTable({ answer }: { readonly answer: TableAnswer }) {
  const { change, announce } = usePage();
  const { columns: names, rows, cut, taken, slice } = answer;
  const columns = useMemo((): Column<Row>[] => {
    const spoken = spokenIn(slice);
    const [first, last] = [names.indexOf("earliest"), names.indexOf("latest")];
    const together = first >= 0 && last >= 0;
    return names.flatMap((name, at): Column<Row>[] => {
      if (together && at === last) return [];
      const column = { name: `${at}-${name}`, label: inWords(name) };
      const value = ({ cells }: Row) => (typeof cells[at] === "number" ? cells[at] : textOf(cells[at]));
      if (together && at === first) {
        const short = ({ cells }: Row) => boundsInWords(dayOf(cells[first]), dayOf(cells[last]));
        return [{ ...column, label: "When", value, short }];
      }
      const short = ({ cells }: Row) => <Cell column={name} value={cells[at]} spoken={spoken} />;
      return [{ ...column, value, short, numeric: rows.some((cells) => typeof cells[at] === "number") }];
    });
  }, [names, rows, slice]);
  const kept = useMemo(() => rows.map((cells, index) => ({ key: String(index), cells })), [rows]);
  const found = `${count(rows.length, "row")}${cut ? ", and there are more" : ""}`;
  useEffect(() => announce(rows.length === 0 ? "No rows" : found), [announce, rows, found]);
  return (
    <div className="answer">
      <div className="bar">
        <p>
          {rows.length === 0 ? "Nothing in the documents answers this." : found}
          {cut && (
            <small>
              {" "}
              These are the first {rows.length.toLocaleString("en-GB")}; narrow the question to see the rest.
            </small>
          )}
          {taken.map(({ given, name }) => (
            <small key={given}>
              {" "}
              “{given}” was taken for {name}.
            </small>
          ))}
        </p>
        {rows.length > 0 && (
          <button
            type="button"
            className="plain"
            disabled={slice.entities.length === 0}
            title={slice.entities.length === 0 ? "The rows name no thing of the graph" : undefined}
            onClick={() => change({ tab: "graph", drawn: true, camera: undefined })}
          >
            Draw {slice.entities.length > 0 && count(slice.entities.length, "thing")}
          </button>
        )}
      </div>
      {rows.length > 0 && (
        <SortedTable
          caption="Rows"
          columns={columns}
          rows={kept}
          keyOf={({ key }) => key}
          order=""
          isPicked={() => false}
        />
      )}
    </div>
  );
}

function dayOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

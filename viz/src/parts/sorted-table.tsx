/** A table that can be sorted by each column and filtered by words; a view of rows, whatever they are. */
import { type ReactNode, useMemo, useState } from "react";
import { fold } from "../../../src/model/names.ts";
import { count } from "../words/count.ts";
import { usePage } from "./page.ts";

export interface Column<Row> {
  readonly name: string;
  readonly label: string;
  /** What the column is sorted and found by. */
  readonly value: (row: Row) => string | number;
  /** What is shown for it, where it takes a line of its own on a narrow screen, and where it does not. */
  readonly cell?: (row: Row) => ReactNode;
  readonly short?: (row: Row) => ReactNode;
  readonly numeric?: boolean;
}

interface SortedTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly isPicked: (row: Row) => boolean;
  /** Where no other order is chosen. */
  readonly order: string;
}

const atOnce = 400;

export function SortedTable<Row>({ caption, columns, rows, keyOf, isPicked, order }: SortedTableProps<Row>) {
  const { view, change } = usePage();
  const [most, setMost] = useState(atOnce);
  const chosen = view.sort ?? order;
  const sort = columns.some(({ name }) => name === chosen.replace("-", "")) ? chosen : order;
  const found = useMemo(() => arranged(rows, columns, sort, view.find), [rows, columns, sort, view.find]);
  return (
    <div className="table">
      <label className="sort">
        Sorted by{" "}
        <select value={sort.replace("-", "")} onChange={({ target }) => change({ sort: target.value }, "small")}>
          {columns.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <table>
        <caption>
          {caption}: {found.length === rows.length ? found.length : `${found.length} of ${rows.length}`}
        </caption>
        <thead>
          <tr>
            {columns.map(({ name, label, numeric }) => (
              <th
                key={name}
                scope="col"
                className={numeric ? "number" : undefined}
                aria-sort={sort === name ? "ascending" : sort === `-${name}` ? "descending" : "none"}
              >
                <button type="button" onClick={() => change({ sort: sort === name ? `-${name}` : name }, "small")}>
                  {label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.slice(0, most).map((row) => (
            <tr key={keyOf(row)} aria-current={isPicked(row) || undefined}>
              {columns.map(({ name, label, value, cell, short, numeric }) => (
                <td key={name} className={numeric ? "number" : cell && "wide"} data-label={label}>
                  {cell?.(row) ?? short?.(row) ?? value(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > most && (
        <button type="button" className="more" onClick={() => setMost(most + atOnce)}>
          Show {count(Math.min(atOnce, found.length - most), "more row")} of {found.length - most}
        </button>
      )}
    </div>
  );
}

const collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

/** The rows that contain every word, in the order of a column; equal rows keep theirs. */
function arranged<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string,
  find: string,
): readonly Row[] {
  const words = fold(find).split(" ").filter(Boolean);
  const textOf = (row: Row) => fold(columns.map(({ value }) => value(row)).join(" "));
  const found =
    words.length === 0 ? [...rows] : rows.filter((row) => words.every((word) => textOf(row).includes(word)));
  const down = sort.startsWith("-");
  const column = columns.find(({ name }) => name === sort.replace("-", ""));
  if (!column) return found;
  const keyed = found.map((row) => ({ row, key: column.value(row) }));
  keyed.sort(({ key: one }, { key: other }) => {
    const order =
      typeof one === "number" && typeof other === "number" ? one - other : collator.compare(String(one), String(other));
    return down ? -order : order;
  });
  return keyed.map(({ row }) => row);
}

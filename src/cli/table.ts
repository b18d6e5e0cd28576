/** Rows as a table that fits the terminal. */
import Table from "cli-table3";
import pc from "picocolors";
import { harmless } from "./output.ts";

const least = 10;
const gap = 2;

export function table(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cells = rows.map((row) => row.map(show));
  const widths = widthsThatFit(
    columns.map((column, at) => Math.max(column.length, ...cells.map((row) => longestLine(row[at] ?? "")))),
  );
  const drawn = new Table({
    head: columns.map((column) => pc.bold(column)),
    colWidths: widths.map((width) => width + gap),
    wordWrap: true,
    style: { head: [], border: [], "padding-left": 0, "padding-right": gap },
    chars: {
      ...{ top: "", "top-mid": "", "top-left": "", "top-right": "" },
      ...{ bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" },
      ...{ left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "", middle: "" },
    },
  });
  drawn.push(...cells);
  return drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** A cell in words: nothing for null, a list with commas, a node by its name. */
function show(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(show).join(", ");
  return harmless(typeof value === "object" ? JSON.stringify(value) : String(value));
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}

/** Widths that together fit the terminal; the widest columns give way first. */
function widthsThatFit(natural: readonly number[]): number[] {
  // Into a file or another program a row is a line, however long.
  if (process.stdout.columns === undefined) return [...natural];
  const room = process.stdout.columns - natural.length * gap;
  const widths = [...natural];
  const total = () => widths.reduce((sum, width) => sum + width, 0);
  while (total() > room) {
    const widest = Math.max(...widths);
    if (widest <= least) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

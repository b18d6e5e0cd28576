/** Rows as a table that fits the terminal. */
import Table from "cli-table3";
import pc from "picocolors";
import { harmless } from "./output.ts";

const least = 10;
const gap = 2;
/** How many rows are drawn at once: cli-table3 takes all of them as the arguments of one call. */
const atOnce = 10_000;

export function table(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cells = rows.map((row) => row.map(show));
  const widths = widthsThatFit(
    columns.map((column, at) =>
      cells.reduce((widest, row) => Math.max(widest, longestLine(row[at] ?? "")), column.length),
    ),
  );
  const head = columns.map((column) => pc.bold(column));
  const drawn = [draw(head, widths, cells.slice(0, atOnce))];
  for (let from = atOnce; from < cells.length; from += atOnce) {
    drawn.push(draw([], widths, cells.slice(from, from + atOnce)));
  }
  return drawn
    .join("\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

function draw(head: string[], widths: readonly number[], rows: readonly string[][]): string {
  const drawn = new Table({
    head,
    colWidths: widths.map((width) => width + gap),
    wordWrap: true,
    style: { head: [], border: [], "padding-left": 0, "padding-right": gap },
    chars: {
      ...{ top: "", "top-mid": "", "top-left": "", "top-right": "" },
      ...{ bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" },
      ...{ left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "", middle: "" },
    },
  });
  drawn.push(...rows);
  return drawn.toString();
}

/** A cell in words: nothing for null, a list with commas, a node by its name. */
function show(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(show).join(", ");
  return harmless(typeof value === "object" ? JSON.stringify(value) : String(value));
}

function longestLine(text: string): number {
  return text.split("\n").reduce((longest, line) => Math.max(longest, line.length), 0);
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

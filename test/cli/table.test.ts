/** Rows as a table. */
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { table } from "../../src/cli/table.ts";

/** Without the bold of a terminal. */
const linesOf = (...of: Parameters<typeof table>) => stripVTControlCharacters(table(...of)).split("\n");

test("columns are as wide as what stands in them", () => {
  expect(
    linesOf(
      ["name", "n"],
      [
        ["Ann Lee", 1],
        ["Bo", 20],
      ],
    ),
  ).toEqual(["name     n", "Ann Lee  1", "Bo       20"]);
});

test("holds as many rows as there are", () => {
  const rows = Array.from({ length: 130_000 }, (_, row) => [row]);
  const lines = linesOf(["row"], rows);
  expect(lines).toHaveLength(rows.length + 1);
  expect([lines[0], lines[1], lines.at(-1)]).toEqual(["row", "0", "129999"]);
}, 60_000);

/** Rows as a table. */
import { expect, test } from "vitest";
import { table } from "../../src/cli/table.ts";

test("columns are as wide as what stands in them", () => {
  expect(
    table(
      ["name", "n"],
      [
        ["Ann Lee", 1],
        ["Bo", 20],
      ],
    ).split("\n"),
  ).toEqual(["name     n", "Ann Lee  1", "Bo       20"]);
});

test("holds as many rows as there are", () => {
  const rows = Array.from({ length: 130_000 }, (_, row) => [row]);
  const lines = table(["row"], rows).split("\n");
  expect(lines).toHaveLength(rows.length + 1);
  expect([lines[0], lines[1], lines.at(-1)]).toEqual(["row", "0", "129999"]);
}, 60_000);

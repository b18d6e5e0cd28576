/** An archive that cannot be read is told by its line, and a line by its checksum. */
import { expect, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { source } from "../support/builders.ts";
import { folder } from "../support/folder.ts";
import { exported, recordsOf, restore } from "../support/graph.ts";
import { resummed } from "../support/resummed.ts";

async function archive(): Promise<string[]> {
  const store = await openStore(`embedded:${folder()}`);
  await store.apply({ sources: [source("One", ["Ann Lee TREATED_BY Holm Trust"])] });
  const lines = (await exported(store)).trimEnd().split("\n");
  await store.close();
  return lines;
}

type Change = (lines: string[]) => void;
const edit =
  (line: number, from: string, to: string): Change =>
  (lines) =>
    lines.splice(line - 1, 1, resummed((lines[line - 1] ?? "").replace(from, to)));

test.each<[what: string, change: Change, code: string, message: RegExp]>([
  ["empty", (lines) => lines.splice(0), "archive-invalid", /line 1 .* it is empty/],
  ["another file", (lines) => lines.splice(0, 9, "<html>"), "archive-invalid", /line 1 .* does not say/],
  ["a newer format", edit(1, '"version":1', '"version":2'), "archive-newer", /version 2/],
  ["newer lines", edit(3, '"v":1', '"v":7'), "archive-newer", /lines of version 7/],
  [
    "a changed letter",
    (lines) => lines.splice(1, 1, (lines[1] ?? "").replace("One", "Two")),
    "archive-invalid",
    /line 2 .* checksum/,
  ],
  [
    "a broken-off line",
    (lines) => lines.splice(4, 9, (lines[4] ?? "").slice(0, 50)),
    "archive-invalid",
    /line 5 .* end with a checksum/,
  ],
  ["a missing line", (lines) => lines.splice(2, 1), "archive-invalid", /line 5 .* closes 4 lines, there are 3/],
  ["a missing end", (lines) => lines.splice(5, 1), "archive-invalid", /line 5 .* middle of a batch/],
  ["a word that is not in the vocabulary", edit(5, "TREATED_BY", "LOVED"), "archive-invalid", /line 5/],
  [
    "an appearance before its source",
    (lines) => lines.splice(1, 2, ...lines.slice(1, 3).reverse()),
    "archive-invalid",
    /line 2 .* no source before the appearance/,
  ],
  ["a false quote", edit(5, '"quote":"Ann', '"quote":"Eve'), "store-invalid", /quote is not the text/],
])("%s", async (_, change, code, message) => {
  const lines = await archive();
  change(lines);
  const store = await openStore(`embedded:${folder()}`);
  await expect(restore(lines, store)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  expect(await recordsOf(store)).toEqual([]);
  await store.close();
});

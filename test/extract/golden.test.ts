/**
 * Whole documents about invented people and bodies, with the graph that the rules read in them. To write the graphs
 * anew: GOLDEN=write npx vitest run --config test/vitest.config.ts --project unit test/extract/golden.test.ts
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesExtractor } from "../../src/extract/rules/extractor.ts";
import { graphText } from "../support/reading.ts";
import { sourceFrom } from "../support/source.ts";

const folder = new URL("../golden/", import.meta.url);
const cases = readdirSync(folder).filter((file) => file.endsWith(".txt") && !file.endsWith(".graph.txt"));
/** When each was written, for what is told from that day ("last year"). */
const dates: { readonly [file: string]: string } = {
  "follow-up-article.txt": "2022-03-09",
  "hospital-article.txt": "2024-05-21",
  "inquest-report.txt": "2023-06-14",
  "inquiry-hearing.txt": "2024-02-06",
  "letter.txt": "2018-04-05",
  "minutes.txt": "2017-06-06",
  "prison-blog.txt": "2024-05-20",
};

test.each(cases)("%s", async (file) => {
  const date = dates[file];
  const source = sourceFrom(readFileSync(new URL(file, folder), "utf8"), {
    turns: file.includes("hearing"),
    ...(date !== undefined && { date }),
  });
  const graph = graphText(source, await rulesExtractor.extract(source));
  const beside = new URL(file.replace(".txt", ".graph.txt"), folder);
  if (process.env.GOLDEN === "write") writeFileSync(beside, graph);
  expect(graph).toBe(readFileSync(beside, "utf8"));
});

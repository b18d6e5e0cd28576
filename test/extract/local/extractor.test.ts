/** The extractor that ships: the same bytes whatever it runs on and whatever it read before; advice without weights. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extractorNamed } from "../../../src/extract/index.ts";
import { localExtractor } from "../../../src/extract/local/extractor.ts";
import { shipped } from "../../../src/extract/model/network.ts";
import { read } from "../../../src/read/index.ts";
import { sourceFrom } from "../../support/source.ts";

const source = async (name: string) => {
  const path = join("examples/calderwick", name);
  const { source } = await read({ name: path, bytes: readFileSync(path) });
  if (!source) throw new Error(path);
  return source;
};

const other = sourceFrom(
  "Ann Lee, a director of the Holm Trust, told the inquiry that the HSC had inspected Elm Ward.",
);

test("without weights it says what to do", async () => {
  await expect(extractorNamed("local", "no-such-folder")).rejects.toMatchObject({
    code: "model-missing",
    advice: expect.stringContaining("--extractor rules"),
  });
});

describe.skipIf(!existsSync(join(shipped, "model.json")))("with weights (skipped without models/)", () => {
  test("one thread or two, first or later, a source gives the same bytes", async () => {
    const letter = await source("2025-05-12-solicitors-letter.txt");
    const [one, two] = [await localExtractor(shipped, { threads: 1 }), await localExtractor(shipped, { threads: 2 })];
    const first = JSON.stringify(await one.extract(letter));
    await two.extract(other);
    expect(JSON.stringify(await two.extract(letter))).toBe(first);
  });

  test("several at once do not disturb each other", async () => {
    const extractor = await localExtractor();
    const sources = [other, await source("2025-05-12-solicitors-letter.txt")];
    const together = await Promise.all(sources.map((each) => extractor.extract(each)));
    for (const [at, each] of sources.entries())
      expect(JSON.stringify(together[at])).toBe(JSON.stringify(await extractor.extract(each)));
  });
});

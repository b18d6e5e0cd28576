/** Words, shapes and pieces come out as training made them; `training/extractor/fixtures.py` writes what is right. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shipped } from "../../../src/extract/model/network.ts";
import { piecesFrom } from "../../../src/extract/model/pieces.ts";
import { shape, words } from "../../../src/extract/model/words.ts";

interface Right {
  readonly odd: readonly { readonly text: string; readonly cut: string }[];
  /** A line's digest, and that of what it is cut into. */
  readonly lines: { readonly [digest: string]: string };
}
const right: Right = JSON.parse(readFileSync(new URL("words.json", import.meta.url), "utf8"));
const vocabulary = join(shipped, "vocab.txt");
const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 10);

describe.skipIf(!existsSync(vocabulary))("as in training (skipped without models/)", () => {
  const pieces = existsSync(vocabulary) ? piecesFrom(readFileSync(vocabulary, "utf8")) : undefined;
  const cut = (text: string) =>
    words(text)
      .map((word) => `${word.start}-${word.end}:${shape(text, word)}:${pieces?.of(text.slice(word.start, word.end))}`)
      .join(" ");

  test.each(right.odd)("$text", ({ text, cut: expected }) => {
    expect(cut(text)).toBe(expected);
  });

  test("a thousand lines of our own passages", () => {
    const passages = readdirSync("training/passages").filter((name) => name.endsWith(".jsonl"));
    const lines = passages
      .flatMap((name) => readFileSync(join("training/passages", name), "utf8").trim().split("\n"))
      .flatMap((row): string[] => JSON.parse(row).text.split("\n"));
    const known = lines.filter((line) => right.lines[digest(line)] !== undefined);
    expect(known.length).toBeGreaterThan(1000);
    expect(known.filter((line) => digest(cut(line)) !== right.lines[digest(line)])).toEqual([]);
  });
});

describe("words", () => {
  test.each([
    ["SuppliedAn ambulance", ["Supplied", "An", "ambulance"]],
    ["O’Dowd-Rao, 34", ["O", "’", "Dowd", "-", "Rao", ",", "34"]],
    ["🏥 WITN0412", ["🏥", "WITN", "0412"]],
  ])("%s", (text, expected) => {
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

import { expect, test } from "vitest";
import { isWithin } from "../../src/read/bytes/zip.ts";
import { zipOf } from "./make/word.ts";

const short = "0".repeat(1000);
const long = "0".repeat(100_000);
/** As a file in an archive begins. */
const before = Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(40)]);

test.each<[string, Uint8Array, boolean]>([
  ["what is short", zipOf([["word/document.xml", short]]), true],
  ["what is long", zipOf([["word/document.xml", long]]), false],
  ["and says that it is not", zipOf([["word/document.xml", long]], { claimed: 10 }), false],
  ["under any name", zipOf([["word/document.dat", long]]), false],
  ["among the pictures", zipOf([["word/media/1.png", long]]), false],
  ["after something else", zipOf([["word/document.xml", long]], { before }), false],
  ["as in an archive of more than 4 GB", zipOf([["word/document.xml", long]], { zip64: true }), false],
  ["many that are short", zipOf([..."12345"].map((name) => [name, short])), false],
])("%s", async (_, archive, within) => {
  expect(await isWithin(archive, { each: 2000, all: 4000 })).toBe(within);
});

test("no directory, no archive", async () => {
  const archive = zipOf([["word/document.xml", long]]);
  await expect(isWithin(archive.slice(0, -30), { each: 2000, all: 4000 })).rejects.toThrow();
});

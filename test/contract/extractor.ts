/** What every extractor keeps to, whatever it finds: run by each implementation on the same texts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentences } from "../../src/extract/sentences.ts";
import { Appearance, allows, Claim, type Extraction, overlaps, type Source, within } from "../../src/model/index.ts";
import type { Extractor } from "../../src/ports.ts";
import { sourceFrom } from "../support/source.ts";

const article = [
  "Handout photoAn NHS trust was told to close Larch Ward in May 2024.",
  "The Health Standards Commission (HSC) inspected “Elmsbrook Hospital” – run by Tollen Valley NHS Trust 🏥 – on 3 May.",
  "“We told the trust to stop,” said Dr Miriam O’Duya-Lee, HSC director of inspections. “It did not.”",
  "Daniel Pryce, 34, was admitted to Larch Ward and killed his neighbour, Joan Whitlock.",
].join("\r\n\r\n");
const hearing = "Ms Lindqvist: You wrote to Ann Holt; is that right?\nMr Bowen: I did. I signed WITN01234.\n";

/** Pieces of the kind that readers meet: words, names, signs, blanks of every sort, and what is not text at all. */
const piece = fc.oneof(
  fc.constantFrom(
    "Ann Lee",
    "Holm Trust",
    "the trust",
    "inspected",
    "was killed by",
    "said",
    "“",
    "”",
    '"',
    "’s",
    "(HSC)",
    ",",
    ".",
    "?",
    "\r\n",
    "\n\n",
    "\u00a0",
    "🏥",
    "in May 2023",
    "on Wednesday",
    "who",
    "and",
    "he",
    "its report",
    "Mr",
    "BBCAn",
    "e\u0301",
    "\u200b",
    "the chair of",
    "denied",
    "will",
    "not",
    // Words that every JavaScript object answers to.
    "the Holm constructor",
    "St Valueof",
    "toString",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const anyText = fc
  .array(piece, { minLength: 1, maxLength: 60 })
  .map((pieces) => pieces.join(" "))
  .filter((text) => text.trim() !== "");

/** Every promise that an extraction makes by its types and by the model's invariants. */
export function expectSound(source: Source, { appearances, claims, sentences: read, noticed }: Extraction): void {
  const known = new Map(appearances.map((appearance) => [appearance.id, Appearance.parse(appearance)]));
  expect(known.size).toBe(appearances.length);
  for (const { sourceId, mentions } of known.values()) {
    expect(sourceId).toBe(source.id);
    for (const { start, end } of mentions) {
      expect(start).toBeLessThan(end);
      expect(source.text.slice(start, end).trim()).not.toBe("");
    }
    expect(mentions).toEqual([...mentions].sort((one, other) => one.start - other.start || one.end - other.end));
  }
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  for (const claim of claims) {
    const { subject, object, saidBy, predicate, evidence, when } = Claim.parse(claim);
    const [one, other] = [known.get(subject), known.get(object)];
    expect(one && other && allows(predicate, one.type, other.type)).toBe(true);
    expect(subject).not.toBe(object);
    if (saidBy !== undefined) expect(known.has(saidBy)).toBe(true);
    expect(source.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(source.passages.some((passage) => within(evidence, passage))).toBe(true);
    if (when?.text !== undefined) expect(source.text).toContain(when.text);
  }
  expect(read).toBeGreaterThanOrEqual(0);
  for (const { start, end } of noticed) expect((start ?? 0) <= (end ?? source.text.length)).toBe(true);
}

/** @param runs texts made at random; fewer for one that takes its time */
export function extractorContract(name: string, load: () => Promise<Extractor>, runs = 150): void {
  describe(`an extractor: ${name}`, () => {
    test.each([
      ["an article", article, {}],
      ["a dated article", article, { date: "2024-05-21" }],
      ["a hearing", hearing, { turns: true, date: "2024-02-06" }],
      ["one letter", "x", {}],
      ["no letter", "— … 🏥", {}],
    ])("%s", async (_, text, options) => {
      const extractor = await load();
      const source = sourceFrom(text, options);
      const extraction = await extractor.extract(source);
      expectSound(source, extraction);
      for (const claim of extraction.claims) expect(claim.extractor).toBe(extractor.name);
    });

    test("each claim's evidence is one sentence", async () => {
      const source = sourceFrom(article);
      const { claims } = await (await load()).extract(source);
      const all = sentences(source);
      for (const { evidence } of claims) expect(all.filter((each) => overlaps(each, evidence))).toHaveLength(1);
    });

    test("the same source gives the same bytes", async () => {
      const extractor = await load();
      const twice = [await extractor.extract(sourceFrom(article)), await extractor.extract(sourceFrom(article))];
      expect(JSON.stringify(twice[0])).toBe(JSON.stringify(twice[1]));
    });

    test("any text at all is read soundly", async () => {
      const extractor = await load();
      await fc.assert(
        fc.asyncProperty(anyText, fc.boolean(), async (text, turns) => {
          const source = sourceFrom(text, { turns, date: "2024-05-21" });
          expectSound(source, await extractor.extract(source));
        }),
        { numRuns: runs },
      );
    });
  });
}

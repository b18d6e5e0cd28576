/** Tables for the extractor: a short text on the left, what is read in it on the right. */
import { expect, test } from "vitest";
import { rulesExtractor } from "../../src/extract/rules/extractor.ts";
import type { Extraction, Source } from "../../src/model/index.ts";
import { claimLine } from "./reading.ts";
import { type SourceOptions, sourceFrom } from "./source.ts";

export interface Reading {
  readonly source: Source;
  readonly extraction: Extraction;
}

export async function readingOf(text: string, options: SourceOptions = {}): Promise<Reading> {
  const source = sourceFrom(text, options);
  return { source, extraction: await rulesExtractor.extract(source) };
}

/** The claims of each text, a line each; "nothing" when there is none. */
export function check(
  rows: readonly (readonly [text: string, ...claims: string[]])[],
  options: SourceOptions = {},
): void {
  test.each(rows)("%s", async (text, ...claims) => {
    const { extraction } = await readingOf(text, options);
    const lines = extraction.claims.map((claim) => claimLine(claim, extraction));
    expect(lines.length === 0 ? ["nothing"] : lines).toEqual(claims);
  });
}

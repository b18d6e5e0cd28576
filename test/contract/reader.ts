/** What every reader keeps to, whatever is in a file. Called by the test of each reader with files of its format. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../src/hash.ts";
import { Diagnostic, Source } from "../../src/model/index.ts";
import type { Input, Reader, Reading } from "../../src/ports.ts";

/** @param wrap any text as a file of the reader's format */
export function readerContract(
  reader: Reader,
  samples: readonly Input[],
  wrap: (text: string) => string | Uint8Array,
): void {
  describe(`${reader.name}: the contract of a reader`, () => {
    test.each(samples)("$name is taken and read whole", async (input) => {
      expect(reader.accepts(input)).toBe(true);
      const reading = await reader.read(input);
      expectWhole(reading);
      expect(reading.source?.reader).toBe(reader.name);
      expect(await reader.read(input)).toEqual(reading);
    });

    test.each(samples)("$name: what the person says outweighs what is found", async (input) => {
      const details = {
        title: "A title",
        kind: "minutes",
        publisher: "A publisher",
        url: "https://a.example/b",
        date: "2020-02",
      } as const;
      expect((await reader.read({ ...input, details })).source).toMatchObject(details);
    });

    test("any text is tiled by its passages", async () => {
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          const file = wrap(text);
          const bytes = typeof file === "string" ? Buffer.from(file) : file;
          expectWhole(await reader.read({ name: "any", bytes }));
        }),
      );
    });

    test("any bytes give a source or a reason, and never an exception", async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
          expectWhole(await reader.read({ name: "any", bytes }));
        }),
      );
    });
  });
}

/** A source that keeps to the schema and is tiled by its passages, or at least one reason why there is none. */
export function expectWhole({ source, noticed }: Reading): void {
  expect(noticed.map((each) => Diagnostic.parse(each))).toEqual(noticed);
  if (!source) {
    expect(noticed.length).toBeGreaterThan(0);
    return;
  }
  expect(Source.parse(source)).toEqual(source);
  expect(source.sha256).toBe(sha256(source.text));
  // One expectation for all: a file may have tens of thousands.
  const untiled = source.passages.find(
    ({ index, start, end }, at) => index !== at || start !== (source.passages[at - 1]?.end ?? 0) || end <= start,
  );
  expect(untiled).toBeUndefined();
  expect(source.passages.at(-1)?.end ?? 0).toBe(source.text.length);
  expect(Buffer.from(source.text).toString()).toBe(source.text);
}

const line = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "",
    " ",
    "MR GREY: Were you there?",
    "THE CHAIR: Yes.",
    "Q. Did you?",
    "A. I did.",
    "(10.00 am)",
    "1. Findings",
  ),
  fc.constantFrom(
    "The trust was told to improve its wards",
    "by the end of March 2025.",
    "- an item",
    "Image caption, A ward",
  ),
);
const anyText = fc
  .array(line, { maxLength: 12 })
  .chain((lines) => fc.constantFrom("\n", "\r\n", "\n\n", "\f", "<br>").map((end) => lines.join(end)));

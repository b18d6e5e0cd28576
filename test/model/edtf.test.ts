import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf, isEdtf } from "../../src/model/edtf.ts";

describe("bounds are the first and last day that the words allow", () => {
  test.each([
    ["2023-06-13", "2023-06-13", "2023-06-13"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["1993~", "1993-01-01", "1993-12-31"],
    ["2024-05/2025-08", "2024-05-01", "2025-08-31"],
    ["2022/..", "2022-01-01", undefined],
    ["../2024-05", undefined, "2024-05-31"],
  ])("%s", (value, earliest, latest) => {
    expect(boundsOf(value)).toEqual({ ...(earliest && { earliest }), ...(latest && { latest }) });
  });
});

test.each([
  "",
  "June 2023",
  "2023-13",
  "2023-02-30",
  "23-06",
  "2023-6",
  "../..",
  "2025/2024",
  "2023/2024/2025",
  "2023-06-13T10:00",
])("%j is not a date", (value) => expect(isEdtf(value)).toBe(false));

const two = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, "0"));
const date = fc
  .tuple(
    fc.integer({ min: 1000, max: 2100 }),
    fc.option(two(1, 12)),
    fc.option(two(1, 28)),
    fc.constantFrom("", "~", "?", "%"),
  )
  .map(([year, month, day, mark]) => `${year}${month ? `-${month}${day ? `-${day}` : ""}` : ""}${mark}`);

test("bounds agree with the edtf package", () => {
  fc.assert(
    fc.property(date, (value) => {
      const peer = edtf(value);
      const day = (time: number) => new Date(time).toISOString().slice(0, 10);
      expect(boundsOf(value)).toEqual({ earliest: day(peer.min), latest: day(peer.max) });
    }),
  );
});

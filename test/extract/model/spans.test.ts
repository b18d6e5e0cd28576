/** Which of the spans above the threshold stand. */
import { expect, test } from "vitest";
import { mentionsIn } from "../../../src/extract/model/spans.ts";

const labels = [
  { type: "Person", form: "name" },
  { type: "Organisation", form: "nominal" },
] as const;
const words = 6;

test.each<[string, readonly (readonly [number, number, number, number])[], readonly string[]]>([
  [
    "apart",
    [
      [0, 0, 1, 1],
      [1, 3, 4, 2],
    ],
    ["0-1 name", "3-4 nominal"],
  ],
  [
    "crossing: the stronger",
    [
      [0, 0, 2, 1],
      [1, 2, 4, 2],
    ],
    ["2-4 nominal"],
  ],
  [
    "a name within a description",
    [
      [0, 3, 4, 1],
      [1, 0, 4, 2],
    ],
    ["0-4 nominal", "3-4 name"],
  ],
  [
    "a name within a name",
    [
      [0, 3, 4, 1],
      [0, 0, 4, 2],
    ],
    ["0-4 name"],
  ],
  [
    "one place, two labels",
    [
      [0, 1, 2, 1],
      [1, 1, 2, 2],
    ],
    ["1-2 nominal"],
  ],
  ["a name below what it counts from", [[0, 1, 2, -0.5]], []],
  ["a description counts from less", [[1, 1, 2, -0.5]], ["1-2 nominal"]],
  ["and not from anything", [[1, 1, 2, -1.5]], []],
  ["backwards", [[0, 3, 1, 5]], []],
])("%s", (_, scored, expected) => {
  const data = new Float32Array(labels.length * words * words).fill(-5);
  for (const [label, first, last, score] of scored) data[(label * words + first) * words + last] = score;
  const found = mentionsIn({ data, dims: [labels.length, words, words] }, [...labels]);
  expect(found.map(({ first, last, label }) => `${first}-${last} ${labels[label]?.form}`)).toEqual(expected);
});

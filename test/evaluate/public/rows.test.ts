/** A row of a public set: its places in our offsets, and only what it annotates. */
import { expect, test } from "vitest";
import { type PublicRow, publicRow } from "../../../src/evaluate/public/rows.ts";
import { rowJson } from "./row.ts";

const words = ({ text, entities, relations }: PublicRow) => [
  ...entities.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
  ...relations.map(({ type, subject, object }) =>
    [type, text.slice(subject.start, subject.end), text.slice(object.start, object.end)].join(" "),
  ),
];

test("offsets are code points in the set and code units here", () => {
  const text = "𝒜🙂 Ann Lee 🙂 left";
  const entities = [
    { start: 3, end: 10, type: "PER" },
    { start: 11, end: 12, type: "SIGN" },
  ];
  const row = publicRow({ id: "signs", text, entities, full_annotation_end: 12 });
  expect(row.entities).toMatchObject([
    { start: 5, end: 12 },
    { start: 13, end: 15 },
  ]);
  expect(row.text).toBe("𝒜🙂 Ann Lee 🙂");
});

test.each([
  ["plain words", "[PER Ann Lee] left [ORG Holm Trust].", ["PER Ann Lee", "ORG Holm Trust"]],
  ["signs of two units before them", "🙂 [PER Ann Lee] 𝒜 [ORG Holm Trust].", ["PER Ann Lee", "ORG Holm Trust"]],
  ["signs of two units in them", "[PER Ann 🙂 Lee] left [ORG 𝒜 Trust]", ["PER Ann 🙂 Lee", "ORG 𝒜 Trust"]],
  ["accents made of two signs", "Zoe\u0308 and [PER Ann Lee]", ["PER Ann Lee"]],
  ["one in the other", "[ORG [LOC Tarn] Council] met", ["LOC Tarn", "ORG Tarn Council"]],
  ["what is not annotated to the end", "[PER Ann Lee] 🙂 left. ¦[PER Bo Reed] stayed.", ["PER Ann Lee"]],
  ["a place across that end", "[PER Ann Lee] left [ORG Holm¦ Trust].", ["PER Ann Lee"]],
])("%s", (_, marked, expected) => {
  expect(words(publicRow(rowJson(marked)))).toEqual(expected);
});

test("the text ends where the annotation does", () => {
  expect(publicRow(rowJson("🙂 Ann Lee left. ¦Bo Reed stayed.")).text).toBe("🙂 Ann Lee left. ");
});

test("relations are between places; one without both is none", () => {
  const json = rowJson("🙂 Ann Lee runs Holm Trust.", { relations: ["CEO: Holm Trust | Ann Lee"], annotated: ["CEO"] });
  const row = publicRow({ ...json, relations: [...json.relations, { type: "CEO", subj: [0, 1] }] });
  expect(words(row)).toEqual(["CEO Holm Trust Ann Lee"]);
  expect(row.annotated).toEqual(["CEO"]);
});

test("a row without relations says nothing of them", () => {
  expect(publicRow({ id: "bare", text: "Ann Lee left.", entities: [] })).toMatchObject({
    relations: [],
    annotated: [],
  });
});

test.each([
  ["no text", { id: "x", entities: [] }],
  ["a place before the beginning", { id: "x", text: "Ann", entities: [{ start: -1, end: 2, type: "PER" }] }],
  ["half a place", { id: "x", text: "Ann", entities: [], relations: [{ type: "CEO", subj: [1] }] }],
])("%s is refused", (_, json) => {
  expect(() => publicRow(json)).toThrow();
});

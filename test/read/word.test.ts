import { describe, expect, test } from "vitest";
import { read } from "../../src/read/index.ts";
import { word } from "../../src/read/word.ts";
import { readerContract } from "../contract/reader.ts";
import { p, run, table, wordOf, zipOf } from "./make/word.ts";
import { passages } from "./show.ts";

const named = (bytes: Uint8Array, name = "report.docx") => ({ name, bytes });
const said = "The trust was told to improve its wards, its records and its board by the end of the year.";

const report = wordOf(
  [
    p("Seven nights at Larkfield", "Title"),
    p("4 March 2025"),
    p("1. Findings", "Heading1"),
    p(
      `${run("The ward had ")}<w:del w:id="1" w:author="A"><w:r><w:delText>ten</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run("four")}</w:ins>${run(" patients.")}<w:r><w:footnoteReference w:id="1"/></w:r>${run(" Nobody knew.")}`,
    ),
    table([
      ["Ward", "Rating"],
      ["Larkfield", "Inadequate"],
    ]),
    p(
      `<w:commentRangeStart w:id="0"/>${run(said)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    ),
  ].join(""),
  ["See the report of 2023."],
  ["Is this so?"],
);

const escaped = (text: string) =>
  text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, "").replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

readerContract(word, [named(report)], (text) =>
  wordOf(
    escaped(text)
      .split("\n")
      .map((line) => p(line))
      .join(""),
  ),
);

test("headings, a tracked change, a table's rows, a footnote at the end; no comment", async () => {
  const { source, noticed } = await read(named(report));
  expect(noticed).toEqual([]);
  expect(source).toMatchObject({ title: "Seven nights at Larkfield", date: "2025-03-04", reader: "word@1" });
  expect(passages({ source, noticed })).toEqual([
    "heading | Seven nights at Larkfield",
    "paragraph | 4 March 2025",
    "heading | 1. Findings",
    "paragraph | The ward had four patients. Nobody knew.",
    "paragraph | Ward | Rating",
    "paragraph | Larkfield | Inadequate",
    `paragraph | ${said}`,
    "paragraph | See the report of 2023.",
  ]);
});

describe("what it is", () => {
  test("a letter", async () => {
    const lines = [
      "Bell & Co",
      "1 May 2024",
      "Dear Mr Grey,",
      "The Quayside flats",
      said,
      "Yours sincerely,",
      "A. Bell",
    ];
    const { source } = await read(named(wordOf(lines.map((line) => p(escaped(line))).join(""))));
    expect(source).toMatchObject({ title: "The Quayside flats", kind: "letter", date: "2024-05-01" });
  });

  test("a transcript", async () => {
    const lines = ["MR GREY: Were you there?", "MS BELL: I was.", "MR GREY: Until when?", "MS BELL: Until six."];
    const reading = await read(named(wordOf(lines.map((line) => p(line)).join(""))));
    expect(reading.source?.kind).toBe("transcript");
    expect(passages(reading)[0]).toBe("turn [MR GREY] | MR GREY: Were you there?");
  });
});

describe("what cannot be read", () => {
  const bomb = "0".repeat(201_000_000);
  test.each<[string, Uint8Array, string]>([
    ["no words", wordOf(p("")), "input-empty"],
    ["cut off", report.slice(0, report.length / 2), "input-damaged"],
    ["no document in it", zipOf([["word/other.xml", "<a/>"]]), "input-damaged"],
    ["unpacks to far more than it is", zipOf([["word/document.xml", bomb]]), "input-too-large"],
    ["and says that it does not", zipOf([["word/document.xml", bomb]], { claimed: 100 }), "input-too-large"],
  ])("%s", async (_, bytes, code) => {
    const { source, noticed } = await read(named(bytes));
    expect(source).toBeUndefined();
    expect(noticed.map((each) => each.code)).toEqual([code]);
  });
});

test("by its contents, whatever it is called", async () => {
  expect((await read(named(report, "-"))).source?.reader).toBe("word@1");
});

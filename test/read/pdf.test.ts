import { describe, expect, test } from "vitest";
import { read } from "../../src/read/index.ts";
import { pdf } from "../../src/read/pdf.ts";
import { expectWhole, readerContract } from "../contract/reader.ts";
import { down, type Printed, pdfOf } from "./make/pdf.ts";
import { passages } from "./show.ts";

const named = (bytes: Uint8Array, name = "report.pdf") => ({ name, bytes });

/** Lines of about one length, as a word processor breaks them. */
const wrapped = (words: string, width = 70): string[] =>
  words.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);

const first =
  "The inspectors came back in March and found that four patients still shared a room on the ward, and nobody had told their families why. Ms Anna Bell said that the board had been told.";
const second =
  "Mr Thomas Grey denied that he had been told. He wrote to the Patient Care Inspectorate on 4 May 2024 and asked it for more time to close the ward.";

const letter = pdfOf([
  [
    { text: "Seven nights at Larkfield", y: 70, size: 20 },
    { text: "4 March 2025", y: 100 },
    ...down([...wrapped(first), "", ...wrapped(second)], { y: 130 }),
  ],
]);

readerContract(pdf, [named(letter)], (text) => pdfOf([down(text.split("\n"))]));

describe("paragraphs", () => {
  test.each<[string, readonly (readonly Printed[])[], string[]]>([
    [
      "lines are joined, a gap parts",
      [down([...wrapped(first), "", ...wrapped(second)])],
      [`paragraph | ${first}`, `paragraph | ${second}`],
    ],
    [
      "an indented first line parts",
      [
        [
          ...down(wrapped(first)),
          { text: wrapped(second)[0] ?? "", x: 90, y: 90 + 14 * wrapped(first).length },
          ...down(wrapped(second).slice(1), { y: 104 + 14 * wrapped(first).length }),
        ],
      ],
      [`paragraph | ${first}`, `paragraph | ${second}`],
    ],
    [
      "a list",
      [
        down([
          "The trust must:",
          "- close the ward by the end of the year and tell every one of the families;",
          "- sign.",
        ]),
      ],
      [
        "paragraph | The trust must:",
        "paragraph | - close the ward by the end of the year and tell every one of the families;",
        "paragraph | - sign.",
      ],
    ],
    [
      "words that were cut at a line's end",
      [
        down([
          "The trust wrote that the recommen-",
          "dations were accepted, and the follow-",
          "up visits too; a follow-up by Ms Pryce-",
          "Oakes took place in 2014-",
          "15 as planned.",
        ]),
      ],
      [
        "paragraph | The trust wrote that the recommendations were accepted, and the follow-up visits too; a follow-up by Ms Pryce-Oakes took place in 2014-15 as planned.",
      ],
    ],
    [
      "numbered headings",
      [down(["1. Findings", "", ...wrapped(first), "", "2. Action", "", ...wrapped(second)])],
      ["heading | 1. Findings", `paragraph | ${first}`, "heading | 2. Action", `paragraph | ${second}`],
    ],
    [
      "the numbers of a statement, and an address at the right",
      [
        [
          ...down(["Bell & Co Solicitors", "4 Quay Street", "Dunmarsh"], { x: 380, y: 40 }),
          { text: "14", x: 72, y: 100 },
          ...down(wrapped(first), { x: 110, y: 100 }),
          { text: "15", x: 72, y: 150 },
          ...down(wrapped(second), { x: 110, y: 150 }),
        ],
      ],
      [
        "heading | Bell & Co Solicitors",
        "paragraph | 4 Quay Street",
        "paragraph | Dunmarsh",
        `paragraph | 14 ${first}`,
        `paragraph | 15 ${second}`,
      ],
    ],
    [
      "two columns under a heading across both",
      [
        [
          { text: "What the inspectors found in the wards of the trust, and what was done", y: 60, size: 14 },
          ...down(wrapped(first, 36), { x: 60, y: 100 }),
          ...down(wrapped(second, 36), { x: 310, y: 104 }),
        ],
      ],
      [
        "heading | What the inspectors found in the wards of the trust, and what was done",
        `paragraph | ${first}`,
        `paragraph | ${second}`,
      ],
    ],
    [
      "rows of a table",
      [
        [
          ...down(["Ward", "Larkfield", "Quay House"], { x: 72 }),
          ...down(["Rating", "Inadequate", "Good"], { x: 220 }),
          ...down(["Date", "4 May 2024", "6 May 2024"], { x: 360 }),
        ],
      ],
      [
        "heading | Ward | Rating | Date",
        "paragraph | Larkfield | Inadequate | 4 May 2024",
        "paragraph | Quay House | Good | 6 May 2024",
      ],
    ],
    [
      "a footnote's mark",
      [
        [
          { text: "Ms Anna Bell said so.", y: 90 },
          { text: "12", x: 180, y: 86, size: 7 },
          { text: "The board had not.", x: 192, y: 90 },
        ],
      ],
      ["paragraph | Ms Anna Bell said so. The board had not."],
    ],
  ])("%s", async (_, pages, expected) => {
    expect(passages(await read(named(pdfOf(pages))))).toEqual(expected);
  });
});

describe("pages", () => {
  test("running titles and numbers are left out, and passages know their page", async () => {
    const pages = [1, 2, 3].map((number) => [
      { text: "Larkfield: a review", y: 40, size: 9 },
      { text: `DUN0001_000${number}`, x: 450, y: 52, size: 7 },
      ...down(wrapped(number === 2 ? second : first)),
      { text: `${number}`, x: 290, y: 800, size: 9 },
    ]);
    const { source } = await read(named(pdfOf(pages)));
    expect(source?.text.split("\n\n")).toEqual([first, second, first]);
    expect(source?.passages.map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  test("numbered headings at the top of every page stay", async () => {
    const pages = [1, 2, 3].map((part) => [
      { text: `${part}. Findings of part ${part}`, y: 60, size: 14 },
      ...down(wrapped(first)),
    ]);
    const { source } = await read(named(pdfOf(pages)));
    expect(source?.text.split("\n\n").filter((text) => text !== first)).toEqual(
      [1, 2, 3].map((part) => `${part}. Findings of part ${part}`),
    );
  });

  test("a sentence goes on over a page's end", async () => {
    const [head = "", ...rest] = wrapped(first);
    const { source } = await read(named(pdfOf([down([head, ...rest.slice(0, 1)]), down(rest.slice(1))])));
    expect(source?.text).toBe(first);
    expect(source?.passages.map(({ page }) => page)).toEqual([1]);
  });
});

test("a transcript with numbered lines", async () => {
  const said = [
    ["Thursday, 6 March 2025", "(10.00 am)", "LADY AMBROSE: Good morning. Yes, Mr Grey.", "MR GREY: I call Ms Bell."],
    ["MS ANNA MARY BELL (sworn)", "Questioned by MR GREY", "Q. You were the surveyor of the trust between 2014 and"],
    ["2017?", "A. I was.", "Q. Until when?", "A. June.", "(The witness withdrew)"],
  ];
  const lines = [...said.flat(), ...Array.from({ length: 12 }, (_, at) => (at % 2 ? "A. Yes." : "Q. Is that so?"))];
  const page = (from: number, number: number) => [
    { text: "The Dunmarsh Inquiry", y: 40, size: 9 },
    ...lines.slice(from, from + 13).flatMap((text, at) => [
      { text: `${at + 1}`, x: 50, y: 90 + at * 24 },
      { text, x: 80, y: 90 + at * 24 },
    ]),
    { text: `${number}`, x: 290, y: 800 },
  ];
  const cover = [{ text: "The Dunmarsh Inquiry", y: 300, size: 20 }];
  const { source } = await read(named(pdfOf([cover, page(0, 1), page(13, 2)], { font: "Courier" })));
  expect(source).toMatchObject({ kind: "transcript", date: "2025-03-06", reader: "pdf@1" });
  expect(passages({ source, noticed: [] }).slice(2, 13)).toEqual([
    "paragraph | Thursday, 6 March 2025",
    "other | (10.00 am)",
    "turn [LADY AMBROSE] | LADY AMBROSE: Good morning. Yes, Mr Grey.",
    "turn [MR GREY] | MR GREY: I call Ms Bell.",
    "heading | MS ANNA MARY BELL (sworn)",
    "heading | Questioned by MR GREY",
    "turn [Q.] | Q. You were the surveyor of the trust between 2014 and 2017?",
    "turn [A.] | A. I was.",
    "turn [Q.] | Q. Until when?",
    "turn [A.] | A. June.",
    "other | (The witness withdrew)",
  ]);
  expect(source?.passages.map(({ page }) => page)).toEqual([1, ...Array(13).fill(2), ...Array(11).fill(3)]);
});

describe("what a file says of itself", () => {
  const about = async (lines: readonly Printed[], title: string) => {
    const { source } = await read(named(pdfOf([lines], { title })));
    return { title: source?.title, date: source?.date };
  };
  test.each<[string, readonly Printed[], string, { title: string; date: string | undefined }]>([
    [
      "the words come first",
      [
        { text: "Seven nights", y: 70, size: 20 },
        { text: "4 March 2025", y: 110 },
        ...down(wrapped(first), { y: 140 }),
      ],
      "A template",
      { title: "Seven nights", date: "2025-03-04" },
    ],
    ["then the file's title", down(wrapped(first)), "Seven nights", { title: "Seven nights", date: undefined }],
    ["a program's title is none", down(wrapped(first)), "Microsoft Word - r.doc", { title: "report", date: undefined }],
  ])("%s", async (_, lines, title, expected) => expect(await about(lines, title)).toEqual(expected));
});

describe("what cannot be read", () => {
  const words = [down(wrapped(first))];
  test.each<[string, Uint8Array, string, RegExp]>([
    ["damaged", Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type"), "input-damaged", /damaged/],
    ["locked", pdfOf(words, { locked: true }), "input-encrypted", /password/],
    ["empty", pdfOf([[]]), "input-empty", /no text/],
    ["scanned", pdfOf([[], []], { pictures: true }), "input-scanned", /OCR/],
    [
      "scanned and stamped",
      pdfOf(
        [1, 2, 3].map((at) => [{ text: `DUN000${at}_0001`, x: 400, y: 820, size: 8 }]),
        { pictures: true },
      ),
      "input-scanned",
      /OCR/,
    ],
  ])("%s", async (_, bytes, code, message) => {
    const { source, noticed } = await read(named(bytes));
    expect(source).toBeUndefined();
    expect(noticed).toMatchObject([{ code, message: expect.stringMatching(message) }]);
  });

  test("pages without text among others are named", async () => {
    const { source, noticed } = await read(named(pdfOf([...words, [], [], ...words, []], { pictures: true })));
    expect(source?.passages.map(({ page }) => page)).toEqual([1, 4]);
    expect(noticed).toMatchObject([{ code: "page-textless", message: expect.stringMatching(/^pages 2–3 and 5 hold/) }]);
  });

  test("a file that is cut off gives what it has, or says so", async () => {
    for (let end = 0; end < letter.length; end += 97) expectWhole(await read(named(letter.slice(0, end))));
  });
});

test("by its beginning, whatever it is called", async () => {
  expect((await read(named(letter, "-"))).source?.reader).toBe("pdf@1");
  expect((await read({ name: "a.pdf", bytes: Buffer.from("No PDF at all.") })).source?.reader).toBe("text@1");
});

test("300 pages are read in seconds", async () => {
  const page = down(Array.from({ length: 8 }, () => [...wrapped(first), ""]).flat());
  const bytes = pdfOf(Array.from({ length: 300 }, () => page));
  const start = performance.now();
  const { source } = await read(named(bytes));
  expect(source?.passages.at(-1)?.page).toBe(300);
  expect(performance.now() - start).toBeLessThan(20_000);
});

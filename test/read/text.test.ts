import { describe, expect, test } from "vitest";
import { read } from "../../src/read/index.ts";
import { text } from "../../src/read/text.ts";
import { readerContract } from "../contract/reader.ts";
import { fixture, passages, written } from "./show.ts";

readerContract(
  text,
  [
    fixture("../../examples/calderwick/2024-07-17-inspection-report.txt"),
    fixture("../../examples/calderwick/2025-03-06-hearing-transcript.txt"),
    fixture("../../examples/calderwick/2025-05-12-solicitors-letter.txt"),
  ],
  (text) => text,
);

const long = "The trust was told to improve its wards, its records and its board by the end of the year.";

describe("passages", () => {
  test.each<[string, string, string[]]>([
    [
      "a line a paragraph",
      `A heading\n${long}\n${long}`,
      ["heading | A heading", `paragraph | ${long}`, `paragraph | ${long}`],
    ],
    [
      "lines wrapped at a width",
      "The inspectors came back in March and found\nthat four patients still shared a room on the\nward. Nobody had told them why.\n\nThe board did not know.",
      [
        "paragraph | The inspectors came back in March and found that four patients still shared a room on the ward. Nobody had told them why.",
        "paragraph | The board did not know.",
      ],
    ],
    [
      "a list",
      `It must:\n- close the ward;\n- tell the\n  families;\n1. Sign.`,
      [
        "paragraph | It must:",
        "paragraph | - close the ward;",
        "paragraph | - tell the families;",
        "paragraph | 1. Sign.",
      ],
    ],
    [
      "numbered headings and paragraphs",
      `1. Findings\n\n1.1 ${long}\n\n2 Action\n\n${long}`,
      ["heading | 1. Findings", `paragraph | 1.1 ${long}`, "heading | 2 Action", `paragraph | ${long}`],
    ],
    [
      "marked-up headings",
      `# Findings\n${long}\nAction\n------\n${long}`,
      ["heading | # Findings", `paragraph | ${long}`, "heading | Action ------", `paragraph | ${long}`],
    ],
    [
      "lines of a letter's head are no headings",
      `Title\n\nMs A. Bell\nMarsh Street\nDunmarsh\n\nDear Ms Bell,\n\n${long}`,
      [
        "heading | Title",
        "paragraph | Ms A. Bell",
        "paragraph | Marsh Street",
        "paragraph | Dunmarsh",
        "paragraph | Dear Ms Bell,",
        `paragraph | ${long}`,
      ],
    ],
    [
      "captions",
      `${long}\nImage caption, The ward\nPicture: A. Bell\n${long}`,
      [`paragraph | ${long}`, "caption | Image caption, The ward", "caption | Picture: A. Bell", `paragraph | ${long}`],
    ],
    [
      "a credit that is glued to a paragraph",
      `PA MediaThe trust said sorry.\nDunmarsh PoliceEwan Strake was treated.\nSuppliedIn June she left.\nBBCAn inquest was told.\nPolice handoutJane Roe was found.\nLDRSThe council met.`,
      [
        "caption | PA Media",
        "paragraph | The trust said sorry.",
        "caption | Dunmarsh Police",
        "paragraph | Ewan Strake was treated.",
        "caption | Supplied",
        "paragraph | In June she left.",
        "caption | BBC",
        "paragraph | An inquest was told.",
        "caption | Police handout",
        "paragraph | Jane Roe was found.",
        "caption | LDRS",
        "paragraph | The council met.",
      ],
    ],
    [
      "no credit in a name",
      "LinkedIn said no.\nITVX and APA agreed.\nMcDonald left.\nBBC News said so.\nPoliceWatch, a charity, agreed.\nPCSO Lee left.\nFamilySearch said so.\nMediaCity is shut.\nHWA denied it.",
      [
        "paragraph | LinkedIn said no.",
        "paragraph | ITVX and APA agreed.",
        "paragraph | McDonald left.",
        "paragraph | BBC News said so.",
        "paragraph | PoliceWatch, a charity, agreed.",
        "paragraph | PCSO Lee left.",
        "paragraph | FamilySearch said so.",
        "paragraph | MediaCity is shut.",
        "paragraph | HWA denied it.",
      ],
    ],
    [
      "the publisher's own lines",
      `${long}\nFollow Dunmarsh News on Facebook.\nAdvertisement`,
      [`paragraph | ${long}`, "other | Follow Dunmarsh News on Facebook.", "other | Advertisement"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(passages(await read(written(text)))).toEqual(expected);
  });

  test("pages are counted where the text has page ends", async () => {
    const { source } = await read(written(`${long}\n\f${long}\n\f${long}`));
    expect(source?.passages.map(({ page }) => page)).toEqual([1, 2, 3]);
  });
});

describe("transcripts", () => {
  test.each<[string, string, string[]]>([
    [
      "an examination",
      "(10.00 am)\nTHE CHAIR: Good morning.\nMR GREY: Sir, I call Ms Bell.\n\nMS ANNA BELL (sworn)\n\nQuestioned by MR GREY\n\nQ. Were you there?\nA. I was.\n\n   I left at six.\n(The witness withdrew)",
      [
        "other | (10.00 am)",
        "turn [THE CHAIR] | THE CHAIR: Good morning.",
        "turn [MR GREY] | MR GREY: Sir, I call Ms Bell.",
        "heading | MS ANNA BELL (sworn)",
        "heading | Questioned by MR GREY",
        "turn [Q.] | Q. Were you there?",
        "turn [A.] | A. I was.",
        "turn [A.] | I left at six.",
        "other | (The witness withdrew)",
      ],
    ],
    [
      "in Markdown",
      "**Ms Okafor**: Did you sign it?\n\n**Dr Vane**: I did.\n\n**Ms Okafor**: When?\n\n**Dr Vane**: In June.",
      [
        "turn [Ms Okafor] | **Ms Okafor**: Did you sign it?",
        "turn [Dr Vane] | **Dr Vane**: I did.",
        "turn [Ms Okafor] | **Ms Okafor**: When?",
        "turn [Dr Vane] | **Dr Vane**: In June.",
      ],
    ],
    [
      "a page of one in which each speaks once",
      "She was our world.\n\nThe Chair: Thank you.\n\nMs Fell: I invite Ewan to come up.\n\nMr Grey: My mother was born in Wigan.",
      [
        "paragraph | She was our world.",
        "turn [The Chair] | The Chair: Thank you.",
        "turn [Ms Fell] | Ms Fell: I invite Ewan to come up.",
        "turn [Mr Grey] | Mr Grey: My mother was born in Wigan.",
      ],
    ],
    [
      "two lines with a colon are no transcript",
      `Notes\nMr Grey: unavailable\nThe Chair: to be named\n${long}`,
      [
        "heading | Notes",
        "paragraph | Mr Grey: unavailable",
        "paragraph | The Chair: to be named",
        `paragraph | ${long}`,
      ],
    ],
    [
      "a form is none either",
      "Results.\nName: Anna Bell\nRating: Good\nName: Col Vane\nRating: Poor\nDate: May\nSite: Quay",
      [
        "paragraph | Results.",
        "paragraph | Name: Anna Bell",
        "paragraph | Rating: Good",
        "paragraph | Name: Col Vane",
        "paragraph | Rating: Poor",
        "paragraph | Date: May",
        "paragraph | Site: Quay",
      ],
    ],
  ])("%s", async (_, text, expected) => {
    expect(passages(await read(written(text)))).toEqual(expected);
  });
});

describe("what a text says of itself", () => {
  const details = async (text: string, name?: string) => {
    const { title, kind, date } = (await read(written(text, name))).source ?? {};
    return { title, kind, date };
  };
  const said = `${long}\n“We are sorry,” the trust said.\n“It took too long,” she told the paper.\n${long}\n“Yes,” he said.`;
  test.each<[string, string, Awaited<ReturnType<typeof details>>]>([
    [
      "an article",
      `Trust says sorry\nPublished 4 March 2025\n${said}`,
      { title: "Trust says sorry", kind: "article", date: "2025-03-04" },
    ],
    ["no title", `${long} ${long}`, { title: "note", kind: "other", date: undefined }],
    [
      "a letter",
      `Bell & Co\n\n1st May 2024\n\nDear Sir,\n\nThe Quayside flats\n\n${long}\n\nYours faithfully,\n\nA. Bell`,
      {
        title: "The Quayside flats",
        kind: "letter",
        date: "2024-05-01",
      },
    ],
    [
      "an email",
      `From: a@b.example\nTo: c@d.example\nSubject: The ward\n\n${long}`,
      { title: "The ward", kind: "email", date: undefined },
    ],
    [
      "a statement",
      `WITNESS STATEMENT OF ANNA BELL\n\nI, Anna Bell, will say as follows:\n\n1. ${long}\n\nStatement of Truth`,
      {
        title: "WITNESS STATEMENT OF ANNA BELL",
        kind: "statement",
        date: undefined,
      },
    ],
    [
      "minutes",
      `Minutes of the board\n\nPresent: A. Bell, C. Vane\n\n${long}`,
      { title: "Minutes of the board", kind: "minutes", date: undefined },
    ],
    [
      "a date within a sentence is not the text's",
      `On 4 March 2025 the trust said sorry.\n${long}`,
      { title: "note", kind: "other", date: undefined },
    ],
    [
      "a month",
      `Review of wards\n\nMarch 2025\n\n${long}`,
      { title: "Review of wards", kind: "other", date: "2025-03" },
    ],
    [
      "a body's name above the title",
      `FEN STANDARDS OFFICE\n\nSeven nights at Larkfield\n\n28 June 2024\n\n${long}`,
      { title: "Seven nights at Larkfield", kind: "other", date: "2024-06-28" },
    ],
    [
      "a newspaper's name above the title, and its day beside the writer",
      `Holm Echo\n\nSeven nights at Larkfield\n\nBy Ann Lee, 28 June 2024\n\n${long}`,
      { title: "Seven nights at Larkfield", kind: "other", date: "2024-06-28" },
    ],
    [
      "a paper's day beside its name",
      `Seven nights at Larkfield\n\nHolm Evening Post, Friday 28 June 2024\n\n${long}`,
      { title: "Seven nights at Larkfield", kind: "other", date: "2024-06-28" },
    ],
    [
      "the day of a meeting",
      `Minutes of the Planning Committee, 28 June 2024\n\n${long}`,
      { title: "Minutes of the Planning Committee, 28 June 2024", kind: "other", date: "2024-06-28" },
    ],
    [
      "where and when it was held",
      `Planning Committee\n\nHeld at Holm Town Hall on 28 June 2024\n\n${long}`,
      { title: "Planning Committee", kind: "other", date: "2024-06-28" },
    ],
    [
      "no day of its own in what it is about",
      `The death of Ann Lee, 28 June 2024\n\n${long}`,
      { title: "The death of Ann Lee, 28 June 2024", kind: "other", date: undefined },
    ],
    [
      "a hearing without a title",
      "6 March 2025\nMS ANNA BELL (sworn)\nQuestioned by MR GREY\nQ. Yes?\nA. No.\nQ. No?\nA. No.",
      { title: "Hearing of 6 March 2025", kind: "transcript", date: "2025-03-06" },
    ],
    [
      "a hearing",
      "Dunmarsh Inquiry\nHearing Day 14 – Thursday 6 March 2025\nMR GREY: Yes?\nMS BELL: No.\nMR GREY: No?\nMS BELL: No.",
      {
        title: "Dunmarsh Inquiry, 6 March 2025",
        kind: "transcript",
        date: "2025-03-06",
      },
    ],
  ])("%s", async (_, text, expected) => expect(await details(text)).toEqual(expected));

  test("the file's name serves where there is no title", async () => {
    expect((await details(long, "/a/b/ward report.v2.txt")).title).toBe("ward report.v2");
    expect((await details(long, "-")).title).toBe("Standard input");
    expect((await details(long, "/")).title).toBe("Untitled");
  });
});

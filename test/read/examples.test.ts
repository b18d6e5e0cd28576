/** The example documents are read as what they are, with nothing to remark on. */
import { expect, test } from "vitest";
import { read } from "../../src/read/index.ts";
import { fixture } from "./show.ts";

test.each([
  ["2024-07-17-inspection-report.txt", "report", "2024-07-17", "Inspection report: Wendmoor NHS Foundation Trust"],
  [
    "2024-07-18-courier-article.html",
    "article",
    "2024-07-18",
    "Wards at mental health trust ‘not safe’, watchdog finds",
  ],
  ["2025-03-06-hearing-transcript.txt", "transcript", "2025-03-06", "THE CALDERWICK INQUIRY, 6 March 2025"],
  [
    "2025-05-12-solicitors-letter.txt",
    "letter",
    "2025-05-12",
    "Mr Daniel Okoro (born 3 November 1993, died 18 February 2023)",
  ],
  ["2025-09-23-post-follow-up.html", "article", "2025-09-23", "What became of Wendmoor's promises?"],
])("%s", async (name, kind, date, title) => {
  const { source, noticed } = await read(fixture(`../../examples/calderwick/${name}`));
  expect(source).toMatchObject({ kind, date, title });
  expect(noticed).toEqual([]);
});

test("everybody who speaks at the hearing", async () => {
  const { source } = await read(fixture("../../examples/calderwick/2025-03-06-hearing-transcript.txt"));
  const speakers = new Set(source?.passages.flatMap(({ speaker }) => speaker ?? []));
  expect([...speakers]).toEqual(["THE CHAIR", "MR GRASBY", "Q.", "A.", "MS HADDOW", "MR PRYCE-OAKES"]);
});

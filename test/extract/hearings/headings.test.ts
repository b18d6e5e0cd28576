import { expect, test } from "vitest";
import { headingOf } from "../../../src/extract/hearings/headings.ts";

/** A heading as a line; the names are what lies at their offsets. */
function shown(line: string): string {
  const heading = headingOf(line, 0, true);
  if (!heading) return "nothing";
  const at = (some: readonly { start: number; end: number }[]) =>
    some.map(({ start, end }) => line.slice(start, end)).join(" + ");
  switch (heading.is) {
    case "oath":
      return `${heading.how}: ${at(heading.names)}`;
    case "questions":
      return `questions: ${at(heading.by)}${heading.party ? ` for ${at([heading.party])}` : ""}`;
    case "statement":
      return `${heading.summary ? "summary" : "statement"}${heading.read ? " read" : ""}: ${at(heading.by)}${heading.reader ? ` by ${at([heading.reader])}` : ""}`;
    case "speech":
      return `speech: ${at(heading.by)}`;
    case "name":
      return `name: ${at([heading.name])}`;
  }
}

test.each([
  ["MS ANNA BELL (sworn)", "sworn: MS ANNA BELL"],
  ["MS ANNA BELL (affirmed).", "affirmed: MS ANNA BELL"],
  ["DR COL VANE [sworn]", "sworn: DR COL VANE"],
  ["ANNA MARY BELL, affirmed.", "affirmed: ANNA MARY BELL"],
  ["EWAN O'DOYLE,(affirmed).", "affirmed: EWAN O'DOYLE"],
  ["IAN McVANE (sworn)", "sworn: IAN McVANE"],
  ["PROFESSOR DAME JENNY VANE-ROE (recalled)", "recalled: PROFESSOR DAME JENNY VANE-ROE"],
  ["MR EWAN GREY (continued)", "recalled: MR EWAN GREY"],
  ["WITNESS K (affirmed)", "affirmed: WITNESS K"],
  ["HN 123 (sworn)", "sworn: HN 123"],
  ["MS ANNA BELL and MR COL VANE (affirmed)", "affirmed: MS ANNA BELL + MR COL VANE"],
  ["MS ANNA BELL (sworn via video link)", "sworn: MS ANNA BELL"],
  ["Questioned by MR GREY", "questions: MR GREY"],
  ["Questioned by Mr Grey, QC", "questions: Mr Grey"],
  ["Questioned by Mr Grey (continued)", "questions: Mr Grey"],
  ["Further questioned by MS LOWE KC", "questions: MS LOWE KC"],
  ["Questions from LEAD COUNSEL TO THE INQUIRY", "questions: LEAD COUNSEL TO THE INQUIRY"],
  ["Questions by THE CHAIR", "questions: THE CHAIR"],
  ["Examination by MR GREY and MS LOWE", "questions: MR GREY + MS LOWE"],
  ["Cross-examination by MR GREY", "questions: MR GREY"],
  ["Re-examination by MR GREY", "questions: MR GREY"],
  ["Questions from MR GREY KC, on behalf of Holm Trust", "questions: MR GREY KC for Holm Trust"],
  ["Statement by Anna Bell about Roy Bell", "statement: Anna Bell"],
  ["Statement by Anna Bell (read)", "statement read: Anna Bell"],
  ["Statement of Anna Bell read by Ms Lowe", "statement read: Anna Bell by Ms Lowe"],
  ["Pre-recorded statement by Anna Bell", "statement: Anna Bell"],
  ["Summary of witness statement of ANNA BELL (read)", "summary read: ANNA BELL"],
  ["MR COL VANE, summary read by MS LOWE.", "summary read: MR COL VANE by MS LOWE"],
  ["COL VANE (summary of witness statement read)", "summary read: COL VANE"],
  ["Opening statement by MR GREY", "speech: MR GREY"],
  ["Closing submissions on behalf of Holm Trust", "speech: Holm Trust"],
  ["Anna Bell", "name: Anna Bell"],
  ["THE DUNMARSH INQUIRY", "nothing"],
  ["Hearing Day 3", "nothing"],
  ["Questions about the ward", "nothing"],
  ["The records were sworn", "nothing"],
  ["Summary of evidence", "nothing"],
])("%s", (line, expected) => expect(shown(line)).toBe(expected));

import { describe, expect, test } from "vitest";
import { readingOf } from "../support/check.ts";

/** The names in a text with their types: "Person Ann Lee". */
async function names(text: string): Promise<string[]> {
  const { source, extraction } = await readingOf(text);
  return extraction.appearances.flatMap(({ type, mentions }) =>
    mentions.filter(({ form }) => form === "name").map(({ start, end }) => `${type} ${source.text.slice(start, end)}`),
  );
}

const rows = (table: readonly (readonly [text: string, ...names: string[]])[]) =>
  test.each(table)("%s", async (text, ...expected) => expect((await names(text)).sort()).toEqual(expected.sort()));

describe("people", () => {
  rows([
    ["It was Mr Crane who left.", "Person Mr Crane"],
    ["It was Grace O’Dowd-Rao who left.", "Person Grace O’Dowd-Rao"],
    ["It was Grace O'Dowd-Rao who left.", "Person Grace O'Dowd-Rao"],
    ["It was J. R. Holt who left.", "Person J. R. Holt"],
    ["It was Dr Ewa van der Linden who left.", "Person Dr Ewa van der Linden"],
    ["It was Jason Crane KC who left.", "Person Jason Crane KC"],
    ["It was Brenda Stone King’s Counsel who left.", "Person Brenda Stone"],
    ["We met Detective Chief Inspector Jane Roe.", "Person Detective Chief Inspector Jane Roe"],
    ["We met Sgt. Lee and PC Marsh.", "Person Sgt. Lee", "Person PC Marsh"],
    ["We met Health Secretary Nia Prosser.", "Person Nia Prosser"],
    ["Zorka Mundi, 42, was found.", "Person Zorka Mundi"],
    ["The caretaker Iolo Quarrie was found.", "Person Iolo Quarrie"],
    ["On Christmas Day Bo Reed left.", "Person Bo Reed"],
    ["-----Original Message-----"],
    ["We met Susan Spring and Ian Church.", "Person Susan Spring", "Person Ian Church"],
  ]);
});

describe("bodies", () => {
  rows([
    ["It was Tollen Valley NHS Foundation Trust.", "Organisation Tollen Valley NHS Foundation Trust"],
    ["It was the Department of Health and Social Care.", "Organisation Department of Health and Social Care"],
    ["It was Kelby and Marsh Council.", "Organisation Kelby and Marsh Council"],
    ["We asked Ian Marle and Marsh Council.", "Person Ian Marle", "Organisation Marsh Council"],
    ["It was Hodge, Lane & Cray LLP.", "Organisation Lane & Cray LLP"],
    ["It was Corvane Holdings plc.", "Organisation Corvane Holdings plc"],
    ["It was the Northern Teachers’ Pension Fund.", "Organisation Northern Teachers’ Pension Fund"],
    ["It was Tarnshire police.", "Organisation Tarnshire police"],
    ["We asked the HSC.", "Organisation HSC"],
    ["It was the Quality of Care Commission (QCC).", "Organisation Quality of Care Commission", "Organisation QCC"],
    [
      "It was the Crisis Resolution and Home Treatment Team (CRHTT).",
      "Organisation Crisis Resolution and Home Treatment Team",
      "Organisation CRHTT",
    ],
    ["The Board asked the Major Crime Unit about Ward 3."],
    ["The CQC’s Chief Inspector came.", "Organisation CQC"],
    ["It was Bates Marlow and their solicitors.", "Organisation Bates Marlow"],
  ]);
});

describe("places, documents, events", () => {
  rows([
    ["It was St Bride’s Hospital.", "Site St Bride’s Hospital"],
    ["He was at HMP Sandhythe.", "Site HMP Sandhythe"],
    ["They met at St Bride’s church.", "Site St Bride’s church"],
    ["He was moved to Fairlop ward.", "Site Fairlop ward"],
    ["He lived in Harrowfield.", "Site Harrowfield"],
    ["He lived in Leeds.", "Site Leeds"],
    ["He lived in Harrowfield HR1.", "Site Harrowfield"],
    ["They broke the Mental Health Act 1983.", "Document Mental Health Act 1983"],
    [
      "They broke the Public Buildings (Safety) Regulations 2006.",
      "Document Public Buildings (Safety) Regulations 2006",
    ],
    ["They broke regulation 12.", "Document regulation 12"],
    ["It is at WITN01234, POL00012345 and IDR/6.", "Document WITN01234", "Document POL00012345", "Document IDR/6"],
    ["It was the Garrow Inquiry.", "Event Garrow Inquiry"],
    ["It was after the Tollen attacks.", "Event Tollen attacks"],
  ]);
});

describe("no name", () => {
  rows([
    ["Inspectors found faults. Nobody answered."],
    ["In March, he left."],
    ["GPs and MPs were told on Monday."],
    ["WHAT WE HAVE LEARNED ABOUT THE FIRE"],
  ]);
});

test("a short form has the type of the full one, wherever it stands", async () => {
  expect(await names("Norvale said no. Norvale Homes is a landlord. Holt spoke. We heard Ann Holt.")).toEqual([
    "Organisation Norvale",
    "Organisation Norvale Homes",
    "Person Holt",
    "Person Ann Holt",
  ]);
});

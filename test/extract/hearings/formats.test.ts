/** The manners in which inquiries print their hearings, each with one witness, all told alike. */
import { expect, test } from "vitest";
import { examinations, hearingIn, testimonies, turns } from "./show.ts";

const numbered = (text: string) =>
  text
    .split("\n")
    .map((line, at) => `${String((at % 25) + 1).padStart(2)}   ${line}`)
    .map((line, at) => (at % 25 === 24 ? `${line}\n\n                        ${(at + 1) / 25}\n` : line))
    .join("\n");

const covid = `                                       Tuesday, 13 June 2023
(10.00 am)
LADY AMBROSE:  Mr Grey.
MR GREY:  My Lady, please may I call Professor Colin Vane.
            PROFESSOR COLIN VANE (affirmed)
       Questions from LEAD COUNSEL TO THE INQUIRY
MR GREY:  Could you commence, please, by giving us your full
    name.
A.  Colin Peter Vane.
Q.  Professor, thank you for your assistance.  You have
    provided a report, have you not?
A.  I have.
Q.  And you chaired the committee?
A.  I did, until 2019.  That was
    a long time ago.
LADY AMBROSE:  Which committee was that?
A.  The advisory one, my Lady.
MR GREY:  My Lady, those are my questions.
LADY AMBROSE:  Ms Lowe.
               Questions from MS LOWE KC
MS LOWE:  Professor, I ask questions on behalf of the families.  Were
    you told?
A.  I was not.
LADY AMBROSE:  Thank you very much.
              (The witness withdrew)
(4.00 pm)
                          I N D E X
PROFESSOR COLIN VANE (affirmed) ......................1
    Questions from LEAD COUNSEL TO THE INQUIRY .......1
    Questions from MS LOWE KC ........................1`;

test.each([
  ["as it is", covid],
  ["with numbered lines and a number on each page", numbered(covid)],
  ["with the lines numbered and parted by blank ones", numbered(covid).replace(/\n+/g, "\n\n")],
])("questions from lead counsel, %s", async (_, text) => {
  const hearing = await hearingIn(text);
  expect(hearing.source.date).toBe("2023-06-13");
  expect(testimonies(hearing)).toEqual(["Colin Peter Vane affirmed | PROFESSOR COLIN VANE (affirmed)"]);
  expect(examinations(hearing)).toEqual([
    "MR GREY → Colin Peter Vane | Questions from LEAD COUNSEL TO THE INQUIRY",
    "MS LOWE KC → Colin Peter Vane | Questions from MS LOWE KC",
  ]);
  expect(turns(hearing)).toHaveLength(15);
  expect(turns(hearing).slice(7, 10)).toEqual([
    "Colin Peter Vane answers MR GREY",
    "LADY AMBROSE asks Colin Peter Vane",
    "Colin Peter Vane answers LADY AMBROSE",
  ]);
});

test.each([
  [
    "a chairman, and the examination in brackets",
    `THE CHAIRMAN: Yes, Mr Grey.
MR GREY: Sir, the next witness is Mr Vane.
MR COLIN VANE [sworn]
Examination-in-chief by MR GREY
Q. Can you tell the Chairman your full name?
A. It's Colin Peter Vane, sir.
Q. You were an officer?
A. I was.
THE CHAIRMAN: Thank you.`,
  ],
  [
    "an oath without brackets",
    `SIR MARTIN AMBROSE: Yes.
MR GREY: Good morning, sir.
COLIN VANE, sworn
Questioned by MR GREY
Q. Mr Vane, your full name is Colin Peter Vane?
A. That's correct.
Q. You were an officer?
A. Yes.
SIR MARTIN AMBROSE: Thank you.`,
  ],
  [
    "bold labels in Markdown",
    `**The Chair**: Yes, Mr Grey.

**MR COLIN VANE (sworn)**

**Questioned by Mr Grey**

**Mr Grey**: Please give your full name for the record.

**Mr Vane**: Colin Peter Vane.

**Mr Grey**: You were an officer?

**Mr Vane**: I was.`,
  ],
  [
    "the first turn after the oath names who asks",
    `THE CORONER: Mr Vane, please.
COLIN VANE (affirmed)
MR GREY: What is your full name, please?
COLIN VANE: Colin Peter Vane.
MR GREY: Were you an officer?
COLIN VANE: I was.
THE CORONER: Thank you.`,
  ],
])("%s", async (_, text) => {
  const hearing = await hearingIn(text);
  expect(hearing.hearing.testimonies.map(({ witness: { name, sworn } }) => [name, sworn?.replace(/^MR /, "")])).toEqual(
    [["Colin Peter Vane", "COLIN VANE"]],
  );
  const [examination, ...others] = hearing.hearing.examinations;
  expect([examination?.by.name.toLowerCase(), examination?.witnesses.map(({ name }) => name), others]).toEqual([
    "mr grey",
    ["Colin Peter Vane"],
    [],
  ]);
});

/** A page or two of evidence, pasted without a heading or an oath: still a transcript, with a witness who is questioned. */
import { expect, test } from "vitest";
import { examinations, hearingIn, testimonies } from "./show.ts";

test.each([
  [
    "answers alone have a letter",
    `Wednesday, 5 March 2025
MR FELL: Good afternoon, Chair. This afternoon we have Mr Orr.
CHAIR: Thank you.
MR DANIEL ORR (Affirmed)
Examined by MR FELL
MR FELL: Could you give your full name, please.
A. Daniel James Orr.
MR FELL: You were the surveyor?
A. I was.`,
    "Daniel James Orr affirmed | MR DANIEL ORR (Affirmed)",
    ["MR FELL → Daniel James Orr | Examined by MR FELL"],
  ],
  [
    "no oath, but a full name that is asked for",
    `Wednesday, 5 March 2025

MR FELL: Could you state your full name, please?
MR ORR: Daniel James Orr.
MR FELL: Were you the surveyor?
MR ORR: I was. The council asked me.`,
    "Daniel James Orr called | MR ORR: Daniel James Orr.",
    ["MR FELL → Daniel James Orr | Could you state your full name, please?"],
  ],
  [
    "a witness by that word",
    `Marlow Inquiry, 5 March 2025
MR FELL: Will you give us your name?
THE WITNESS: Daniel James Orr.
MR FELL: And you were the surveyor?
THE WITNESS: I was.`,
    "Daniel James Orr called | THE WITNESS: Daniel James Orr.",
    ["MR FELL → Daniel James Orr | Will you give us your name?"],
  ],
  [
    "names in lines of their own",
    `Marlow Inquiry, 5 March 2025, afternoon session

MR FELL

What is your full name?

MR ORR

Daniel James Orr.

MR FELL

Were you the surveyor?

MR ORR

I was. The council asked me.`,
    "Daniel James Orr called | Daniel James Orr.",
    ["MR FELL → Daniel James Orr | What is your full name?"],
  ],
  [
    "a recording's clock",
    `Marlow Inquiry, 5 March 2025

[00:00:05] Mr Fell: Would you give us your full name?
[00:00:11] Mr Orr: Daniel James Orr.
[00:00:20] Mr Fell: Were you the surveyor?
[00:00:24] Mr Orr: I was.`,
    "Daniel James Orr called | Mr Orr: Daniel James Orr.",
    ["Mr Fell → Daniel James Orr | Would you give us your full name?"],
  ],
  [
    "numbered questions",
    `Evidence session, Wednesday 5 March 2025

Q1 Mr Fell: Would you give us your full name?

Daniel Orr: Daniel James Orr.

Q2 Mr Fell: Were you the surveyor?

Daniel Orr: I was.`,
    "Daniel James Orr called | Daniel Orr: Daniel James Orr.",
    ["Mr Fell → Daniel James Orr | Would you give us your full name?"],
  ],
])("%s", async (_, text, witness, questions) => {
  const hearing = await hearingIn(text, "pasted.txt");
  expect([hearing.source.kind, hearing.source.date]).toEqual(["transcript", "2025-03-05"]);
  expect(testimonies(hearing)).toEqual([witness]);
  expect(examinations(hearing)).toEqual(questions);
});

test("who is asked to come up by a first name is who speaks next", async () => {
  const hearing = await hearingIn(`THE CHAIR: Thank you.
MS FELL: I invite Ewan to come up.

(Pause)

MR GREY: My mother was born in Wigan.`);
  expect(testimonies(hearing)).toEqual(["MR GREY called | Ewan"]);
});

test("counsel who gives a name to the chair is no witness", async () => {
  const hearing = await hearingIn(`THE CHAIR: May I have your full name?
MS LOWE: Ada Lowe, Chair. I appear for the council.
THE CHAIR: Thank you. And you?
MR FELL: Owen Fell, Chair.`);
  expect(testimonies(hearing)).toEqual([]);
});

/** Small transcripts in the manners of several inquiries, with the cases that go wrong. All people are invented. */
import { expect, test } from "vitest";
import { examinations, hearingIn, people, testimonies, turns } from "./show.ts";

test("questions and answers by letter: the name as sworn, as given, and as called", async () => {
  const hearing = await hearingIn(`Thursday, 6 March 2025
(10.00 am)
LADY AMBROSE: Good morning.  Yes, Mr Grey.
MR GREY: My Lady, may I call Ms Bell, please.
MS ANNA BELL (sworn)
Questions from LEAD COUNSEL TO THE INQUIRY
MR GREY: My name is Ewan Grey, and I ask questions on behalf of the Inquiry.  Would you give your full name, please?
A. Yes, Anna Mary Bell.
Q. Were you the surveyor?
A. I was.
LADY AMBROSE: For how long?
A. For two years.
Q. Thank you.
MR GREY: I have no more questions.
Questions from MS LOWE KC
MS LOWE: Did you write to the Trust?
A. I did.
(The witness withdrew)
LADY AMBROSE: We shall rise.`);
  expect(people(hearing)).toEqual([
    "chair LADY AMBROSE: LADY AMBROSE",
    "counsel Ewan Grey: MR GREY, Ewan Grey",
    "witness Anna Mary Bell: MS ANNA BELL, Anna Mary Bell",
    "counsel MS LOWE KC: MS LOWE KC, MS LOWE",
  ]);
  expect(testimonies(hearing)).toEqual(["Anna Mary Bell sworn | MS ANNA BELL (sworn)"]);
  expect(examinations(hearing)).toEqual([
    "Ewan Grey → Anna Mary Bell | Questions from LEAD COUNSEL TO THE INQUIRY",
    "MS LOWE KC → Anna Mary Bell | Questions from MS LOWE KC",
  ]);
  expect(turns(hearing)).toEqual([
    "LADY AMBROSE to Ewan Grey",
    "Ewan Grey to LADY AMBROSE",
    "Ewan Grey asks Anna Mary Bell",
    "Anna Mary Bell answers Ewan Grey",
    "Ewan Grey asks Anna Mary Bell",
    "Anna Mary Bell answers Ewan Grey",
    "LADY AMBROSE asks Anna Mary Bell",
    "Anna Mary Bell answers LADY AMBROSE",
    "Ewan Grey to Anna Mary Bell",
    "Ewan Grey to Anna Mary Bell",
    "MS LOWE KC asks Anna Mary Bell",
    "Anna Mary Bell answers MS LOWE KC",
    "LADY AMBROSE to ?",
  ]);
});

test("two witnesses of one surname, one after the other", async () => {
  const hearing = await hearingIn(`MR GREY: I call Mrs Bell.
MRS ANNA BELL (affirmed)
Examination by MR GREY
Q. Your full name is Anna Bell?
A. It's Anna Louise Bell.
Q. You kept the log?
A. I did.
MR ROY BELL (sworn)
Examination by MS LOWE
Q. Your full name is Roy Bell?
A. It is.
Q. Were you there too, Mr Bell?
A. Yes.
THE WITNESS: And my wife was.
MR GREY: Thank you, Mr Bell.`);
  expect(people(hearing)).toEqual([
    "counsel MR GREY: MR GREY",
    "witness Anna Louise Bell: MRS ANNA BELL, Anna Louise Bell",
    "witness Roy Bell: MR ROY BELL, Roy Bell",
    "counsel MS LOWE: MS LOWE",
  ]);
  expect(turns(hearing).slice(-4)).toEqual([
    "MS LOWE asks Roy Bell",
    "Roy Bell answers MS LOWE",
    "Roy Bell answers MS LOWE",
    "MR GREY to Roy Bell",
  ]);
});

test("a panel: two sworn before anybody asks", async () => {
  const hearing = await hearingIn(`DR COL VANE (affirmed)
MS ANNA BELL (sworn)
Questioned by MR GREY
MR GREY: Dr Vane, your full name?
DR VANE: Colin Peter Vane.
MR GREY: Ms Bell?
MS BELL: Anna Mary Bell.
MR GREY: Did you agree?
DR VANE: We did.`);
  expect(examinations(hearing)).toEqual(["MR GREY → Colin Peter Vane, MS ANNA BELL | Questioned by MR GREY"]);
  expect(turns(hearing).at(-1)).toBe("Colin Peter Vane answers MR GREY");
});

test("a cypher, recalled after lunch", async () => {
  const hearing = await hearingIn(`WITNESS K (affirmed)
Questioned by MR GREY
MR GREY: You are known here as Witness K?
WITNESS K: I am.
MR GREY: Shall we break?
WITNESS K: Yes.
(1.00 pm)
(The short adjournment)
(2.00 pm)
WITNESS K (recalled)
Questioned by MR GREY (continued)
MR GREY: You were on the ward?
WITNESS K: Yes.`);
  expect(people(hearing)).toEqual(["witness WITNESS K: WITNESS K", "counsel MR GREY: MR GREY"]);
  expect(testimonies(hearing)).toEqual([
    "WITNESS K affirmed | WITNESS K (affirmed)",
    "WITNESS K recalled | WITNESS K (recalled)",
  ]);
});

test("a witness of whom there is no oath", async () => {
  const hearing = await hearingIn(`THE CHAIR: Yes.
MR GREY: Sir, I call Anna Bell, please.
Q. Please state your full name.
A. Anna Mary Bell.
Q. You are a nurse?
A. Yes.
MR GREY: No more questions.
THE CHAIR: Thank you.`);
  expect(people(hearing)).toEqual([
    "chair THE CHAIR: THE CHAIR",
    "counsel MR GREY: MR GREY",
    "witness Anna Mary Bell: Anna Bell, Anna Mary Bell",
  ]);
  expect(turns(hearing).slice(2, 4)).toEqual(["MR GREY asks Anna Mary Bell", "Anna Mary Bell answers MR GREY"]);
});

test("a statement that counsel reads out", async () => {
  const { source, hearing } = await hearingIn(`THE CHAIR: Ms Lowe.
Statement of Anna Bell read by Ms Lowe
MS LOWE: I read the statement of Anna Bell.

"I lost my brother in May.

"I wrote to the Trust."
THE CHAIR: Thank you, Ms Lowe.
MS LOWE: Thank you.`);
  const [reading] = hearing.turns.filter(({ reads }) => reads.size > 0);
  expect(testimonies({ source, hearing })).toEqual([
    "Anna Bell statement | read by Ms Lowe | Statement of Anna Bell read by Ms Lowe",
  ]);
  expect(reading?.speaker?.name).toBe("Ms Lowe");
  expect([...(reading?.reads ?? [])].map(([passage, { name }]) => [source.passages[passage]?.start, name])).toEqual([
    [source.text.indexOf('"I lost'), "Anna Bell"],
    [source.text.indexOf('"I wrote'), "Anna Bell"],
  ]);
});

test("the setting: chair, place and day above the first word", async () => {
  const { source, hearing } = await hearingIn(`                THE DUNMARSH INQUIRY

          Before Dame Rosalind Vane DBE, Chair

              Quay Hall, Dunmarsh

        Hearing Day 3 - Thursday, 6 March 2025
                   (10.00 am)

THE CHAIR: Good morning.
MR GREY: Good morning, Chair.
THE CHAIR: Yes.
MR GREY: I call nobody today.`);
  const words = (span: { start: number; end: number } | undefined) => span && source.text.slice(span.start, span.end);
  expect([words(hearing.day), words(hearing.place), words(hearing.chaired)]).toEqual([
    "Hearing Day 3",
    "Quay Hall",
    "Before Dame Rosalind Vane DBE, Chair",
  ]);
  expect(people({ source, hearing })[0]).toBe("chair Dame Rosalind Vane DBE: Dame Rosalind Vane DBE, THE CHAIR");
});

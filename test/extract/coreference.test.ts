import { describe, expect, test } from "vitest";
import { rulesExtractor } from "../../src/extract/rules/extractor.ts";
import { readingOf } from "../support/check.ts";
import { hearingIn } from "./hearings/show.ts";

/** The things of a text that are called by more than one form, pronouns included: "Ann Lee = Ms Lee". */
async function joined(text: string): Promise<string[]> {
  const { source, extraction } = await readingOf(text);
  return extraction.appearances
    .map(({ mentions }) => [...new Set(mentions.map(({ start, end }) => source.text.slice(start, end)))])
    .filter((forms) => forms.length > 1)
    .map((forms) => forms.join(" = "));
}

const rows = (table: readonly (readonly [text: string, ...things: string[]])[]) =>
  test.each(table)("%s", async (text, ...expected) => expect(await joined(text)).toEqual(expected));

describe("people", () => {
  rows([
    ["Ann Lee came. Lee spoke. Ms Lee left.", "Ann Lee = Lee = Ms Lee"],
    ["Mr Crane came. Later Jason Crane KC spoke.", "Mr Crane = Jason Crane KC"],
    ["Sir Julian Cope came. Sir Julian left.", "Sir Julian Cope = Sir Julian"],
    ["Jane Anne Holt came. Jane Holt left.", "Jane Anne Holt = Jane Holt"],
    ["Ravi Patel and Nina Patel came. Patel left."],
    ["Mr Ravi Patel and Mrs Nina Patel came. Mrs Patel left.", "Mrs Nina Patel = Mrs Patel"],
    ["Sir Graham Tully came. Councillor Tully left. Sir Graham spoke.", "Sir Graham Tully = Sir Graham"],
    ["Mrs Marsh came. Daniel Marsh died. Daniel was 29.", "Daniel Marsh = Daniel"],
    ["Niamh Shaw and Liam Shaw came. Mr Shaw left.", "Liam Shaw = Mr Shaw"],
    ["Leon Vasey left. Mr Vasey's brother, Tom Vasey, wept.", "Leon Vasey = Mr Vasey"],
    ["Lewis Marsh came. Marsh left. His sister, Elaine Marsh, stayed. Marsh slept.", "Lewis Marsh = Marsh = His"],
    ["The Secretary of State, Ann Lee, came. Ms Lee left.", "Secretary of State = Ann Lee = Ms Lee"],
    ["The coroner, Sheila Ramsden, came. The coroner spoke.", "The coroner = Sheila Ramsden"],
  ]);
});

test.each([
  ["My mother married John Grey. John was kind.", "John Grey = John"],
  ["My name is John Grey. I was kind.", "MR GREY = John Grey"],
])("in a hearing “Mr Grey: %s”", async (said, ...expected) => {
  const { source } = await hearingIn(
    `THE CHAIR: Thank you.\n\nMR GREY: ${said}\n\nTHE CHAIR: Thank you.\n\nMR GREY: Yes.`,
  );
  const { appearances } = await rulesExtractor.extract(source);
  const forms = appearances.map(({ mentions }) => [
    ...new Set(mentions.flatMap(({ form, start, end }) => (form === "name" ? source.text.slice(start, end) : []))),
  ]);
  expect(forms.filter((each) => each.includes("John Grey")).map((each) => each.join(" = "))).toEqual(expected);
});

describe("bodies, places, documents", () => {
  rows([
    ["Health Standards Commission (HSC) staff came. The HSC left.", "Health Standards Commission = HSC"],
    ["We asked Marsh Council. The council agreed.", "Marsh Council = The council"],
    ["We asked the Care Commission. The watchdog agreed.", "Care Commission = The watchdog"],
    ["Northlight, a charity, came. The charity left.", "Northlight = a charity = The charity"],
    ["Ann Lee ran Holm Trust and Bo Reed ran Elm Council. The trust fell.", "Holm Trust = The trust"],
    ["Holm Trust fell. Staff had come from Elm Trust. The trust wept.", "Holm Trust = The trust"],
    ["Holm Trust and Elm Trust merged. The trust fell."],
    ["Norvale Homes came. The telephone company rang. The company left.", "Norvale Homes = The company"],
    ["Holm Trust fell. Its board met. Marsh Care Board came later."],
    ["The HSC wrote a report. In its report of May 2020 it had praised us.", "HSC = its"],
    [
      "Oak Town had the Elm House rehabilitation unit. Elm House shut.",
      "the Elm House rehabilitation unit = Elm House",
    ],
    ["The Holm Inquiry Legal Team came. Holm Inquiry staff left."],
    ["Norvale Homes came. Norvale left.", "Norvale Homes = Norvale"],
    ["The Garrow Inquiry sat. The Inquiry heard Ann Lee.", "Garrow Inquiry = The Inquiry"],
    ["Ann Lee wrote a report on Holm Trust. The report was read by Bo Reed.", "a report on Holm Trust = The report"],
  ]);
});

describe("pronouns, where a claim needs them", () => {
  rows([
    ["Ann Lee came. She inspected Elm Ward.", "Ann Lee = She"],
    ["Elm Ward was inspected in May. It was run by Holm Trust.", "Elm Ward = It"],
    ["Ann Lee met Mr Roe. He inspected Elm Ward.", "Mr Roe = He"],
    ["“We inspected Elm Ward,” said Holm Trust.", "We = Holm Trust"],
    ["Madam Chair, nine months before Ann Lee died her sister Joan rang Holm Trust.", "Ann Lee = her"],
  ]);
});

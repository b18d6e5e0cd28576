/** Dates for claims whose verb has none: of the sentence, of the entry, of the event. */
import { describe, expect, test } from "vitest";
import { withEventDates } from "../../../src/extract/local/event-dates.ts";
import { withOnlyDate } from "../../../src/extract/local/only-date.ts";
import { sourceFrom } from "../../support/source.ts";
import { draftOf, understood } from "./interpretation.ts";

function dated(text: string, written: string): string {
  const known = understood(sourceFrom(text));
  return withOnlyDate(draftOf(known, written), known.read).date?.text ?? "none";
}

describe("of the sentence", () => {
  test.each([
    [
      "that of a wedding",
      "Ann Lee met Bo Reed, whom she married on 27 February 1960.",
      "Ann Lee RELATED_TO Bo Reed",
      "on 27 February 1960",
    ],
    ["the only one", "In May 2021 the HSC, a regulator, inspected Elm Ward.", "HSC INSPECTED Elm Ward", "In May 2021"],
    [
      "the only one close by",
      "Ann Lee met Bo Reed in May 2021, which Cy Holt denied in June 2022.",
      "Ann Lee COMMUNICATED_WITH Bo Reed",
      "in May 2021",
    ],
    [
      "of the clause that it opens",
      "It is to join in May 2021, when Ann Lee will follow Bo Reed.",
      "Ann Lee SUCCEEDED Bo Reed",
      "in May 2021",
    ],
    [
      "none from another clause",
      "Ann Lee met Bo Reed, who left because Elm Ward closed in May 2021.",
      "Ann Lee COMMUNICATED_WITH Bo Reed",
      "none",
    ],
    ["what lasts has none", "Ann Lee of Holm Trust came in May 2021.", "Ann Lee MEMBER_OF Holm Trust", "none"],
    [
      "unless words tell from when",
      "Ann Lee, of Holm Trust since May 2021, came.",
      "Ann Lee MEMBER_OF Holm Trust",
      "since May 2021",
    ],
  ])("%s: %s", (_, text, written, expected) => expect(dated(text, written)).toBe(expected));
});

describe("of the entry", () => {
  test.each([
    ["alone above it", "12 May 2021\nAnn Lee met Bo Reed.", "Ann Lee COMMUNICATED_WITH Bo Reed", "12 May 2021"],
    [
      "before its first sentence",
      "2021: Elm Ward closed. Ann Lee met Bo Reed.",
      "Ann Lee COMMUNICATED_WITH Bo Reed",
      "2021",
    ],
    [
      "a sentence like any other opens no entry",
      "In 2021 Elm Ward closed. Ann Lee met Bo Reed.",
      "Ann Lee COMMUNICATED_WITH Bo Reed",
      "none",
    ],
  ])("%s: %s", (_, text, written, expected) => expect(dated(text, written)).toBe(expected));
});

test("what took place took place once", () => {
  const known = understood(sourceFrom("The Elm Fire was at Holm House in May 2021.\nAnn Lee died in the Elm Fire."));
  const [date] = known.read.dates.flat();
  const place = { ...draftOf(known, "Elm Fire TOOK_PLACE_AT Holm House"), date };
  const victim = draftOf(known, "Ann Lee VICTIM_OF Elm Fire");
  const subject = draftOf(known, "Ann Lee CRITICISED Elm Fire");
  expect(withEventDates([place, victim, subject], known.read).map(({ date }) => date?.text)).toEqual([
    "in May 2021",
    "in May 2021",
    undefined,
  ]);
});

describe("a killing without a date", () => {
  const attack = "They spoke after the Holm attacks in June 2023.\n";
  const killing = "Ann Lee killed Bo Reed.";
  test.each([
    ["has that of the one attack that is told of", attack + killing, "in June 2023"],
    ["has none where two are told of", `${attack}The Elm murders came later.\n${killing}`, undefined],
    ["has none where its sentence tells another", `${attack}Ann Lee killed Bo Reed in May 2021.`, undefined],
  ])("%s", (_, text, expected) => {
    const known = understood(sourceFrom(text));
    const deed = withOnlyDate(draftOf(known, "Ann Lee KILLED Bo Reed"), known.read);
    expect(withEventDates([deed], known.read)[0]?.date?.text).toBe(expected);
  });
});

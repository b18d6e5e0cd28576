/** What the structure knows takes apart what an extractor has joined: two witnesses of one day. */
import { expect, test } from "vitest";
import { withHearing } from "../../../src/extract/hearings/index.ts";
import { type Appearance, formsOf, type Mention } from "../../../src/model/index.ts";
import { hearingIn } from "./show.ts";

const text = `THE CHAIR: Ms Lowe.
MS ANNA BELL (sworn)
Questioned by MS LOWE
MS LOWE: Your full name, please?
MS BELL: Anna Bell. I speak for Bell Farm, and Miss Bell told me.
THE WITNESS: Thank you.
MR OWEN VANE (sworn)
Questioned by MS LOWE
MS LOWE: I see that Mr Owen Vane is here. Mr Vane, did you write it?
MR VANE: I did.
THE WITNESS: Thank you.`;

function joined(sourceId: string, written: string): Appearance {
  const mentions: Mention[] = [];
  for (const { 0: name, index } of written.matchAll(/Anna Bell|Miss Bell|Mr Owen Vane|Mr Vane(?=,)|THE WITNESS/g))
    mentions.push({ start: index, end: index + name.length, form: "name" });
  return { id: `a_${"0".repeat(16)}`, sourceId, type: "Person", name: "Anna Bell", mentions, refs: [] };
}

test("names go to whom they belong, and the word for any witness to nobody", async () => {
  const { source, hearing } = await hearingIn(text);
  const extraction = { appearances: [joined(source.id, source.text)], claims: [], sentences: 0, noticed: [] };
  const { appearances } = withHearing(source, hearing, extraction, "test@1");
  const people = appearances.filter(({ type }) => type === "Person").map((each) => formsOf(source, each));
  expect(people).toContainEqual(["Anna Bell", "MS ANNA BELL", "MS BELL", "Miss Bell"]);
  expect(people).toContainEqual(["MR OWEN VANE", "MR VANE", "Mr Owen Vane", "Mr Vane"]);
});

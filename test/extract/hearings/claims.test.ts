/** What follows from a hearing's structure, in the graph: on top of the rules, as any extractor would get it. */
import { expect, test } from "vitest";
import { rulesExtractor } from "../../../src/extract/rules/extractor.ts";
import { problemsOf } from "../../../src/store/batch/stored-source.ts";
import { claimLine } from "../../support/reading.ts";
import { hearingIn } from "./show.ts";

async function claims(text: string) {
  const { source } = await hearingIn(text);
  const extraction = await rulesExtractor.extract(source);
  expect([...problemsOf({ source, ...extraction })]).toEqual([]);
  return {
    lines: extraction.claims.map(
      (claim) => `${claimLine(claim, extraction)} | ${claim.evidence.quote.replace(/\s+/g, " ")}`,
    ),
    forms: (name: string) =>
      extraction.appearances
        .filter((each) => each.name === name)
        .map(({ mentions }) =>
          [...new Set(mentions.map(({ start, end }) => source.text.slice(start, end)))].join(", "),
        ),
  };
}

test("a hearing from its first line to its last", async () => {
  const { lines, forms } = await claims(`                THE DUNMARSH INQUIRY

          Before Dame Rosalind Vane DBE, Chair

              Quay Hall, Dunmarsh

        Hearing Day 3 - Thursday, 6 March 2025
                   (10.00 am)

THE CHAIR: Yes, Mr Grey.
MR GREY: Chair, I call Ms Bell.

                MS ANNA BELL (sworn)

           Questions from COUNSEL TO THE INQUIRY

MR GREY: Would you give your full name, please?
A. Anna Mary Bell.
Q. You were the manager of Elm Ward; is that right?
A. Yes.  I wrote to Holm Trust in May 2021.
Q. Did you meet Cy Holt?
A. I met him twice.

            Questions from MS LOWE KC

MS LOWE: Ms Bell, I ask questions on behalf of Holm Trust.  You wrote to us.
A. I did.
(The witness withdrew)
THE CHAIR: Thank you.`);
  expect(lines).toEqual([
    'Dame Rosalind Vane DBE PARTICIPATED_IN Hearing Day 3 · asserted · 2025-03-06 · as "chair" | Before Dame Rosalind Vane DBE, Chair',
    "Hearing Day 3 TOOK_PLACE_AT Quay Hall · asserted · 2025-03-06 | Quay Hall",
    "Anna Mary Bell GAVE_EVIDENCE_TO DUNMARSH INQUIRY · asserted · 2025-03-06 | MS ANNA BELL (sworn)",
    "Mr Grey QUESTIONED Anna Mary Bell · asserted · 2025-03-06 | Questions from COUNSEL TO THE INQUIRY",
    "Anna Mary Bell COMMUNICATED_WITH Holm Trust · asserted · 2021-05 · says Anna Mary Bell | I wrote to Holm Trust in May 2021.",
    "Anna Mary Bell COMMUNICATED_WITH Cy Holt · asserted · says Anna Mary Bell | I met him twice.",
    "MS LOWE KC QUESTIONED Anna Mary Bell · asserted · 2025-03-06 | Questions from MS LOWE KC",
    "MS LOWE KC REPRESENTS Holm Trust · asserted | Ms Bell, I ask questions on behalf of Holm Trust.",
    "Anna Mary Bell COMMUNICATED_WITH Holm Trust · asserted · says MS LOWE KC | You wrote to us.",
  ]);
  expect(forms("Anna Mary Bell")).toEqual(["Ms Bell, MS ANNA BELL, Anna Mary Bell, I, You"]);
});

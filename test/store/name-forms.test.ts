import { expect, test } from "vitest";
import type { Mention } from "../../src/model/index.ts";
import { nameForms } from "../../src/store/sources/name-forms.ts";

const text = "Ann\n    Lee met Ann Lee and the carer; Lee left.";
const mention = (start: number, end: number, form: Mention["form"] = "name"): Mention => ({ start, end, form });

test("each form once, on one line, descriptions left out", () => {
  const mentions = [mention(0, 11), mention(16, 23), mention(28, 37, "nominal"), mention(39, 42)];
  expect(nameForms(text, { mentions })).toEqual(["Ann Lee", "Lee"]);
});

/** How a person is called where the text only has capitals. */
import { expect, test } from "vitest";
import { unshouted } from "../../src/model/names.ts";

test.each([
  ["MS ANNA OSEI-BELL KC", "Ms Anna Osei-Bell KC"],
  ["MR O'DOWD", "Mr O'Dowd"],
  ["MS MCALLISTER", "Ms McAllister"],
  ["DR EWA VAN DER LINDEN", "Dr Ewa van der Linden"],
  ["J.R. HOLT", "J.R. Holt"],
  ["THE SECRETARY OF STATE", "The Secretary of State"],
  ["BEA", "BEA"],
  ["Ms Anna OSEI", "Ms Anna OSEI"],
])("%s → %s", (written, expected) => {
  expect(unshouted(written)).toBe(expected);
});

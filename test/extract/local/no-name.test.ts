/** Places that the network took for names, each with whether they are none. */
import { expect, test } from "vitest";
import { isNoName } from "../../../src/extract/local/no-name.ts";

test.each([
  ["To: Ann Lee <a.lee@holm.example>", "a.lee", true],
  ["To: Ann Lee <a.lee@holm.example>", "holm", true],
  ["To: Ann Lee <a.lee@holm.example>", "Ann Lee", false],
  ["RESOLVED: that the Clerk write to Holm Trust", "RESOLVED", true],
  ["RESOLVED that the Clerk write to Holm Trust", "RESOLVED", true],
  ["ACTION: Ann Lee", "ACTION", true],
  ["ACTION runs the centre", "ACTION", false],
  ["1. CORONER\nI am Ann Lee.", "CORONER", true],
  ["CORONER: I am Ann Lee.", "CORONER", false],
  ["HSC: no answer", "HSC", false],
  ["you HAVE to come", "HAVE", true],
  ["Thanks for the file", "Thanks", true],
  ["a British firm", "British", true],
  ["many Sunnis left", "Sunnis", true],
  ["it was kept in Excel", "Excel", true],
  ["Great Customer Service", "Great Customer Service", true],
  ["the Great Western Service", "Great Western Service", false],
  ["Holm Gas, Inc. of Leeds", "Inc.", true],
  ["the British Lamp Company", "British Lamp Company", false],
])("in “%s”, %s: %s", (text, name, none) => {
  const start = text.indexOf(name);
  expect(isNoName(text, { start, end: start + name.length })).toBe(none);
});

/** What happens in the document itself happens on its day, and what it tells of does not. */
import { expect, test } from "vitest";
import { documentDay } from "../../src/extract/rules/document-day.ts";
import type { Predicate, SourceKind } from "../../src/model/index.ts";
import { sourceFrom } from "../support/source.ts";

test.each<[SourceKind, Predicate, string, boolean]>([
  ["transcript", "AUTHORED", "I make this opening statement on behalf of the Lee family.", true],
  ["transcript", "AUTHORED", "I made this statement for the police.", false],
  ["letter", "AUTHORED", "I make this statement for the police.", false],
  ["transcript", "QUESTIONED", "Ms Bell: What you say in this email is:", true],
  ["transcript", "QUESTIONED", "Mr Reed: She asked me what you had said.", false],
  ["transcript", "QUESTIONED", "When she interviewed me I said so.", false],
  ["letter", "COMMUNICATED_WITH", "I write to you about Elm Ward.", true],
  ["letter", "COMMUNICATED_WITH", "I wrote to you about Elm Ward.", false],
])("%s, %s: %s", (kind, predicate, quote, isOfTheDay) => {
  const source = { ...sourceFrom(quote), kind, date: "2025-11-03" };
  expect(documentDay(predicate, source, quote)).toEqual(isOfTheDay ? { edtf: "2025-11-03" } : undefined);
});

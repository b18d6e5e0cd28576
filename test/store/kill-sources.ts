/** Sources by number, each joined to the one before by what is named in both. */
import type { Judgement } from "../../src/model/index.ts";
import type { StoredSource } from "../../src/ports.ts";
import { sameNames, source } from "../support/builders.ts";

export function numbered(number: number): { source: StoredSource; judgements: Judgement[] } {
  const made = make(number);
  return { source: made, judgements: number === 0 ? [] : sameNames([make(number - 1), made]) };
}

function make(number: number): StoredSource {
  return source(`Number ${number}`, [
    "Ann Lee TREATED_BY Holm Trust · 2023-05",
    `Care Watch INSPECTED Elm Ward · 20${String(number % 90).padStart(2, "0")}`,
    `This was article number ${number}.`,
  ]);
}

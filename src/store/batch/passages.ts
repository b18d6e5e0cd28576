/** Invariant 1: the passages, joined in order, are the text; the text's hash is the stored one. */
import { sha256 } from "../../hash.ts";
import type { Source } from "../../model/index.ts";
import { hasHalfPair } from "./half-pairs.ts";
import type { Problem } from "./problem.ts";

export function* passageProblems({ id, sha256: hash, text, passages }: Source): Generator<Problem> {
  if (sha256(text) !== hash) yield { id, problem: "the text does not have the hash that is given" };
  let end = 0;
  for (const [position, passage] of passages.entries()) {
    const which = `passage ${position}`;
    if (passage.index !== position) yield { id, problem: `${which} has the index ${passage.index}` };
    if (passage.start !== end) yield { id, problem: `${which} starts at ${passage.start}, not at ${end}` };
    if (passage.end <= passage.start) yield { id, problem: `${which} is empty` };
    if (hasHalfPair(text.slice(passage.start, passage.end))) yield { id, problem: `${which} cuts a character in two` };
    end = passage.end;
  }
  if (end !== text.length) yield { id, problem: `the passages end at ${end}, the text at ${text.length}` };
}

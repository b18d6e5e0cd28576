/** Half of a surrogate pair would not come back from UTF-8 as it went in, so no text that is stored may have one. */
import type { Problem } from "./problem.ts";

const half = /\p{Surrogate}/u;

export function hasHalfPair(text: string): boolean {
  return half.test(text);
}

/** In any text of a thing, however deep. */
export function* halfPairProblems(id: string, thing: object): Generator<Problem> {
  for (const [name, value] of Object.entries(thing)) {
    if (typeof value === "string" && hasHalfPair(value)) yield { id, problem: `its ${name} cuts a character in two` };
    else if (typeof value === "object" && value !== null) yield* halfPairProblems(id, value);
  }
}

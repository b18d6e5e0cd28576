/** Invariants 2 and 3: a claim has its sentence, letter by letter, and ends that its predicate allows. */
import { type Appearance, allows, type Claim, type Source } from "../../model/index.ts";
import { passageOf } from "./passage-of.ts";
import type { Problem } from "./problem.ts";

export function* claimProblems(
  source: Source,
  appearances: readonly Appearance[],
  claims: readonly Claim[],
): Generator<Problem> {
  const types = new Map(appearances.map(({ id, type }) => [id, type]));
  const seen = new Set<string>();
  for (const claim of claims) {
    const { id, predicate, saidBy } = claim;
    const { start, end, quote } = claim.evidence;
    if (seen.has(id)) yield { id, problem: "the claim is there twice" };
    seen.add(id);
    if (claim.sourceId !== source.id) yield { id, problem: `the claim belongs to ${claim.sourceId}` };
    if (source.text.slice(start, end) !== quote) yield { id, problem: `the quote is not the text at ${start}–${end}` };
    else if (!passageOf(source, { start, end }))
      yield { id, problem: `the quote ${start}–${end} is in no one passage` };
    const subject = types.get(claim.subject);
    const object = types.get(claim.object);
    if (!subject) yield { id, problem: `its subject ${claim.subject} is not in the source` };
    if (!object) yield { id, problem: `its object ${claim.object} is not in the source` };
    if (saidBy !== undefined && !types.has(saidBy)) yield { id, problem: `its speaker ${saidBy} is not in the source` };
    if (subject && object && !allows(predicate, subject, object)) {
      yield { id, problem: `${subject} ${predicate} ${object} is not allowed` };
    }
  }
}

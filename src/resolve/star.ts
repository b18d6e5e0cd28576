/**
 * The judgements that follow from grounds. Those who go together under a key are held together as a star: each is judged
 * the same as the one with the smallest id. So the judgements are a function of the set of appearances, whatever the
 * order in which sources arrive, and their number grows with the group, not with its square. Ids are hashes, so a new
 * smallest id becomes rarer as the group grows, and drawing the star anew costs a constant per member over time.
 */
import {
  type AppearanceId,
  decider,
  type Ground,
  type Judgement,
  pair,
  type RuleName,
  ruleOf,
} from "../model/index.ts";
import type { State } from "./state.ts";

/** What one appearance is judged: it and the centre of each of its keys. One rule judges a pair once. */
export function judgementsOf(
  id: AppearanceId,
  grounds: readonly Ground[],
  states: ReadonlyMap<string, State>,
): Map<string, Judgement> {
  const judgements = new Map<string, Judgement>();
  for (const { key, mark } of grounds) {
    const centre = states.get(key)?.get(mark);
    const rule = ruleOf(key);
    if (centre === undefined || centre === id || !rule) continue;
    const judgement: Judgement = {
      ...pair(centre, id),
      verdict: "same",
      by: decider(rule),
      reason: reasonFor(rule, key),
    };
    const name = `${judgement.left} ${judgement.right} ${judgement.by}`;
    if (!judgements.has(name)) judgements.set(name, judgement);
  }
  return judgements;
}

const reasons: { readonly [rule in RuleName]: (one: string, other: string) => string } = {
  "full-name": (type, name) => `same full name, ${name} (${type})`,
  register: (register, id) => `same id ${id} in the register ${register}`,
  reference: (number) => `same reference number, ${number}`,
  office: (name, office) => `same name and office, ${name}, ${office}`,
  counsel: (surname, proceedings) =>
    `counsel of the same title and surname, ${surname}, in the hearings of ${proceedings}`,
  chair: (surname, proceedings) =>
    `in the chair, of the same title and surname, ${surname}, in the hearings of ${proceedings}`,
  letters: (letters, proceedings) => `the same letters, ${letters.toUpperCase()}, in the hearings of ${proceedings}`,
};

function reasonFor(rule: RuleName, key: string): string {
  const [, one = "", other = ""] = key.split("|");
  return reasons[rule](one, other);
}

/**
 * How often a claim of each kind of rule is right: fixed, rounded shares counted on written passages kept for it, not
 * on the texts that the tests use. A rule that is not listed has the share of its family.
 */
import type { Stance } from "../../model/index.ts";
import type { Match } from "./match.ts";

const families = { passive: 0.8, active: 0.7, phrase: 0.65, gap: 0.55 } as const;
/** What a pronoun at one end, and each stance, take off. */
const pronoun = 0.75;
const stances: Readonly<Record<Stance, number>> = {
  asserted: 1,
  denied: 0.9,
  alleged: 0.9,
  planned: 0.9,
  hypothetical: 0.85,
};

export function scoreOf({ group, cue, subject, object }: Match, stance: Stance): number {
  const family = cue.includes("…")
    ? families.gap
    : !group
      ? families.phrase
      : group.passive
        ? families.passive
        : families.active;
  const resolved = subject.form === "pronoun" || object.form === "pronoun" ? pronoun : 1;
  return Math.round(family * resolved * stances[stance] * 1000) / 1000;
}

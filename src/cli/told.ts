/** Decisions, and what they are about, in a line or a few. */
import type { Proposal } from "../decide/index.ts";
import { idHash } from "../hash.ts";
import type { DecisionKey, PastDecision, ToldAppearance, ToldClaim } from "../model/index.ts";
import { counted } from "./counted.ts";
import { harmless } from "./output.ts";

/** A short name for a decision, by which `undo` finds it. */
export function decisionId(key: DecisionKey): string {
  return `d_${idHash(JSON.stringify(key)).slice(0, 8)}`;
}

export function toldDecision(decision: PastDecision): string {
  switch (decision.kind) {
    case "judgement":
      return `${told(decision.left)} is ${wordFor[decision.verdict]} ${told(decision.right)}`;
    case "review":
      return `${decision.verdict}: ${toldClaim(decision.claim)}`;
    case "fulfilment":
      return `${toldClaim(decision.expected)} ${decision.verdict === "accepted" ? "came about" : "is another matter"}: ${toldClaim(decision.reported)}`;
  }
}

const wordFor = { same: "the same as", different: "not", unsure: "perhaps" } as const;

function told(appearance: ToldAppearance | null): string {
  return appearance ? `${appearance.name} (${appearance.source.title})` : "something that is not there";
}

function toldClaim(claim: ToldClaim | null): string {
  return claim
    ? `${claim.subject} ${claim.predicate} ${claim.object} (${claim.source.title})`
    : "a claim that is not there";
}

/** A proposal on a screen: both sides with the words around them, and what speaks for and against. */
export function toldProposal({ left, right, score, reasons, joins }: Proposal, number: number, total: number): string {
  const sides = [left, right].flatMap(({ name, type, source, excerpts }) => [
    `  ${name}   ${type}, in ${source.title}`,
    ...excerpts.map((excerpt) => `      “${excerpt}”`),
  ]);
  const why = reasons.map(
    ({ words, weight }) => `  ${weight < 0 ? "against" : "for    "}  ${Math.abs(weight).toFixed(2)}  ${words}`,
  );
  const changes = `"same" would join ${counted(joins.appearances, "appearance")} and ${counted(joins.claims, "claim")}`;
  return harmless([`${number} of ${total}, likelihood ${score.toFixed(2)}; ${changes}`, ...sides, ...why].join("\n"));
}

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

/** @param absent words for what is not there, by its id */
export function toldDecision(decision: PastDecision, absent: (id: string) => string): string {
  switch (decision.kind) {
    case "judgement": {
      const { left, right } = decision.key;
      return `${told(decision.left) ?? absent(left)} is ${wordFor[decision.verdict]} ${told(decision.right) ?? absent(right)}`;
    }
    case "review":
      return `${decision.verdict}: ${toldClaim(decision.claim) ?? absent(decision.key.claimId)}`;
    case "fulfilment": {
      const { expected, reported } = decision.key;
      const became = decision.verdict === "accepted" ? "came about" : "is another matter";
      return `${toldClaim(decision.expected) ?? absent(expected)} ${became}: ${toldClaim(decision.reported) ?? absent(reported)}`;
    }
  }
}

const wordFor = { same: "the same as", different: "not", unsure: "perhaps" } as const;

function told(appearance: ToldAppearance | null): string | undefined {
  return appearance ? `${appearance.name} (${appearance.source.title})` : undefined;
}

function toldClaim(claim: ToldClaim | null): string | undefined {
  return claim ? `${claim.subject} ${claim.predicate} ${claim.object} (${claim.source.title})` : undefined;
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

/** A decision in words. Pure. */
import type { PastDecision, ToldAppearance, ToldClaim } from "../../../src/model/decision.ts";
import { saysOf } from "../words/relation.ts";

export interface Told {
  readonly verdict: string;
  readonly words: string;
  readonly quote?: string | undefined;
}

export function toldIn(decision: PastDecision): Told {
  if (decision.kind === "judgement") {
    const { verdict, left, right } = decision;
    const verdicts = { same: "The same:", different: "Different:", unsure: "Unsure:" } as const;
    return { verdict: verdicts[verdict], words: `${appearance(left)} and ${appearance(right)}` };
  }
  if (decision.kind === "review") {
    const { verdict, claim } = decision;
    return { verdict: verdict === "accepted" ? "Accepted:" : "Rejected:", words: said(claim), quote: claim?.quote };
  }
  const { verdict, expected, reported } = decision;
  return {
    verdict: verdict === "accepted" ? "Came about:" : "Not what was planned:",
    words: `${said(expected)} – ${said(reported)}`,
    quote: reported?.quote,
  };
}

function appearance(told: ToldAppearance | null): string {
  return told ? `${told.name} (${told.source.title})` : "something that is not there any more";
}

function said(claim: ToldClaim | null): string {
  return claim ? `${claim.subject} ${saysOf(claim)} ${claim.object}` : "a claim that is not there any more";
}

export function byWhom(by: string): string {
  return by.startsWith("person:") ? by.slice("person:".length) : "a person";
}

export function momentInWords(at: string): string {
  return new Date(at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}

export const stateWords: Readonly<Record<PastDecision["state"], string>> = {
  stands: "",
  outweighed: "another decision outweighs it",
  waiting: "waits until its source is read again",
};

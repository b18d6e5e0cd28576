/**
 * Suggestions one after the other, each decided by one key. What is asked is always taken from what stands: after two
 * things have become one, what was asked about either is asked anew; and what would have followed from an answer comes
 * up when the answer was another.
 */
import { judge, type Proposal, proposals, undo } from "../decide/index.ts";
import type { Judgement, Verdict } from "../model/index.ts";
import type { Store } from "../ports.ts";
import { toldProposal } from "./told.ts";

export interface SessionParts {
  readonly keys: AsyncIterable<string>;
  show(text: string): void;
  /** Who decides, and when. */
  decider(): { readonly by: string; readonly at: string };
  readonly limit: number;
}

const verdictOf: { readonly [key: string]: Verdict } = { y: "same", n: "different", u: "unsure" };
const help = "y same   n different   u unsure   s skip   z undo   q quit";

interface Step {
  readonly asked: string;
  /** What was recorded, and what it took the place of; neither for a pair that was skipped. */
  readonly given?: Judgement;
  readonly before?: Judgement | undefined;
}

/** @returns how many decisions stand at the end, and how many suggestions are open */
export async function reviewSession(
  store: Store,
  { keys, show, decider, limit }: SessionParts,
): Promise<{ readonly decided: number; readonly remain: number }> {
  const steps: Step[] = [];
  let { proposals: open, total } = await proposals(store, { limit });
  const again = async () => ({ proposals: open, total } = await proposals(store, { limit }));
  const next = () => open.find((each) => !steps.some(({ asked }) => asked === keyOf(each)));
  const ask = async () => {
    if (!next()) await again();
    const proposal = next();
    show(proposal ? `${toldProposal(proposal, steps.length + 1, total)}\n${help}` : "nothing is left to review");
    return proposal;
  };

  let asked = await ask();
  for await (const key of keys) {
    if (key === "q" || (!asked && key !== "z")) break;
    const verdict = verdictOf[key];
    if (key === "z") {
      const last = steps.pop();
      if (last?.given) await takeBack(store, last);
      show(last ? "undone" : "there is nothing to undo");
      await again();
    } else if (asked && key === "s") steps.push({ asked: keyOf(asked) });
    else if (asked && verdict) {
      const given = judgementOn(asked, verdict, decider());
      const before = await judge(store, given);
      steps.push({ asked: keyOf(asked), given, before });
      show(verdict);
      if (verdict === "same") await again();
    } else {
      show(help);
      continue;
    }
    asked = await ask();
  }
  await again();
  return { decided: steps.filter(({ given }) => given).length, remain: total };
}

function judgementOn({ left, right, reasons }: Proposal, verdict: Verdict, who: { by: string; at: string }) {
  const reason = reasons.map(({ words, weight }) => `${words} (${weight})`).join("; ") || "decided in review";
  return { left: left.id, right: right.id, verdict, reason, ...who };
}

async function takeBack(store: Store, { given, before }: Step): Promise<void> {
  if (before) await store.apply({ judgements: [before] });
  else if (given) await undo(store, { kind: "judgement", left: given.left, right: given.right, by: given.by });
}

function keyOf({ left, right }: Proposal): string {
  return `${left.id} ${right.id}`;
}

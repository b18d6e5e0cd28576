/** Claims of the rules and of the network, each relation of a place once; what both find is surer than either. */
import { predicateDefinition } from "../../model/index.ts";
import type { Draft } from "../rules/claims.ts";
import { scoreAlone } from "./alone.ts";
import { policy } from "./policy.ts";

/** `marginFor` is how far the network can imagine a claim of the rules that it does not make itself; see `marginOf`. */
export function merged(
  rules: readonly Draft[],
  network: readonly Draft[],
  marginFor: (draft: Draft) => number | undefined,
): Draft[] {
  const byKey = new Map<string, Draft[]>();
  for (const draft of network) byKey.set(keyOf(draft), [...(byKey.get(keyOf(draft)) ?? []), draft]);
  const confirmed = new Set<Draft>();
  const kept = rules.flatMap((draft) => {
    const same = (byKey.get(keyOf(draft)) ?? []).filter((each) => isNear(each, draft));
    for (const each of same) confirmed.add(each);
    if (same.length > 0) return [same.reduce(both, draft)];
    const score = scoreAlone(draft.score, marginFor(draft));
    return score < policy.alone.least ? [] : [{ ...draft, score }];
  });
  return [...kept, ...strongest(network.filter((draft) => !confirmed.has(draft)))].sort(
    (a, b) => a.line.index - b.line.index || a.subject.number - b.subject.number || a.object.number - b.object.number,
  );
}

/** As the rules have it, with what they lack: the network's words for a role, its speaker, its date for the same sentence. */
function both(rules: Draft, network: Draft): Draft {
  const score = Math.round(1000 * (1 - (1 - rules.score) * (1 - network.score))) / 1000;
  const match = { ...rules.match, role: rules.match.role ?? network.match.role };
  const speaker = rules.speaker ?? network.speaker;
  const date = rules.date ?? (network.line === rules.line ? network.date : undefined);
  return { ...rules, match, speaker, date, score };
}

/** A relation that overlapping windows find in sentences side by side is one; the best of them. */
function strongest(drafts: readonly Draft[]): Draft[] {
  const kept = new Map<string, Draft[]>();
  for (const draft of [...drafts].sort((a, b) => b.score - a.score)) {
    const same = kept.get(keyOf(draft)) ?? [];
    if (!same.some((each) => isNear(each, draft))) kept.set(keyOf(draft), [...same, draft]);
  }
  return [...kept.values()].flat();
}

function isNear(one: Draft, other: Draft): boolean {
  return Math.abs(one.line.index - other.line.index) <= policy.near;
}

function keyOf({ match: { predicate }, subject, object }: Draft): string {
  const ends = [subject.number, object.number];
  if (predicateDefinition(predicate).symmetric) ends.sort((a, b) => a - b);
  return [predicate, ...ends].join(" ");
}

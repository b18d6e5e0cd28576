/** What goes when a source is withdrawn, in words. Pure. */
import type { PastDecision } from "../../../src/model/decision.ts";
import type { ShownEntity, ShownSource } from "../../../src/serve/api.ts";
import { count } from "../words/count.ts";

interface Standing {
  readonly found: Pick<ShownSource, "source" | "entities" | "claims">;
  /** The things that the page holds; of any other nobody knows here in which sources it is named. */
  readonly entities: ReadonlyMap<string, ShownEntity>;
  readonly history: readonly PastDecision[];
}

export function leaving({ found: { source, entities: named, claims }, entities, history }: Standing): string[] {
  const alone = named.filter(({ id }) => entities.get(id)?.sources.every((each) => each === source.id));
  const waiting = history.filter((each) => each.state !== "waiting" && sourcesOf(each).includes(source.id));
  return [
    `Its text and ${count(claims.length, "claim")} leave the graph.`,
    ...(alone.length > 0
      ? [`So ${alone.length === 1 ? "does" : "do"} ${count(alone.length, "thing")} that no other source names.`]
      : []),
    ...(waiting.length > 0
      ? [`${count(waiting.length, "decision")} about it ${waiting.length === 1 ? "waits" : "wait"} for its return.`]
      : []),
  ];
}

/** The sources of what was decided on. */
function sourcesOf(decision: PastDecision): (string | undefined)[] {
  if (decision.kind === "judgement") return [decision.left?.source.id, decision.right?.source.id];
  if (decision.kind === "review") return [decision.claim?.source.id];
  return [decision.expected?.source.id, decision.reported?.source.id];
}

/** A document on its way into the graph, and what is told of it step by step. Pure. */
import type { IngestEvent } from "../../../src/serve/api.ts";
import type { Renamed } from "../graph/renamed.ts";

export type Stage = (IngestEvent & { event: "stage" })["stage"];
export type Done = IngestEvent & { event: "done" };

export interface Arrival {
  readonly id: string;
  readonly name: string;
  readonly state:
    | { readonly is: "under-way"; readonly stage: Stage }
    | { readonly is: "done"; readonly done: Done }
    | { readonly is: "failed"; readonly why: string };
}

export const stageWords: Readonly<Record<Stage, string>> = {
  waiting: "waits",
  reading: "is read",
  extracting: "is searched for claims",
  resolving: "is linked to what is known",
  storing: "is stored",
};

/** What follows from an event of the server. */
export function after(event: IngestEvent): Arrival["state"] {
  if (event.event === "stage") return { is: "under-way", stage: event.stage };
  return event.event === "done" ? { is: "done", done: event } : { is: "failed", why: event.error.message };
}

/** Things that no other source named before: what these documents brought, under the ids that they go by now. */
export function broughtBy(arrivals: readonly Arrival[], renamed: Renamed): ReadonlySet<string> {
  const ids = arrivals.flatMap(({ state }) => (state.is === "done" ? state.done.added.entities : []));
  return new Set(ids.map((id) => renamed.get(id) ?? id));
}

/** What became of it, in one sentence. */
export function outcomeOf({ name, state }: Arrival): string {
  if (state.is === "under-way") return `${name} ${stageWords[state.stage]}`;
  if (state.is === "failed") return `${name} could not be taken in: ${state.why}`;
  const { outcome } = state.done.coverage;
  if (outcome === "known") return `${name} is in the graph already; nothing changed`;
  return outcome === "unreadable" ? `${name} could not be read` : `${name} is in the graph`;
}

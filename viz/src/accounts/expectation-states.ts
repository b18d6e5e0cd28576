/** What may have become of a plan, in words; and which ones are looked at, on which day, as words of the address. */
import { type Expectation, expectationStates } from "../../../src/model/derive/expectations.ts";

export type State = Expectation["state"];

export const stateWords: Readonly<Record<State, string>> = {
  overdue: "Overdue",
  reported: "Reported by a later source",
  open: "Open",
  fulfilled: "Came about",
};

/** Those first that somebody should look at. */
export const statesInOrder: readonly State[] = ["reported", "overdue", "open", "fulfilled"];

export interface Looked {
  readonly state: State | undefined;
  readonly asOf: string | undefined;
}

export function lookedFrom(words: string | undefined): Looked {
  const query = new URLSearchParams(words);
  const asOf = query.get("as-of") ?? "";
  return {
    state: expectationStates.find((each) => each === query.get("state")),
    asOf: /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : undefined,
  };
}

export function wordsOfLooked({ state, asOf }: Looked): string | undefined {
  const query = new URLSearchParams({ ...(state && { state }), ...(asOf && { "as-of": asOf }) });
  return query.toString() || undefined;
}

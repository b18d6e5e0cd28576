/** What is planned and what became of it by the day that is looked at; asked again when somebody decides. */
import type { Expectations } from "../../../src/serve/api.ts";
import { client } from "../api/client.ts";
import { usePage } from "../parts/page.ts";
import { useDecisions } from "../review/decisions.ts";
import { type Answer, useAnswer } from "../state/use-answer.ts";
import { useLatest } from "../state/use-latest.ts";
import { lookedFrom } from "./expectation-states.ts";

export function useExpectations(): Answer<Expectations> {
  const { view } = usePage();
  const { revision } = useDecisions();
  const { asOf } = lookedFrom(view.asked);
  const key = `expectations ${asOf} ${revision}`;
  return useLatest(useAnswer(key, (signal) => client.expectations(asOf ? { asOf } : {}, signal)));
}

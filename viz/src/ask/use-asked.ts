/** The answer to what the address asks, as soon as all that the question needs is given. */
import { useEffect } from "react";
import type { Questions, Slice, TableAnswer } from "../../../src/serve/api.ts";
import { client } from "../api/client.ts";
import type { Graph } from "../graph/graph.ts";
import { type Answer, useAnswer } from "../state/use-answer.ts";
import type { Widening } from "../state/use-graph.ts";
import type { View } from "../state/view.ts";
import { type Asked, askedFrom } from "./asked.ts";

export type Question = Questions["questions"][number];

/** `undefined` while nothing is asked. */
export function useAsked({ tab, asked: words, drawn }: View): Answer<TableAnswer> | undefined {
  const asked = tab === "questions" || drawn ? askedFrom(words) : undefined;
  const questions = useQuestions(asked !== undefined);
  const known = questions.state === "there" ? questions.value : undefined;
  const complete = asked && known && isComplete(asked, known);
  const answer = useAnswer(complete ? words : undefined, (signal) => {
    if (asked?.kind === "cypher") return client.cypher({ query: asked.query }, signal);
    return client.question(asked?.name ?? "", asked?.given ?? {}, signal);
  });
  if (questions.state === "failed" && asked) return questions;
  return complete ? answer : undefined;
}

/** The named questions that there are. */
export function useQuestions(wanted = true): Answer<Question[]> {
  return useAnswer(wanted ? "questions" : undefined, (signal) => client.questions(signal));
}

/** What is drawn of an answer, taken into the graph; nothing while the whole graph is seen. */
export function useDrawn(
  graph: Graph,
  { drawn }: View,
  answer: Answer<TableAnswer> | undefined,
  take: Widening["take"],
): Slice | undefined {
  const slice = drawn && answer?.state === "there" ? answer.value.slice : undefined;
  useEffect(() => {
    if (slice?.entities.some(({ id }) => !graph.entities.has(id))) take(slice);
  }, [slice, graph, take]);
  return slice;
}

function isComplete(asked: Asked, questions: readonly Question[]): boolean {
  if (asked.kind === "cypher") return asked.query.trim() !== "";
  const question = questions.find(({ name }) => name === asked.name);
  return !question?.parameters.some(({ name, required }) => required && !asked.given[name]);
}

/** Named questions with their forms, and read-only Cypher. */
import { z } from "zod";
import { ask, type Question, questionNamed, questions } from "../../ask/index.ts";
import { CypherQuery, endpoint, Questions, TableAnswer } from "../api.ts";
import { type Route, route } from "../route.ts";
import { limits } from "../served.ts";
import { touched } from "../touched.ts";

export const askRoutes: readonly Route[] = [
  route({
    method: "get",
    path: endpoint.questions,
    says: "The named questions, and what each of them takes.",
    answer: Questions,
    handle: async () => ({ questions: questions.map(shownQuestion) }),
  }),
  route({
    method: "get",
    path: endpoint.question(":name"),
    says: "The answer to a named question; its parameters are those of the query.",
    params: z.object({ name: z.string() }),
    query: z.looseObject({}),
    answer: TableAnswer,
    async handle({ params, query }, { store }) {
      const question = questionNamed(params.name);
      const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));
      const { columns, rows, cut, taken } = await ask(store.run, question, given);
      const cells = rows.map((row) => columns.map((column) => row[column]));
      const kept = cells.slice(0, limits.rows);
      return {
        ...{ columns: [...columns], rows: kept, taken: [...taken] },
        cut: cut || cells.length > kept.length,
        slice: await touched(store.run, kept, { byName: true, limit: limits.drawn }),
      };
    },
  }),
  route({
    method: "post",
    path: endpoint.cypher,
    says: "Rows of Cypher that only reads, and what they speak of.",
    body: CypherQuery,
    answer: TableAnswer,
    async handle({ body: { query } }, { store }) {
      const { columns, rows, cut } = await store.adhoc(query, {}, limits);
      const cells = rows.map((row) => [...row]);
      const slice = await touched(store.run, cells, { byName: false, limit: limits.drawn });
      return { columns: [...columns], rows: cells, cut, taken: [], slice };
    },
  }),
];

function shownQuestion({ name, asks, parameters, columns }: Question): Questions["questions"][number] {
  return {
    ...{ name, asks: asks(), columns: [...columns] },
    parameters: parameters.map((each) => ({
      ...{ name: each.name, required: each.required, means: each.means() },
      kind: each.entity ? "entity" : each.choices.length > 0 ? "choice" : each.name === "limit" ? "number" : "text",
      choices: [...each.choices],
    })),
  };
}

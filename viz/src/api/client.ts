/** The server's answers, parsed. Addresses are relative, so that the page works under any path. */
import type { z } from "zod";
import {
  type CypherQuery,
  endpoint,
  Failure,
  Neighbourhood,
  Paths,
  Questions,
  SearchHits,
  ShownClaims,
  ShownSource,
  Slice,
  TableAnswer,
} from "../../../src/serve/api.ts";

/** What went wrong, in words for the reader. */
export class AnswerError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "AnswerError";
    this.code = code;
  }
}

async function ask<T>(
  schema: z.ZodType<T>,
  path: string,
  query: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<T> {
  const search = new URLSearchParams(query).toString();
  return answer(schema, `${path}${search && `?${search}`}`, {}, signal);
}

async function tell<T>(schema: z.ZodType<T>, path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { "content-type": "application/json" };
  return answer(schema, path, { method: "POST", headers, body: JSON.stringify(body) }, signal);
}

async function answer<T>(schema: z.ZodType<T>, path: string, init: RequestInit, signal?: AbortSignal): Promise<T> {
  const response = await send(path, init, signal);
  return schema.parse(await response.json());
}

/** The response, when it is a good one. */
async function send(path: string, init: RequestInit, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(`.${path}`, signal ? { ...init, signal } : init).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new AnswerError("store-unreachable", "The server does not answer. Is inquiry-graph still running?");
  });
  if (response.ok) return response;
  const failure = Failure.safeParse(await response.json().catch(() => undefined));
  if (failure.success) throw new AnswerError(failure.data.error.code, failure.data.error.message);
  throw new AnswerError("internal", `The server answered ${response.status}.`);
}

export const client = {
  graph: (signal?: AbortSignal) => ask(Slice, endpoint.graph, {}, signal),
  neighbourhood: (id: string, signal?: AbortSignal) => ask(Neighbourhood, endpoint.entity(id), {}, signal),
  search: async (text: string, signal?: AbortSignal) => (await ask(SearchHits, endpoint.search, { text }, signal)).hits,
  claims: (one: string, other: string, signal?: AbortSignal) =>
    ask(ShownClaims, endpoint.claims, { one, other }, signal),
  source: (id: string, signal?: AbortSignal) => ask(ShownSource, endpoint.source(id), {}, signal),
  questions: async (signal?: AbortSignal) => (await ask(Questions, endpoint.questions, {}, signal)).questions,
  question: (name: string, given: Record<string, string>, signal?: AbortSignal) =>
    ask(TableAnswer, endpoint.question(name), given, signal),
  cypher: (query: CypherQuery, signal?: AbortSignal) => tell(TableAnswer, endpoint.cypher, query, signal),
  /** `query`: `from` and `to`; `without`, `stances` and `polarities` as lists with commas. */
  paths: (query: Record<string, string>, signal?: AbortSignal) => ask(Paths, endpoint.paths, query, signal),
} as const;

/** The server's answers, parsed. Addresses are relative, so that the page works under any path. */
import type { z } from "zod";
import {
  endpoint,
  Failure,
  Neighbourhood,
  SearchHits,
  ShownClaims,
  ShownSource,
  Slice,
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
  const response = await fetch(`.${path}${search && `?${search}`}`, signal ? { signal } : {}).catch(
    (cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new AnswerError("store-unreachable", "The server does not answer. Is inquiry-graph still running?");
    },
  );
  const body: unknown = await response.json().catch(() => undefined);
  const failure = Failure.safeParse(body);
  if (failure.success) throw new AnswerError(failure.data.error.code, failure.data.error.message);
  return schema.parse(body);
}

export const client = {
  graph: (signal?: AbortSignal) => ask(Slice, endpoint.graph, {}, signal),
  neighbourhood: (id: string, signal?: AbortSignal) => ask(Neighbourhood, endpoint.entity(id), {}, signal),
  search: async (text: string, signal?: AbortSignal) => (await ask(SearchHits, endpoint.search, { text }, signal)).hits,
  claims: (one: string, other: string, signal?: AbortSignal) =>
    ask(ShownClaims, endpoint.claims, { one, other }, signal),
  source: (id: string, signal?: AbortSignal) => ask(ShownSource, endpoint.source(id), {}, signal),
} as const;

/** The server's answers, parsed. Addresses are relative, so that the page works under any path. */
import type { z } from "zod";
import {
  type Chosen,
  Conflicts,
  type CypherQuery,
  Decided,
  Expectations,
  endpoint,
  Failure,
  Formats,
  type GivenFulfilment,
  type GivenJudgement,
  type GivenReview,
  type GivenSource,
  type GivenUndo,
  History,
  IngestEvent,
  Neighbourhood,
  Overview,
  Paths,
  Questions,
  SearchHits,
  Session,
  ShownClaims,
  ShownSource,
  ShownSuggestions,
  Slice,
  TableAnswer,
  Timeline,
  Undone,
  UnreviewedClaims,
  Withdrawn,
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
  return answer(schema, path, posted(body), signal);
}

function posted(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
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

/** What is told line by line, each as soon as it comes. */
async function* told<T>(schema: z.ZodType<T>, response: Response): AsyncGenerator<T> {
  const decoder = new TextDecoderStream();
  let rest = "";
  for await (const text of iterated(response.body?.pipeThrough(decoder) ?? new ReadableStream<string>())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield schema.parse(JSON.parse(line));
  }
}

/** A stream is iterable by itself in newer browsers only. */
async function* iterated<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

export const client = {
  graph: (signal?: AbortSignal) => ask(Overview, endpoint.graph, {}, signal),
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
  formats: async (signal?: AbortSignal) => (await ask(Formats, endpoint.exports, {}, signal)).formats,
  /** A chosen part of the graph as a file. */
  exported: async (format: string, chosen: Chosen): Promise<Blob> =>
    (await send(endpoint.export(format), posted(chosen))).blob(),
  timeline: (signal?: AbortSignal) => ask(Timeline, endpoint.timeline, {}, signal),
  session: (signal?: AbortSignal) => ask(Session, endpoint.session, {}, signal),
  suggestions: (query: Record<string, string> = {}, signal?: AbortSignal) =>
    ask(ShownSuggestions, endpoint.suggestions, query, signal),
  history: async (signal?: AbortSignal) => (await ask(History, endpoint.history, {}, signal)).decisions,
  judge: (given: GivenJudgement) => tell(Decided, endpoint.judgements, given),
  unreviewed: (skip: number, signal?: AbortSignal) =>
    ask(UnreviewedClaims, endpoint.reviews, { skip: String(skip) }, signal),
  review: (given: GivenReview) => tell(Decided, endpoint.reviews, given),
  undo: (given: GivenUndo) => tell(Undone, endpoint.undo, given),
  /** Hands a document over; what becomes of it is told step by step. */
  async *ingest({ name, ...details }: GivenSource, document: Blob): AsyncGenerator<IngestEvent> {
    const known = Object.entries(details).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
    const query = new URLSearchParams([["name", name], ...known]);
    yield* told(IngestEvent, await send(`${endpoint.sources}?${query}`, { method: "POST", body: document }));
  },
  withdraw: (id: string) => answer(Withdrawn, endpoint.source(id), { method: "DELETE" }),
  /** `about`: a thing. */
  conflicts: async (query: Record<string, string> = {}, signal?: AbortSignal) =>
    (await ask(Conflicts, endpoint.conflicts, query, signal)).conflicts,
  /** `about`: a thing; `asOf`: a day. */
  expectations: (query: Record<string, string> = {}, signal?: AbortSignal) =>
    ask(Expectations, endpoint.expectations, query, signal),
  fulfil: (given: GivenFulfilment) => tell(Decided, endpoint.fulfilments, given),
  group: (id: string, signal?: AbortSignal) => ask(Slice, endpoint.group(id), {}, signal),
} as const;

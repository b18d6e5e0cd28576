/** The Fernlow case behind the app, as tests talk to it. */
import { expect } from "vitest";
import type { z } from "zod";
import { endpoint, Failure, SearchHits } from "../../src/serve/api.ts";

export interface ServedCase {
  request(path: string, init: RequestInit): Response | Promise<Response>;
}

const host = "127.0.0.1:4680";

/** A good answer, parsed. */
export async function answerFrom<T>(served: ServedCase, schema: z.ZodType<T>, path: string): Promise<T> {
  const response = await served.request(path, { headers: { host } });
  expect(response.status).toBe(200);
  return schema.parse(await response.json());
}

/** What is answered to a JSON body. */
export function told(
  served: ServedCase,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Response | Promise<Response> {
  const all = { host, "content-type": "application/json", ...headers };
  return served.request(path, { method: "POST", headers: all, body: JSON.stringify(body) });
}

/** An answer that is none, as its status, code and words. */
export async function refusal(response: Response): Promise<{ status: number; code: string; message: string }> {
  const { error } = Failure.parse(await response.json());
  return { status: response.status, code: error.code, message: error.message };
}

/** The id of what goes by a name. */
export async function idIn(served: ServedCase, name: string): Promise<string> {
  const { hits } = await answerFrom(served, SearchHits, `${endpoint.search}?text=${encodeURIComponent(name)}`);
  const [hit] = hits;
  if (!hit) throw new Error(`nothing is called ${name}`);
  return hit.id;
}

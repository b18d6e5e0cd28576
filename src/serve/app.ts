/** The routes: read-only, each a parsed request, a statement or two, and an answer in the shape of `api.ts`. */
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { z } from "zod";
import { InquiryError } from "../errors.ts";
import { EntityId, SourceId } from "../model/index.ts";
import type { Store } from "../ports.ts";
import type { Neighbourhood, SearchHits, ShownClaims, ShownSource, Slice } from "./api.ts";
import { claimsBetween, sourceWithText } from "./evidence.ts";
import { answerFailure, answerMissing } from "./failure.ts";
import { ownRequestsOnly, strictHeaders } from "./guard.ts";
import { searchByName } from "./search.ts";
import { neighbourhood, overview } from "./slice.ts";

export interface AppOptions {
  /** The host name that the server is reached by, beside those of this machine. */
  readonly host: string;
  /** The folder of the built page. */
  readonly pagePath: string;
  /** Told of every fault in inquiry-graph itself; the page is told only that there was one. */
  readonly onFault?: (error: unknown) => void;
}

/** How much one answer holds at most. */
const limits = { entities: 2000, neighbours: 200, claims: 500, hits: 20 } as const;

export function createApp({ run }: Pick<Store, "run">, { host, pagePath, onFault }: AppOptions): Hono {
  const app = new Hono();
  app.onError((error, context) => {
    if (!(error instanceof InquiryError)) onFault?.(error);
    return answerFailure(error, context);
  });
  app.notFound(answerMissing);
  app.use(strictHeaders(), ownRequestsOnly(host), etag());

  app.use("/api/*", async (context, next) => {
    await next();
    context.header("Cache-Control", "no-cache");
  });

  app.get("/api/graph", async (context) => context.json<Slice>(await overview(run, limits.entities)));

  app.get("/api/search", async (context) => {
    const { text } = parsed(z.object({ text: z.string().max(200) }), context.req.query());
    return context.json<SearchHits>({ hits: await searchByName(run, text, limits.hits) });
  });

  app.get("/api/entities/:id", async (context) => {
    const { id } = parsed(z.object({ id: EntityId }), context.req.param());
    const found = await neighbourhood(run, id, limits.neighbours);
    if (!found) throw new InquiryError("entity-unknown", `there is no entity ${id}`);
    return context.json<Neighbourhood>(found);
  });

  app.get("/api/claims", async (context) => {
    const { one, other } = parsed(z.object({ one: EntityId, other: EntityId }), context.req.query());
    return context.json<ShownClaims>(await claimsBetween(run, one, other, limits.claims));
  });

  app.get("/api/sources/:id", async (context) => {
    const { id } = parsed(z.object({ id: SourceId }), context.req.param());
    const found = await sourceWithText(run, id);
    if (!found) throw new InquiryError("source-unknown", `there is no source ${id}`);
    return context.json<ShownSource>(found);
  });

  app.all("/api/*", answerMissing);
  app.get("*", serveStatic({ root: pagePath, onFound: cacheFor }));
  return app;
}

/** Files under `assets/` carry a hash in their name and never change. */
function cacheFor(path: string, context: Context): void {
  const forever = /[\\/]assets[\\/][^\\/]+$/.test(path);
  context.header("Cache-Control", forever ? "public, max-age=31536000, immutable" : "no-cache");
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new InquiryError("usage", `${issue?.path.join(".") || "the request"}: ${issue?.message ?? "not understood"}`);
}

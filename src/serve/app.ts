/** The app: the guards, the routes of `routes/`, and the built page. */
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { InquiryError } from "../errors.ts";
import type { Store } from "../ports.ts";
import { answerFailure, answerMissing } from "./failure.ts";
import { ownRequestsOnly, strictHeaders } from "./guard.ts";
import { routes } from "./routes/index.ts";
import type { Served } from "./served.ts";

export interface AppOptions {
  /** The host name that the server is reached by, beside those of this machine. */
  readonly host: string;
  /** The folder of the built page. */
  readonly pagePath: string;
  /** Told of every fault in inquiry-graph itself; the page is told only that there was one. */
  readonly onFault?: (error: unknown) => void;
}

export function createApp(store: Store, { host, pagePath, onFault }: AppOptions): Hono {
  const served: Served = { store };
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
  for (const { method, path, respond } of routes) app[method](path, (context) => respond(context, served));

  app.all("/api/*", answerMissing);
  app.get("*", serveStatic({ root: pagePath, onFound: cacheFor }));
  return app;
}

/** Files under `assets/` carry a hash in their name and never change. */
function cacheFor(path: string, context: Context): void {
  const forever = /[\\/]assets[\\/][^\\/]+$/.test(path);
  context.header("Cache-Control", forever ? "public, max-age=31536000, immutable" : "no-cache");
}

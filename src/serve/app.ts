/** The app: the guards, the routes of `routes/`, and the built page. */
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { etag } from "hono/etag";
import { InquiryError } from "../errors.ts";
import { Mutex } from "../mutex.ts";
import type { Store } from "../ports.ts";
import { answerFailure, answerMissing } from "./failure.ts";
import { ownRequestsOnly, strictHeaders } from "./guard.ts";
import type { Route } from "./route.ts";
import { routes } from "./routes/index.ts";
import { limits, type Served } from "./served.ts";
import { exchangeToken, requireWriter } from "./session.ts";
import type { Writing } from "./writing.ts";

export interface AppOptions {
  /** The host name that the server is reached by, beside those of this machine. */
  readonly host: string;
  /** The folder of the built page. */
  readonly pagePath: string;
  /** Told of every fault in inquiry-graph itself; the page is told only that there was one. */
  readonly onFault?: (error: unknown) => void;
  /** The clock, for the date of exports. */
  readonly now?: (() => Date) | undefined;
  /** Absent: for reading only. */
  readonly writing?: Writing | undefined;
}

export function createApp(store: Store, { host, pagePath, onFault, writing, now }: AppOptions): Hono {
  const served: Served = { store, writing, now: now ?? writing?.now, onFault, turns: new Mutex() };
  const app = new Hono();
  app.onError((error, context) => {
    if (!(error instanceof InquiryError)) onFault?.(error);
    return answerFailure(error, context);
  });
  app.notFound(answerMissing);
  app.use(strictHeaders(), ownRequestsOnly(host));
  if (writing) app.use(exchangeToken(writing.token));
  app.get("*", etag());

  app.use("/api/*", async (context, next) => {
    await next();
    context.header("Cache-Control", "no-cache");
  });
  for (const each of routes) {
    app[each.method](each.path, limited(each), (context) => {
      if (each.writes) requireWriter(context, writing?.token);
      return each.respond(context, served);
    });
  }

  app.all("/api/*", answerMissing);
  app.get("*", serveStatic({ root: pagePath, onFound: cacheFor }));
  return app;
}

/** A body larger than it need be is not read to its end. */
function limited({ takesDocument }: Route): MiddlewareHandler {
  const maxSize = takesDocument ? limits.document : limits.json;
  const onError = () => {
    throw new InquiryError("request-too-large", `a request may hold ${maxSize / 2 ** 20} MB at most`);
  };
  return bodyLimit({ maxSize, onError });
}

/** Files under `assets/` carry a hash in their name and never change. */
function cacheFor(path: string, context: Context): void {
  const forever = /[\\/]assets[\\/][^\\/]+$/.test(path);
  context.header("Cache-Control", forever ? "public, max-age=31536000, immutable" : "no-cache");
}

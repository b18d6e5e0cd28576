/** The explorer's server: the built page and an HTTP API over one store, for this machine. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import getPort, { portNumbers } from "get-port";
import { InquiryError } from "../errors.ts";
import type { Store } from "../ports.ts";
import { type AppOptions, createApp } from "./app.ts";
import { entryTo } from "./session.ts";

export interface ServeOptions extends Omit<AppOptions, "host"> {
  /** Where to listen; this machine only unless another is named. */
  readonly host?: string;
  /** The port to begin with; the next free one is taken when it is in use. 0 is any free one. */
  readonly port?: number;
}

export interface Serving {
  readonly url: string;
  /** The address for the one who may write; `url` itself where nobody may. */
  readonly entry: string;
  /** Ends every connection and stops listening. The store stays open. */
  close(): Promise<void>;
}

const portsTried = 50;

export async function serve(
  store: Store,
  { host = "127.0.0.1", port = 4680, ...options }: ServeOptions,
): Promise<Serving> {
  if (!existsSync(join(options.pagePath, "index.html"))) {
    throw new InquiryError("internal", `the explorer's page is not in ${options.pagePath}`, {
      advice: "Build it with: npm run build",
    });
  }
  const tried = port === 0 ? 0 : portNumbers(port, Math.min(65_535, port + portsTried));
  const free = await getPort({ host, port: tried });
  const server = createAdaptorServer({ fetch: createApp(store, { host, ...options }).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(free, host, resolve);
  });
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${free}/`;
  return {
    url,
    entry: options.writing ? entryTo(url, options.writing.token) : url,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

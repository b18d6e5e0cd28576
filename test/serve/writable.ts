/** The Fernlow case behind an app that may be written to, and the browser that was opened with its token. */
import { tmpdir } from "node:os";
import type { Hono } from "hono";
import { afterAll, beforeAll } from "vitest";
import { rulesExtractor } from "../../src/extract/rules/extractor.ts";
import { read } from "../../src/read/index.ts";
import { createApp } from "../../src/serve/app.ts";
import { type Opened, openFernlow } from "./opened.ts";
import type { ServedCase } from "./served-case.ts";

export const host = "127.0.0.1:4680";
export const token = "the-token-of-this-test";
export const now = new Date("2026-02-03T10:00:00Z");

export interface Writable extends Opened {
  readonly app: Hono;
  /** What our own page sends along. */
  readonly own: Record<string, string>;
}

/** Open while the tests of a file run. */
export function writableHere(): Omit<Writable, "close"> & ServedCase {
  let opened: Writable;
  beforeAll(async () => {
    opened = await openWritable();
  }, 60_000);
  afterAll(() => opened.close());
  return {
    get app() {
      return opened.app;
    },
    get store() {
      return opened.store;
    },
    get own() {
      return opened.own;
    },
    request: (path, init) => opened.app.request(path, init),
  };
}

async function openWritable(): Promise<Writable> {
  const opened = await openFernlow();
  const writing = { token, now: () => now, read, extractor: rulesExtractor };
  const app = createApp(opened.store, { host: "127.0.0.1", pagePath: tmpdir(), writing });
  const entered = await app.request(`/?token=${token}`, { headers: { host } });
  const cookie = (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return { ...opened, app, own: { host, origin: `http://${host}`, cookie } };
}

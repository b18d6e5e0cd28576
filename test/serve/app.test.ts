/** The HTTP API: whom it answers, and what it gives away. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endpoint, Failure } from "../../src/serve/api.ts";
import { createApp } from "../../src/serve/app.ts";
import { failingStore, type Opened, openFernlow } from "./opened.ts";

let opened: Opened;
let app: Hono;

beforeAll(async () => {
  opened = await openFernlow();
  const pagePath = mkdtempSync(join(tmpdir(), "page-"));
  writeFileSync(join(pagePath, "index.html"), "<!doctype html><title>page</title>");
  app = createApp(opened.store, { host: "127.0.0.1", pagePath });
});
afterAll(() => opened.close());

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(app.request(path, { headers: { host: "127.0.0.1:4680", ...headers } }));
}

describe("refusals say what is wrong, by code", () => {
  const nobody = `a_${"0".repeat(16)}`;
  test.each([
    ["/api/entities/x", {}, 400, "usage"],
    [`/api/entities/${nobody}`, {}, 404, "entity-unknown"],
    [`/api/sources/s_${"0".repeat(16)}`, {}, 404, "source-unknown"],
    ["/api/claims?one=x", {}, 400, "usage"],
    ["/api/nothing", {}, 404, "usage"],
    ["/nothing.js", {}, 404, "usage"],
    ["/api/graph", { host: "attacker.example" }, 403, "request-refused"],
    ["/api/graph", { origin: "http://attacker.example" }, 403, "request-refused"],
    ["/api/graph", { origin: "http://127.0.0.1:9999" }, 403, "request-refused"],
    ["/api/graph", { "sec-fetch-site": "cross-site" }, 403, "request-refused"],
  ])("%s %j", async (path, headers, status, code) => {
    const response = await get(path, headers);
    expect(response.status).toBe(status);
    expect(Failure.parse(await response.json()).error.code).toBe(code);
  });

  test("nothing can be written", async () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const response = await app.request("/api/graph", { method, headers: { host: "127.0.0.1" } });
      expect(response.status).toBe(404);
    }
  });

  test("a fault tells the page nothing and the server everything", async () => {
    const faults: unknown[] = [];
    const broken = createApp(failingStore(new Error("a path: /home/reporter/secret")), {
      host: "127.0.0.1",
      pagePath: tmpdir(),
      onFault: (error) => faults.push(error),
    });
    const response = await broken.request(endpoint.graph, { headers: { host: "127.0.0.1" } });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect(String(faults)).toContain("secret");
  });
});

describe("files", () => {
  test("the page comes under a policy without inline code or other hosts", async () => {
    const response = await get("/");
    expect(await response.text()).toContain("<title>page</title>");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("x-frame-options")).toBe("DENY");
  });

  test("an unchanged answer is not sent again", async () => {
    const first = await get(endpoint.graph);
    const again = await get(endpoint.graph, { "if-none-match": first.headers.get("etag") ?? "" });
    expect([first.status, again.status]).toEqual([200, 304]);
  });

  test.each(["/../package.json", "/..%2fpackage.json", "/%2e%2e/package.json", "/..\\package.json", "/.%00/x"])(
    "%s leads nowhere",
    async (path) => {
      const response = await app.request(`http://127.0.0.1${path}`, { headers: { host: "127.0.0.1" } });
      expect(response.status).toBe(404);
    },
  );
});

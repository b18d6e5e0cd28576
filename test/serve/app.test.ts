/** The HTTP API over a real store: what it answers, and whom it answers. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  endpoint,
  Failure,
  type Line,
  Neighbourhood,
  SearchHits,
  type ShownClaim,
  ShownClaims,
  ShownSource,
  Slice,
} from "../../src/serve/api.ts";
import { createApp } from "../../src/serve/app.ts";
import { fernlow } from "./fernlow.ts";
import { type Opened, openFernlow } from "./opened.ts";

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

async function answer<T>(schema: z.ZodType<T>, path: string): Promise<T> {
  const response = await get(path);
  expect(response.status).toBe(200);
  return schema.parse(await response.json());
}

async function idOf(name: string): Promise<string> {
  const { hits } = await answer(SearchHits, `${endpoint.search}?text=${encodeURIComponent(name)}`);
  const [hit] = hits;
  if (!hit) throw new Error(`nothing is called ${name}`);
  return hit.id;
}

describe("the graph", () => {
  const written = ({ entities }: Slice) => {
    const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
    return (line: Line) =>
      [nameOf(line.subject), line.predicate, nameOf(line.object), line.stance, line.polarity].join(" · ");
  };
  let slice: Slice;
  let words: string[];
  beforeAll(async () => {
    slice = await answer(Slice, endpoint.graph);
    words = slice.lines.map(written(slice));
  });

  test.each([
    "Mara Quill · TREATED_BY · Harrow Vale Care Trust · asserted · affirmed",
    "Mara Quill · TREATED_BY · Dr Petra Orme · asserted · affirmed",
    "Mara Quill · TREATED_BY · Dr Petra Orme · alleged · affirmed",
    "Mara Quill · TREATED_BY · Dr Petra Orme · denied · affirmed",
    "Harrow Vale Care Trust · COMMUNICATED_WITH · Tollbridge Council · asserted · negated",
    "Kestrel Alarms Ltd · SUPPLIED · Tollbridge Council · hypothetical · affirmed",
  ])("%s", (line) => expect(words).toContain(line));

  test("each line once, and an edge told twice has both claims, sources and dates", () => {
    expect(new Set(words).size).toBe(words.length);
    const edge = slice.lines.find((line) => line.predicate === "INSPECTED");
    expect(edge).toMatchObject({ earliest: "2022-03-01", latest: "2023-04-05" });
    expect(edge?.claims).toHaveLength(2);
    expect(edge?.sources).toHaveLength(2);
  });

  test("all entities, with the sources that name them", () => {
    expect(slice.left).toBe(0);
    expect(slice.entities.find(({ name }) => name === "Fernlow House")?.sources).toHaveLength(3);
    expect(slice.sources.map(({ title }) => title)).toEqual(
      Object.values(fernlow).map(({ source: { title } }) => title),
    );
  });
});

describe("search finds by any name", () => {
  test.each([
    ["quill", ["Mara Quill", "Joel Quill"]],
    ["MRS QUILL", ["Mara Quill"]],
    ["fernlow inq", ["the Fernlow Inquiry"]],
    ["o' 1=1", []],
    ["", []],
    ["nobody of this name", []],
  ])("%j", async (text, names) => {
    const { hits } = await answer(SearchHits, `${endpoint.search}?text=${encodeURIComponent(text)}`);
    expect(hits.map(({ name }) => name).sort()).toEqual([...names].sort());
  });
});

describe("the claims between two things", () => {
  let claims: ShownClaim[];
  beforeAll(async () => {
    const [one, other] = [await idOf("mara quill"), await idOf("petra orme")];
    ({ claims } = await answer(ShownClaims, `${endpoint.claims}?one=${one}&other=${other}`));
  });

  test("are all there, each with its speaker and stance", () => {
    expect(claims.map(({ stance, saidBy }) => `${stance} by ${saidBy?.name}`)).toEqual([
      "alleged by Joel Quill",
      "denied by Dr Petra Orme",
      "asserted by Idris Bell",
    ]);
  });

  test("carry their sentence at its place in the passage, with both ends marked", () => {
    for (const { evidence, passage, marks } of claims) {
      const at = ({ start, end }: { start: number; end: number }) =>
        passage.text.slice(start - passage.start, end - passage.start);
      expect(at(evidence)).toBe(evidence.quote);
      expect(new Set(marks.map(({ is }) => is))).toEqual(new Set(["subject", "object"]));
      for (const mark of marks) expect(at(mark)).toMatch(/Quill|mother|her|Orme|she/);
    }
  });

  test("are found from either side", async () => {
    const [one, other] = [await idOf("petra orme"), await idOf("mara quill")];
    expect((await answer(ShownClaims, `${endpoint.claims}?one=${one}&other=${other}`)).claims).toEqual(claims);
  });
});

test("an entity is found by any of its appearances, with its neighbours", async () => {
  for (const { appearances } of Object.values(fernlow)) {
    const trust = appearances.find(({ name }) => name === "Harrow Vale Care Trust");
    if (!trust) continue;
    const found = await answer(Neighbourhood, endpoint.entity(trust.id));
    const names = found.entities.map(({ name }) => name);
    expect(found.entities.find(({ id }) => id === found.centre)?.name).toBe("Harrow Vale Care Trust");
    expect(names).toContain("Mara Quill");
    expect(names).toContain("Tollbridge Council");
    expect(names).not.toContain("Joel Quill");
  }
});

test("a source comes whole, its passages joined being its text", async () => {
  for (const { source, claims } of Object.values(fernlow)) {
    const found = await answer(ShownSource, endpoint.source(source.id));
    expect(found.passages.map(({ text }) => text).join("")).toBe(source.text);
    expect(found.claims.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
    expect(found.mentions.length).toBeGreaterThan(0);
  }
});

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
    const broken = createApp(
      { run: () => Promise.reject(new Error("a path: /home/reporter/secret")) },
      { host: "127.0.0.1", pagePath: tmpdir(), onFault: (error) => faults.push(error) },
    );
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

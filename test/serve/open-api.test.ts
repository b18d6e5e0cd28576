/** The API describes itself, whole; and what it answers is what it says. */
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { endpoint } from "../../src/serve/api.ts";
import { openApi } from "../../src/serve/open-api.ts";
import { routes } from "../../src/serve/routes/index.ts";
import { fernlow } from "./fernlow.ts";
import { answerFrom, idIn } from "./served-case.ts";
import { writableHere } from "./writable.ts";

const opened = writableHere();
/** What to put where a path or a query has a parameter. */
let samples: Record<string, string>;

beforeAll(async () => {
  const [one, other] = [await idIn(opened, "mara quill"), await idIn(opened, "petra orme")];
  samples = { one, other, from: one, to: other, text: "quill", name: "sources", format: "json", source: "" };
});

const Description = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

test("every route is in the description, with what it takes and gives", async () => {
  const { paths } = await answerFrom(opened, Description, endpoint.description);
  const described = Object.entries(paths).flatMap(([path, of]) => Object.keys(of).map((method) => `${method} ${path}`));
  const there = opened.app.routes
    .filter(({ path, method }) => path.startsWith("/api") && !path.includes("*") && method !== "ALL")
    .map(({ path, method }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, "{$1}")}`);
  expect([...new Set(described)].sort()).toEqual([...new Set(there)].sort());
  expect(JSON.stringify(paths[endpoint.claims])).toContain("evidence");
  expect(paths[endpoint.judgements]).toMatchObject({ post: { security: [{ writer: [] }], requestBody: {} } });
});

test("to a browser the description is a page, with every route and without a script", async () => {
  const asked = { headers: { ...opened.own, accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };
  const response = await opened.app.request(endpoint.description, asked);
  expect(response.headers.get("content-type")).toBe("text/html; charset=UTF-8");
  expect(response.headers.get("vary")).toContain("Accept");
  const page = await response.text();
  for (const { path, says } of routes) {
    expect(page).toContain(path.replace(/:(\w+)/g, "{$1}"));
    expect(page).toContain(says.replaceAll("'", "&#39;"));
  }
  expect(page).not.toMatch(/<script|style=|undefined|\[object/);
});

test("no part of the description refers to something that is not there", () => {
  const text = JSON.stringify(openApi(routes));
  for (const [, name = ""] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) expect(text).toContain(`"${name}":{`);
  expect(text).not.toContain('"$defs"');
});

test.each(
  routes
    .filter(({ method, path }) => method === "get" && !path.includes("groups"))
    .map((each) => [each.path, each] as const),
)("GET %s answers in its own shape", async (path, { gives, query }) => {
  const ids: Record<string, string> = {
    [endpoint.entity(":id")]: samples.one ?? "",
    [endpoint.source(":id")]: fernlow.article.source.id,
  };
  const filled = path.replace(/:(\w+)/g, (_, name: string) => ids[path] ?? samples[name] ?? "");
  const wanted = Object.keys(query?.shape ?? {}).filter((name) => samples[name]);
  const asked = new URLSearchParams(Object.fromEntries(wanted.map((name) => [name, samples[name] ?? ""])));
  const response = await opened.app.request(`${filled}?${asked}`, { headers: opened.own });
  expect(response.status).toBe(200);
  const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
  expect(Object.keys(gives)).toContain(type);
  const answer: unknown = await response.json();
  expect(gives[type]?.parse(answer) ?? answer).toEqual(answer);
});

/** Who may write, how much may be sent, and that what documents say is data. */

import { tmpdir } from "node:os";
import { beforeAll, describe, expect, test } from "vitest";
import { endpoint, Overview, Session, ShownClaims, ShownSource, TableAnswer } from "../../src/serve/api.ts";
import { createApp } from "../../src/serve/app.ts";
import { type Cast, readSource } from "./case.ts";
import { answerFrom, idIn, refusal, told } from "./served-case.ts";
import { host, token, writableHere } from "./writable.ts";

const opened = writableHere();

const writing = [
  endpoint.judgements,
  endpoint.reviews,
  endpoint.fulfilments,
  endpoint.undo,
  `${endpoint.sources}?name=x.txt`,
];

describe("a write is refused", () => {
  const own = `http://${host}`;
  const cookie = `inquiry-graph-4680=${token}`;
  test.each([
    ["without the token", { origin: own }],
    ["with another token", { origin: own, cookie: "inquiry-graph-4680=guess" }],
    ["with the token of an explorer on another port", { origin: own, cookie: `inquiry-graph-4681=${token}` }],
    ["without saying from which page", { cookie }],
    ["from another page", { cookie, origin: "http://attacker.example" }],
    ["from a page on another port", { cookie, origin: "http://127.0.0.1:9999" }],
    ["from a page without an origin", { cookie, origin: "null" }],
    ["to another host", { cookie, origin: "http://attacker.example", host: "attacker.example" }],
    ["across sites", { cookie, origin: own, "sec-fetch-site": "cross-site" }],
  ])("%s", async (_, headers: Record<string, string>) => {
    for (const path of writing)
      expect(await refusal(await told(opened, path, {}, headers))).toMatchObject({
        status: 403,
        code: "request-refused",
      });
  });

  test("to withdraw a source, without the token or our own page", async () => {
    const { sources } = await answerFrom(opened, Overview, endpoint.graph);
    const path = endpoint.source(sources[0]?.id ?? "");
    for (const headers of [{ origin: own }, { cookie }, { cookie, origin: "http://attacker.example" }]) {
      const init = { method: "DELETE", headers: { host, ...headers } };
      expect(await refusal(await opened.app.request(path, init))).toMatchObject({ status: 403 });
    }
  });

  test("by an explorer that is for reading only", async () => {
    const app = createApp(opened.store, { host: "127.0.0.1", pagePath: tmpdir() });
    for (const path of writing) {
      const response = await told({ request: (...asked) => app.request(...asked) }, path, {}, opened.own);
      expect(await refusal(response)).toMatchObject({ status: 403, message: "this explorer is for reading only" });
    }
  });
});

describe("the token", () => {
  const enter = (path: string) => opened.app.request(path, { headers: { host } });

  test("becomes a cookie that scripts and other sites do not get, and leaves the address", async () => {
    const response = await enter(`/?view=table&token=${token}`);
    expect([response.status, response.headers.get("location")]).toEqual([303, "/?view=table"]);
    expect(response.headers.get("set-cookie")).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test.each(["/?token=guess", "/?token="])("%s brings no cookie", async (path) => {
    expect((await enter(path)).headers.get("set-cookie")).toBeNull();
  });

  test.each(["//attacker.example/?token=x", "/\\attacker.example/?token=x", "/%5cattacker.example?token=x"])(
    "%s leads to no other host",
    async (path) => {
      const response = await opened.app.request(`http://${host}${path}`, { headers: { host } });
      expect(new URL(response.headers.get("location") ?? "", `http://${host}`).host).toBe(host);
    },
  );

  test("tells the page whether it may write", async () => {
    const session = async (headers: Record<string, string>) =>
      Session.parse(await (await opened.app.request(endpoint.session, { headers })).json());
    expect(await session(opened.own)).toEqual({ writes: true, readOnly: false });
    expect(await session({ host })).toEqual({ writes: false, readOnly: false });
  });
});

test("the policy of every answer has no exception", async () => {
  for (const path of ["/", endpoint.graph, "/nothing"]) {
    const { headers } = await opened.app.request(path, { headers: { host } });
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
        "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  }
});

describe("limits", () => {
  test.each([
    [endpoint.cypher, 4 * 2 ** 20 + 1],
    [endpoint.export("csv"), 4 * 2 ** 20 + 1],
    [endpoint.judgements, 4 * 2 ** 20 + 1],
    [`${endpoint.sources}?name=x.txt`, 64 * 2 ** 20 + 1],
  ])("a body for %s of %d bytes is not read", async (path, bytes) => {
    const headers = { ...opened.own, "content-type": "application/json", "content-length": String(bytes) };
    const response = await opened.app.request(path, { method: "POST", headers, body: "{}" });
    expect(await refusal(response)).toMatchObject({ status: 413, code: "request-too-large" });
  });

  test("an answer to Cypher has a thousand rows, and says that there are more", async () => {
    const response = await told(opened, endpoint.cypher, { query: "UNWIND range(1, 5000) AS n RETURN n" });
    const { rows, cut } = TableAnswer.parse(await response.json());
    expect([rows.length, cut]).toEqual([1000, true]);
  });

  test.each([
    [endpoint.cypher, { query: "x".repeat(20_001) }],
    [endpoint.judgements, { left: 1 }],
  ])("%s takes nothing else", async (path, body) => {
    expect((await told(opened, path, body, opened.own)).status).toBe(400);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])(
    "what a form of another page could send, %s, is no JSON",
    async (type) => {
      const response = await told(opened, endpoint.cypher, { query: "RETURN 1 AS n" }, { "content-type": type });
      expect(await refusal(response)).toMatchObject({ status: 400, code: "usage" });
    },
  );
});

describe("what documents say is data, letter by letter", () => {
  const nasty = {
    script: "<script>alert(1)</script>",
    bidi: "Anna \u202egnirts\u202c Bell",
    cypher: "Bob') DETACH DELETE n //",
    long: `X${"y".repeat(9_998)}z`,
  };
  const cast: Cast = { script: "Person", bidi: "Person", cypher: "Person", long: "Person", ward: "Site" };
  const body = Object.entries(nasty).map(
    ([key, name]) => `{${key}|${name}} was treated at {ward|Ash Ward}.\n> ${key} TREATED_BY ward`,
  );
  const told = readSource(cast, { title: "</title><script>alert(2)</script>\u202e" }, body.join("\n\n"));

  beforeAll(() =>
    opened.store.apply({ sources: [{ source: told.source, appearances: told.appearances, claims: told.claims }] }),
  );

  test("in the graph", async () => {
    const { entities, sources } = await answerFrom(opened, Overview, endpoint.graph);
    for (const name of Object.values(nasty)) expect(entities.map((each) => each.name)).toContain(name);
    expect(sources.map(({ title }) => title)).toContain(told.source.title);
  });

  test.each(Object.entries(nasty))("in search, evidence and source: %s", async (_, name) => {
    const one = await idIn(opened, name.slice(0, 150));
    const other = await idIn(opened, "ash ward");
    const { claims } = await answerFrom(opened, ShownClaims, `${endpoint.claims}?one=${one}&other=${other}`);
    expect(claims.map(({ subject }) => subject.name)).toEqual([name]);
    expect(claims[0]?.evidence.quote).toContain(name);
    const { passages } = await answerFrom(opened, ShownSource, endpoint.source(told.source.id));
    expect(passages.map(({ text }) => text).join("")).toBe(told.source.text);
  });

  test("and never a page", async () => {
    for (const path of [endpoint.graph, endpoint.source(told.source.id), "/api/<script>"]) {
      const response = await opened.app.request(path, { headers: { host } });
      expect(response.headers.get("content-type")).toBe("application/json");
    }
  });

  test("a file's name is a name and no path", async () => {
    const query = new URLSearchParams({ name: "../../../tmp/<b>.txt" });
    const init = { method: "POST", headers: opened.own, body: "Carla Finch was treated by Ash Ward.\n" };
    const response = await opened.app.request(`${endpoint.sources}?${query}`, init);
    const lines = (await response.text()).trimEnd().split("\n");
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ event: "done", coverage: { outcome: "stored" } });
  });
});

/** What is exported can be read again by other programs, says how everything was said, and breaks for no name. */
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import type { AbstractGraph } from "graphology-types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Content, contentOf, formatNamed, formats } from "../../src/export/index.ts";
import { fernlow, hostile } from "../serve/fernlow.ts";
import { type Opened, openFernlow } from "../serve/opened.ts";

const made = "2026-02-03T10:00:00.000Z";
let opened: Opened;
let content: Content;

beforeAll(async () => {
  opened = await openFernlow();
  content = await contentOf(opened.store.run, {}, made);
}, 60_000);
afterAll(() => opened.close());

/** What another program makes of a file. */
const reread = {
  gexf: (text: string): AbstractGraph => parseGexf(MultiDirectedGraph, text),
  graphml: (text: string): AbstractGraph => parseGraphml(MultiDirectedGraph, text),
} as const;

describe.each(["gexf", "graphml"] as const)("%s", (name) => {
  test("is XML, and is read again with every thing and every line, stance included", () => {
    const text = formatNamed(name).write(content);
    expect(XMLValidator.validate(text)).toBe(true);
    const graph = reread[name](text);
    expect(graph.nodes().sort()).toEqual(content.entities.map(({ id }) => id));
    const told = graph.mapEdges((_, { label }, source, target) =>
      [graph.getNodeAttribute(source, "label"), label, graph.getNodeAttribute(target, "label")].join(" · "),
    );
    expect(told).toContain("Mara Quill · TREATED_BY · Dr Petra Orme");
    expect(told).toContain("Mara Quill · TREATED_BY (alleged) · Dr Petra Orme");
    expect(told).toContain("Mara Quill · TREATED_BY (denied) · Dr Petra Orme");
    expect(told).toContain("Harrow Vale Care Trust · COMMUNICATED_WITH (negated) · Tollbridge Council");
    expect(graph.everyEdge((_, { stance, polarity, quotes }) => stance && polarity && quotes)).toBe(true);
  });

  test("has its sources and its date inside", () => {
    const text = formatNamed(name).write(content);
    expect(text).toContain("2026-02-03");
    for (const { source } of Object.values(fernlow)) expect(text).toContain(source.title);
  });

  test("keeps a hostile name as a name", () => {
    const graph = reread[name](formatNamed(name).write(content));
    expect(graph.mapNodes((_, { label }) => label)).toContain(hostile);
  });
});

test.each(formats.map(({ name }) => [name]))(
  "%s goes through the sources as often for many things as for few",
  (name) => {
    const passes = (times: number) => {
      let count = 0;
      const many: Content = {
        ...content,
        entities: Array.from({ length: times }, () => content.entities).flat(),
        claims: Array.from({ length: times }, () => content.claims).flat(),
        get sources() {
          count += 1;
          return content.sources;
        },
      };
      formatNamed(name).write(many);
      return count;
    };
    expect(passes(5)).toBe(passes(1));
  },
);

test("a row of CSV has the claim, its stance, its speaker, its sentence and its source", () => {
  const [header = "", ...rows] = formatNamed("csv").write(content).trimEnd().split("\n");
  expect(header).toMatch(/^\ufeffsubject,subjectType,predicate,object,objectType,role,stance,polarity,saidBy,/);
  expect(rows).toHaveLength(content.claims.length);
  const denied = rows.find((row) => row.includes(",denied,"));
  expect(denied).toContain("Mara Quill,Person,TREATED_BY,Dr Petra Orme,Person,,denied,affirmed,Dr Petra Orme,");
  expect(denied).toContain("Dr Orme denied that she had ever treated Mrs Quill.");
  expect(denied).toContain("The Tollbridge Echo,2023-02-14,https://echo.example/fernlow,");
});

test("JSON has claims whose sentences stand at their place in the text", () => {
  const { claims, exported } = JSON.parse(formatNamed("json").write(content));
  expect(exported).toBe(made);
  const texts = new Map(Object.values(fernlow).map(({ source }) => [source.id, source.text]));
  for (const { source, evidence } of claims)
    expect(texts.get(source)?.slice(evidence.start, evidence.end)).toBe(evidence.quote);
});

test("JSON-LD states nothing itself: every claim is a statement about things that are there", () => {
  const graph: { "@id": string; "@type": string | string[] }[] = JSON.parse(formatNamed("json-ld").write(content))[
    "@graph"
  ];
  const ids = new Set(graph.map((each) => each["@id"]));
  const statements = graph.filter((each) => each["@type"].includes("rdf:Statement"));
  expect(statements).toHaveLength(content.claims.length);
  for (const statement of statements) {
    expect(statement).toMatchObject({ "ig:stance": expect.any(String), "ig:polarity": expect.any(String) });
    for (const end of ["rdf:subject", "rdf:object"]) expect(ids).toContain(Reflect.get(statement, end)["@id"]);
  }
});

test("FollowTheMoney has links whose status is their stance", () => {
  const lines = formatNamed("followthemoney").write(content).trimEnd().split("\n");
  const entities = lines.map((line) => JSON.parse(line));
  const ids = new Set(entities.map(({ id }) => id));
  const links = entities.filter(({ schema }) => schema === "UnknownLink");
  expect(new Set(links.flatMap(({ properties: { status } }) => status))).toEqual(
    new Set(["asserted", "alleged", "denied", "planned", "hypothetical", "asserted, negated"]),
  );
  for (const { properties } of links)
    for (const end of [...properties.subject, ...properties.object, ...properties.proof]) expect(ids).toContain(end);
});

describe("names that break things", () => {
  const nasty = [
    "=cmd|' /C calc'!A0",
    "\u0000\u0008\u000b]]><a>&amp;\ufffe\ud800",
    "\u202egnirts\u202c",
    `${"x".repeat(10_000)}"\n,`,
  ];
  const named = (name: string): Content => ({
    ...content,
    entities: content.entities.map((entity) => ({ ...entity, name, names: [name] })),
    claims: content.claims.map((claim) => ({ ...claim, quote: name, saidBy: name, role: name })),
    sources: content.sources.map((source) => ({ ...source, title: name, publisher: name })),
  });

  test.each(formats.map(({ name }) => name))("%s holds them", (format) => {
    for (const name of nasty) {
      const text = formatNamed(format).write(named(name));
      if (format in reread) {
        expect(XMLValidator.validate(text)).toBe(true);
        const parsed = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(text);
        expect(Object.keys(parsed)).toEqual(["?xml", format]);
      } else if (format === "csv") expect(text).not.toMatch(/(^|,)=/m);
      else for (const line of format === "followthemoney" ? text.trimEnd().split("\n") : [text]) JSON.parse(line);
    }
  });
});

describe("a chosen part", () => {
  test("of claims comes with their ends and sources, and nothing else", async () => {
    const claim = content.claims.find(({ stance }) => stance === "hypothetical");
    if (!claim) throw new Error("there is no such claim");
    const part = await contentOf(opened.store.run, { claims: [claim.id], entities: [] });
    expect(part.claims).toEqual([claim]);
    expect(part.entities.map(({ id }) => id)).toEqual([claim.subject, claim.object].sort());
  });

  test("of things comes with the claims between them", async () => {
    const ids = content.entities.filter(({ name }) => /Quill|Orme/.test(name)).map(({ id }) => id);
    const part = await contentOf(opened.store.run, { entities: ids });
    expect(part.entities).toHaveLength(3);
    expect(part.claims.map(({ stance }) => stance).sort()).toEqual([
      "alleged",
      "asserted",
      "asserted",
      "asserted",
      "denied",
    ]);
  });
});

test("the same content gives the same bytes", async () => {
  const again = await contentOf(opened.store.run, {}, made);
  for (const format of formats) expect(format.write(again)).toBe(format.write(content));
});

/** What each command does, on a store of its own. */
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Workplace, workplace } from "../support/command.ts";
import { article, followUp } from "./case.ts";

let place: Workplace;
const json = async (...args: string[]) => {
  const { code, out, err } = await place.run([...args, "--json"]);
  expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
};

beforeAll(async () => {
  place = workplace();
  writeFileSync(place.path("article.txt"), article);
  writeFileSync(place.path("follow-up.txt"), followUp);
  expect((await place.run(["ingest", "article.txt", "follow-up.txt"])).code).toBe(0);
});
afterAll(() => place.remove());

describe("help", () => {
  test("names every command and every exit code", async () => {
    const { code, out } = await place.run(["--help"]);
    expect(code).toBe(0);
    for (const word of ["ingest", "open", "ask", "cypher", "extract", "withdraw", "export", "import", "check", "130"])
      expect(out).toContain(word);
  });

  test.each([
    [["inspect"]],
    [["ingest"]],
    [["ingest", "x.txt", "--kind", "novel"]],
    [["cypher", "RETURN 1", "--rows", "many"]],
    [["ingest", "article.txt", "--date", "June"]],
    [["ingest", "article.txt", "--title", " ", "--kind", "report"]],
    [["judge", "same", "CSA", "Lena Marsh", "--by", "A.\nReader"]],
  ])("%j is a usage error", async (args) => expect((await place.run(args)).code).toBe(2));
});

describe("ingest", () => {
  test("a second time writes nothing and says so", async () => {
    const before = (await place.run(["export", "archive"])).out;
    const report = await json("ingest", "article.txt");
    expect(report).toMatchObject({ stored: 0, known: 1, unreadable: 0 });
    expect((await place.run(["export", "archive"])).out).toBe(before);
  });

  test("reads standard input, and takes what is said about it", async () => {
    const other = "--store=embedded:other";
    const { code, out } = await place.run(
      ["ingest", "-", other, "--title", "A letter", "--kind", "letter", "--date", "2025-11-03", "--json"],
      { input: article },
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).sources[0]).toMatchObject({ input: "-", outcome: "stored", source: { title: "A letter" } });
    expect(await json("ask", "sources", other)).toMatchObject([
      { title: "A letter", kind: "letter", date: "2025-11-03" },
    ]);
  });

  test("the report says what was read and what was found", async () => {
    const { out } = await place.run(["ingest", "article.txt", "--store=embedded:third"]);
    expect(out).toContain("1 stored");
    expect(out).toContain("sentences");
    expect(out).toContain("Regulator finds failings at Marlow Vale trust");
  });
});

describe("ask", () => {
  test("without a question lists them with their parameters", async () => {
    const questions = await json("ask");
    expect(questions).toContainEqual(
      expect.objectContaining({ question: "treated-by", asks: "Who was treated by whom, and when?" }),
    );
    for (const { parameters } of questions) for (const { means } of parameters) expect(means).not.toBe("");
  });

  test("who was treated by whom", async () => {
    expect(await json("ask", "treated-by", "--name", "Peter Ashdown")).toMatchObject([
      { person: "Peter Ashdown", treatedBy: "Marlow Vale NHS Foundation Trust", claims: 1 },
    ]);
  });

  test("inspections, over both sources", async () => {
    const rows = await json("ask", "inspections-of", "Marlow Vale NHS Foundation Trust");
    expect(rows).toMatchObject([
      { inspector: "Care Standards Authority", earliest: "2025-03-01", latest: "2026-05-31", claims: 2, sources: 2 },
    ]);
  });

  test("a planned inspection is an expectation and no edge", async () => {
    expect(await json("ask", "expectations")).toMatchObject([
      { predicate: "INSPECTED", stance: "planned", quote: "The CSA will inspect the trust again in May 2026." },
    ]);
  });

  test("what was to be done before today is overdue; another day may be asked about", async () => {
    const due = "--store=embedded:due";
    writeFileSync(place.path("due.txt"), "The Care Watch will inspect Marlow Vale NHS Trust in May 2023.\n");
    await place.run(["ingest", "due.txt", due]);
    const { out, err } = await place.run(["ask", "expectations", "--json", due]);
    expect(JSON.parse(out)).toMatchObject([{ state: "overdue", when: "in May 2023" }]);
    expect(err).toMatch(/as of today, \d{4}-\d{2}-\d{2}/);
    expect(await json("ask", "expectations", "--as-of", "2023-05-01", due)).toMatchObject([{ state: "open" }]);
  });

  test("a name is taken as people write it, or the nearest is offered", async () => {
    const { code, err } = await place.run(["ask", "neighbourhood", "vale nhs foundation"]);
    expect(code).toBe(0);
    expect(err).toContain("taking Marlow Vale NHS Foundation Trust for vale nhs foundation");
    expect(await place.run(["ask", "neighbourhood", "Nobody Known"])).toMatchObject({
      code: 6,
      err: expect.stringContaining("[name-unknown]"),
    });
  });

  test.each([
    [["ask", "who-did-it"], "question-unknown"],
    [["ask", "treated-by", "--place", "x"], "usage"],
    [["ask", "treated-by", "one", "2", "three"], "usage"],
  ])("%j is refused as %s", async (args, code) => {
    expect(await place.run(args)).toMatchObject({ code: 2, err: expect.stringContaining(`[${code}]`) });
  });
});

describe("cypher", () => {
  test("gives rows as objects", async () => {
    const query =
      "MATCH (p:Person)-[:TREATED_BY]->(o:Organisation) WHERE p.name = $name RETURN p.name AS person, o.name AS body";
    expect(await json("cypher", query, "--param", "name=Peter Ashdown")).toEqual([
      { person: "Peter Ashdown", body: "Marlow Vale NHS Foundation Trust" },
    ]);
  });

  test.each([
    "CREATE (n:Person) RETURN n",
    "MATCH (n) DETACH DELETE n",
    "LOAD CSV FROM 'file:///etc/hosts' AS row RETURN row",
  ])("%s is refused", async (query) =>
    expect(await place.run(["cypher", query])).toMatchObject({
      code: 6,
      err: expect.stringContaining("[query-refused]"),
    }),
  );

  test("a slip is said", async () => {
    expect(await place.run(["cypher", "MATCH (n RETURN n"])).toMatchObject({
      code: 6,
      err: expect.stringContaining("[query-invalid]"),
    });
  });

  test("more rows than the limit are cut, and said", async () => {
    const { out, err } = await place.run(["cypher", "MATCH (n:Entity) RETURN n.name AS name", "--rows", "2", "--json"]);
    expect(JSON.parse(out)).toHaveLength(2);
    expect(err).toContain("there are more rows");
  });
});

describe("export and import", () => {
  test("a format that there is not is told which there are", async () => {
    const { code, err } = await place.run(["export", "pdf"]);
    expect(code).toBe(2);
    for (const format of ["archive", "judgements", "csv", "followthemoney"]) expect(err).toContain(format);
  });

  test("an archive read into an empty store gives the same archive", async () => {
    const { out } = await place.run(["export", "archive"]);
    expect((await place.run(["import", "-", "--store=embedded:copy"], { input: out })).code).toBe(0);
    expect((await place.run(["export", "archive", "--store=embedded:copy"])).out).toBe(out);
    expect(await json("check", "--store=embedded:copy")).toEqual([]);
  });
});

test("withdraw leaves the store as if the source had never been read", async () => {
  const one = "--store=embedded:one";
  await place.run(["ingest", "article.txt", one]);
  const before = (await place.run(["export", "archive", one])).out;
  await place.run(["ingest", "follow-up.txt", one]);
  const [, second] = await json("ask", "sources", one).then((rows) =>
    rows.sort((a: { title: string }) => (a.title.startsWith("Second") ? 1 : -1)),
  );
  expect((await place.run(["withdraw", second.id, one])).code).toBe(0);
  expect((await place.run(["export", "archive", one])).out).toBe(before);
});

test("a moment that the journal does not have is refused", async () => {
  expect(await place.run(["diff", "1", "99"])).toMatchObject({
    code: 2,
    err: expect.stringContaining("[moment-unknown]"),
  });
});

test("check is clean", async () => {
  expect(await json("check")).toEqual([]);
});

test("extract prints an annotation a file, without a store", async () => {
  const { code, out } = await place.run(["extract", "article.txt", "follow-up.txt", "--format", "annotation"]);
  expect(code).toBe(0);
  const [first] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(first.id).toBe("article");
  const named = (id: string) => first.entities.find((entity: { id: string }) => entity.id === id)?.names.at(-1);
  const rows = first.relations.map(
    (row: { subject: string; predicate: string; object: string }) =>
      `${named(row.subject)} ${row.predicate} ${named(row.object)}`,
  );
  expect(rows).toContain("Peter Ashdown TREATED_BY Marlow Vale NHS Foundation Trust");
  for (const { evidence } of first.relations) expect(article).toContain(evidence);
});

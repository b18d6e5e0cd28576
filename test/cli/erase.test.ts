/** `erase`: told before, asked, done, and what is said of what it does not reach. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Workplace, workplace } from "../support/command.ts";
import { article, followUp } from "./case.ts";

let place: Workplace;
const run = (...args: string[]) => place.run(args);
const json = async (...args: string[]) => JSON.parse((await run(...args, "--json")).out);
const archive = async () => (await run("export", "archive")).out;

beforeAll(async () => {
  place = workplace();
  writeFileSync(place.path("article.txt"), article);
  writeFileSync(place.path("Follow-up of Peter Ashdown.txt"), followUp);
  writeFileSync(
    place.path("other.txt"),
    "Lena Marsh\n\nPeter Ashdown killed Lena Marsh in June 2024. Ashdown lived in Marlow.\n",
  );
  expect((await run("ingest", "article.txt", "Follow-up of Peter Ashdown.txt", "other.txt")).code).toBe(0);
}, 60_000);
afterAll(() => place.remove());

test("says what it would change, and changes nothing without being told to", async () => {
  const before = await archive();
  const dry = await run("erase", "Mr peter ashdown", "--dry-run");
  expect(dry).toMatchObject({ code: 0, out: "" });
  expect(dry.err).toContain("taking Peter Ashdown for Mr peter ashdown");
  expect(dry.err).toMatch(
    /Peter Ashdown.* becomes Person [A-Z]{6}, for good:\n\d sources, \d mentions, \d claims, 0 decisions/,
  );
  expect(dry.err).toContain("another pseudonym is drawn each time");
  const unasked = await run("erase", "Peter Ashdown");
  expect(unasked).toMatchObject({ code: 2, out: "" });
  expect(unasked.err).toContain("--yes");
  expect(await archive()).toBe(before);
});

test.each([
  [["erase", "Nobody Known", "--yes"], 6, "name-unknown"],
  [["erase", "peter ash", "--yes"], 6, "name-unknown"],
  [["erase", "Mrs Ashdown", "--yes"], 6, "name-unknown"],
  [["erase", "Marlow Vale NHS Foundation Trust", "--yes"], 6, "name-unknown"],
  [["erase", "Peter Ashdown", "--as", "Mr Ashdown", "--yes"], 2, "usage"],
  [["erase", "a_0000000000000000", "--yes"], 6, "entity-unknown"],
])("%j is refused", async (args, code, told) => {
  expect(await run(...args)).toMatchObject({ code, err: expect.stringContaining(`[${told}]`) });
});

test("erases, and names the documents that still have the name", async () => {
  const claims = (await json("cypher", "MATCH (c:Claim) RETURN count(c) AS n"))[0].n;
  const { code, out, err } = await run("erase", "Peter Ashdown", "--yes");
  const pseudonym = out.trim();
  expect(code).toBe(0);
  expect(pseudonym).toMatch(/^Person [A-Z]{6}$/);
  for (const told of [
    "cannot be undone",
    "Reading these documents again",
    "Regulator finds failings at Marlow Vale trust",
  ])
    expect(err).toContain(told);
  expect(await json("ask", "treated-by", "--name", pseudonym)).toMatchObject([{ person: pseudonym }]);
  expect((await json("cypher", "MATCH (c:Claim) RETURN count(c) AS n"))[0].n).toBe(claims);
  expect(await run("check")).toMatchObject({ code: 0 });
  expect(await archive()).not.toContain("Peter Ashdown");
  for (const file of readdirSync(place.path("inquiry-graph"))) {
    expect(readFileSync(place.path(`inquiry-graph/${file}`)).includes("Peter Ashdown")).toBe(false);
  }
  expect(await run("erase", "Peter Ashdown", "--yes")).toMatchObject({ code: 6 });
});

test("reading a document again brings the name back, as somebody else", async () => {
  await run("ingest", "article.txt");
  const rows = await json("ask", "find", "--name", "Peter Ashdown");
  expect(rows).toMatchObject([{ name: "Peter Ashdown", sources: 1 }]);
});

test("with a name of one's own, as one object; a document of the same name is not meant", async () => {
  const told = await json("erase", "Lena Marsh", "--as", "the victim L", "--yes");
  expect(told).toMatchObject({ name: "Lena Marsh", pseudonym: "the victim L" });
  expect(await run("check")).toMatchObject({ code: 0 });
});

test("addresses lose the name as well, and what is left is told the same before and after", async () => {
  const mail = "--store=embedded:mail";
  writeFileSync(
    place.path("mail.txt"),
    `Letter

To: Mrs Denise Okafor <d.okafor@aquavale.example>

Denise Okafor told Peter Ashdown that okafor.office@aquavale.example was shut. Write to j.okafor@aquavale.example or jokafor@aquavale.example.
`,
  );
  await run("ingest", "mail.txt", mail);
  const dry = await run("erase", "Denise Okafor", "--dry-run", mail);
  const done = await run("erase", "Denise Okafor", "--yes", mail);
  const left = /^Left in texts.*$/m;
  expect(left.exec(done.err)?.[0]).toContain(": Okafor (1), jokafor@aquavale.example (1).");
  expect(left.exec(dry.err)?.[0]).toBe(left.exec(done.err)?.[0]);
  const { out } = await run("export", "archive", mail);
  expect(new Set(out.match(/[\w.]*okafor[\w.@]*[a-z]/gi))).toEqual(
    new Set(["j.okafor@aquavale.example", "jokafor@aquavale.example"]),
  );
  expect(await run("check", mail)).toMatchObject({ code: 0 });
});

test("two of one name are listed and refused", async () => {
  for (const name of ["one", "two"]) {
    writeFileSync(
      place.path(`${name}.txt`),
      `John Smith was inspected by nobody. John Smith of ${name} met Dr Ruth Kimani.\n`,
    );
    await run("ingest", `${name}.txt`);
  }
  const { code, err } = await run("erase", "John Smith", "--yes");
  expect(code).toBe(6);
  expect(err).toMatch(/John Smith \(Person, in 1 sources, a_\w{16}\); John Smith/);
  const [{ id }] = await json("ask", "find", "--name", "John Smith");
  const done = await run("erase", id, "--yes");
  expect(done.code).toBe(0);
  expect(done.err).toContain("Others here go by John Smith and keep the name");
});

/** What people decide, on the command line: said, listed, taken back, carried to another store. */
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Workplace, workplace } from "../support/command.ts";
import { article, followUp } from "./case.ts";

let place: Workplace;
const json = async (...args: string[]) => JSON.parse((await place.run([...args, "--json"])).out);
const archive = async (...args: string[]) => (await place.run(["export", "archive", ...args])).out;

beforeAll(async () => {
  place = workplace();
  writeFileSync(place.path("article.txt"), article);
  writeFileSync(place.path("follow-up.txt"), followUp);
  expect((await place.run(["ingest", "article.txt", "follow-up.txt"])).code).toBe(0);
}, 60_000);
afterAll(() => place.remove());

test("a judgement, a review and a fulfilment are said, listed and taken back without a trace", async () => {
  const before = await archive();
  const [{ claim, reportClaim, state }] = await json("ask", "expectations");
  expect(state).toBe("reported");
  for (const args of [
    ["judge", "Ruth Kimani", "Larch Ward", "different", "--by", "A. Reader", "--reason", "She is no ward."],
    ["reject", reportClaim, "--note", "It reads otherwise."],
    ["accept", reportClaim],
    ["fulfil", claim, reportClaim],
  ])
    expect(await place.run(args)).toMatchObject({ code: 0 });
  expect(await json("ask", "expectations")).toMatchObject([{ state: "fulfilled" }]);
  const decisions = await json("history");
  expect(decisions.map(({ kind }: { kind: string }) => kind)).toEqual(["fulfilment", "review", "judgement"]);
  expect(decisions[2]).toMatchObject({ verdict: "different", by: "person:A. Reader", reason: "She is no ward." });
  expect((await place.run(["history"])).out).toContain("Ruth Kimani");
  expect((await place.run(["undo", decisions[2].id])).err).toContain("taken back");
  await place.run(["undo"]);
  await place.run(["undo"]);
  expect(await archive()).toBe(before);
  expect((await place.run(["undo"])).code).toBe(2);
});

test("decisions are carried to a store where what they are about comes later", async () => {
  const [{ reportClaim }] = await json("ask", "expectations");
  await place.run(["reject", reportClaim]);
  const { out: judgements } = await place.run(["export", "judgements"]);
  const wanted = await archive();
  await place.run(["undo"]);
  const other = "--store=embedded:other";
  expect((await place.run(["import", "-", other], { input: judgements })).err).toContain("1 decision ");
  await place.run(["ingest", "follow-up.txt", "article.txt", other]);
  expect(await archive(other)).toBe(wanted);
});

test("what was decided about a withdrawn source is still told, and is not taken back unless it is named", async () => {
  const there = "--store=embedded:withdrawn";
  await place.run(["ingest", "article.txt", there]);
  const [{ claim }] = await json("ask", "evidence-of", "Peter Ashdown", "TREATED_BY", there);
  await place.run(["accept", claim, there]);
  const decided = await archive(there);
  await place.run(["withdraw", "Regulator finds failings at Marlow Vale trust", there]);
  const words = "accepted: Peter Ashdown TREATED_BY Marlow Vale NHS Foundation Trust";
  expect((await place.run(["history", there])).out).toContain("TREATED_BY");
  const [{ id }] = await json("history", there);
  expect((await place.run(["undo", there])).err).toMatch(
    new RegExp(`${words} .*\\[decision-waiting\\].*read the file again`, "s"),
  );
  await place.run(["ingest", "article.txt", there]);
  expect(await archive(there)).toBe(decided);
  await place.run(["withdraw", "Regulator finds failings at Marlow Vale trust", there]);
  expect((await place.run(["undo", id, there])).err).toContain(`taken back: ${words}`);
  expect(await json("history", there)).toEqual([]);
});

test("suggestions are a list where there is no terminal", async () => {
  expect(Array.isArray(await json("review"))).toBe(true);
});

test("a corrected version takes the place of the old one", async () => {
  const third = "--store=embedded:third";
  await place.run(["ingest", "article.txt", third]);
  writeFileSync(place.path("corrected.txt"), article.replace("June 2024", "July 2024"));
  const title = "Regulator finds failings at Marlow Vale trust";
  const told = await json("replace", title, "corrected.txt", third);
  expect([...told.changed.map((each: { after: { evidence: unknown } }) => each.after.evidence)]).toContainEqual(
    expect.objectContaining({ quote: expect.stringContaining("July 2024") }),
  );
  expect(await json("ask", "sources", third)).toHaveLength(1);
});

test.each([
  [["judge", "Peter Ashdown", "Peter Ashdown", "same"], 2, "usage"],
  [["judge", "Peter Ashdown", "Nobody Known", "same"], 6, "name-unknown"],
  [["judge", "Peter Ash", "Larch Ward", "different"], 6, "name-unknown"],
  [["reject", "c_0000000000000000"], 6, "claim-unknown"],
  [["undo", "d_00000000"], 2, "usage"],
  [["replace", "No such source", "article.txt"], 2, "source-unknown"],
])("%j is refused", async (args, code, error) => {
  expect(await place.run(args)).toMatchObject({ code, err: expect.stringContaining(`[${error}]`) });
});

/** Every named question on a small case, with the answer that a reader of the case would give; on every store. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, questionNamed, questions, settleWhole } from "../../src/ask/index.ts";
import type { Store } from "../../src/ports.ts";
import { sameNames, source } from "../support/builders.ts";

const report = source(
  "The report",
  [
    "Ann Lee TREATED_BY Holm Trust · 2022/2023",
    "Care Watch INSPECTED Holm Trust · 2023-05",
    "Care Watch INSPECTED Elm Ward · planned · 2024-06 · says Care Watch",
    "Bo Reed HOLDS_ROLE_AT Holm Trust · as chief executive",
    "Bo Reed ANNOUNCED Tarn Review · says Bo Reed",
    "Cy O’Neil is named and nothing is said of him",
  ],
  { kind: "report", publisher: "Care Watch", date: "2023-07-01" },
);
const article = source(
  "The article",
  [
    "Ann Lee TREATED_BY Holm Trust · denied · says Bo Reed",
    "Care Watch INSPECTED Holm Trust · 2024-02-03",
    "Holm Trust OPERATES Elm Ward · negated",
  ],
  { kind: "article", date: "2024-03-01" },
);

/** Question and arguments → rows, each as its main columns in one line. */
const answers: readonly [string, Record<string, unknown>, readonly string[], readonly string[]][] = [
  ["find", { name: "trust" }, ["name", "type", "sources", "claims"], ["Holm Trust Organisation 2 6"]],
  ["find", { name: "o'neil" }, ["name"], ["Cy O’Neil"]],
  [
    "treated-by",
    { name: "ann lee" },
    ["person", "treatedBy", "earliest", "latest", "claims"],
    ["Ann Lee Holm Trust 2022-01-01 2023-12-31 1"],
  ],
  ["treated-by", { name: "Holm Trust" }, ["person"], ["Ann Lee"]],
  ["treated-by", {}, ["person"], ["Ann Lee"]],
  ["roles-of", { name: "ree" }, ["person"], ["Bo Reed"]],
  [
    "inspections-of",
    { name: "the Holm Trust" },
    ["inspector", "inspected", "earliest", "latest", "claims", "sources"],
    ["Care Watch Holm Trust 2023-05-01 2024-02-03 2 2"],
  ],
  ["inspections-of", { name: "Elm Ward" }, ["inspector"], []],
  [
    "announcements-by",
    { name: "Bo Reed" },
    ["announcer", "announced", "saidBy", "stance", "source"],
    ["Bo Reed Tarn Review Bo Reed asserted The report"],
  ],
  ["roles-of", { name: "Bo Reed" }, ["person", "roles", "at"], ["Bo Reed chief executive Holm Trust"]],
  [
    "who-said-about",
    { name: "Ann Lee" },
    ["subject", "predicate", "object", "saidBy", "stance", "source"],
    ["Ann Lee TREATED_BY Holm Trust Bo Reed denied The article", "Ann Lee TREATED_BY Holm Trust – asserted The report"],
  ],
  [
    "evidence-of",
    { subject: "Ann Lee", predicate: "TREATED_BY" },
    ["stance", "quote"],
    [
      "asserted Ann Lee TREATED_BY Holm Trust · 2022/2023",
      "denied Ann Lee TREATED_BY Holm Trust · denied · says Bo Reed",
    ],
  ],
  ["evidence-of", { subject: "Holm Trust", object: "Elm Ward" }, ["predicate", "polarity"], ["OPERATES negated"]],
  [
    "neighbourhood",
    { name: "Holm Trust" },
    ["subject", "predicate", "object", "claims"],
    ["Bo Reed HOLDS_ROLE_AT Holm Trust 1", "Care Watch INSPECTED Holm Trust 2", "Ann Lee TREATED_BY Holm Trust 1"],
  ],
  [
    "timeline-of",
    { name: "Care Watch" },
    ["when", "object", "stance"],
    ["2023-05 Holm Trust asserted", "2024-02-03 Holm Trust asserted", "2024-06 Elm Ward planned"],
  ],
  [
    "expectations",
    {},
    ["subject", "predicate", "object", "when", "saidBy", "state"],
    ["Care Watch INSPECTED Elm Ward 2024-06 Care Watch open"],
  ],
  ["expectations", { name: "Elm Ward", "as-of": "2024-09-01" }, ["state"], ["overdue"]],
  [
    "conflicts",
    {},
    ["conflict", "kind", "side", "subject", "predicate", "object", "saidBy", "stance", "source"],
    [
      "1 contradiction a Ann Lee TREATED_BY Holm Trust – asserted The report",
      "1 contradiction b Ann Lee TREATED_BY Holm Trust Bo Reed denied The article",
    ],
  ],
  ["conflicts", { name: "Elm Ward" }, ["conflict"], []],
  ["expectations", { name: "Ann Lee" }, ["subject"], []],
  [
    "named-in",
    { name: "Ann Lee" },
    ["source", "kind", "publisher", "date", "mentions"],
    ["The report report Care Watch 2023-07-01 1", "The article article – 2024-03-01 1"],
  ],
  [
    "appearances-of",
    { name: "Ann Lee" },
    ["name", "type", "mentions", "source"],
    ["Ann Lee Person 1 The report", "Ann Lee Person 1 The article"],
  ],
  [
    "sources",
    {},
    ["title", "kind", "date", "claims"],
    ["The report report 2023-07-01 5", "The article article 2024-03-01 3"],
  ],
];

const treated = "Ann Lee TREATED_BY Holm Trust · 2022/2023";
const inspected = "Care Watch INSPECTED Holm Trust · 2023-05";

/** The same after a person has rejected the claim of a sentence. */
const withoutRejected: readonly [string, Record<string, unknown>, string, readonly string[], readonly string[]][] = [
  ["find", { name: "trust" }, treated, ["name", "claims"], ["Holm Trust 5"]],
  ["treated-by", {}, treated, ["person"], []],
  ["inspections-of", {}, inspected, ["earliest", "claims"], ["2024-02-03 1"]],
  ["announcements-by", {}, "Bo Reed ANNOUNCED Tarn Review · says Bo Reed", ["announced"], []],
  ["roles-of", {}, "Bo Reed HOLDS_ROLE_AT Holm Trust · as chief executive", ["person"], []],
  ["who-said-about", { name: "Ann Lee" }, treated, ["stance"], ["denied"]],
  ["evidence-of", { subject: "Ann Lee" }, treated, ["stance"], ["denied"]],
  ["neighbourhood", { name: "Ann Lee" }, treated, ["predicate"], []],
  ["timeline-of", { name: "Holm Trust" }, inspected, ["when"], ["2022/2023", "2024-02-03"]],
  ["expectations", {}, "Care Watch INSPECTED Elm Ward · planned · 2024-06 · says Care Watch", ["object"], []],
  ["conflicts", {}, treated, ["conflict"], []],
  ["named-in", { name: "Ann Lee" }, treated, ["source"], ["The report", "The article"]],
  ["appearances-of", { name: "Ann Lee" }, treated, ["source"], ["The report", "The article"]],
  ["sources", {}, treated, ["title", "claims"], ["The report 4", "The article 3"]],
];

export function questionsContract(name: string, open: () => Promise<Store>): void {
  describe(`questions on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.apply({ sources: [report, article], judgements: sameNames([report, article]) });
    });
    afterAll(() => store.close());

    test.each(answers)("%s %j", async (question, given, columns, expected) => {
      const { rows } = await ask(store.run, questionNamed(question), given);
      expect(rows.map((row) => columns.map((column) => row[column] ?? "–").join(" "))).toEqual(expected);
    });

    test.each(withoutRejected)("%s %j tells nothing of what was rejected: %s", async (...each) => {
      const [question, given, sentence, columns, expected] = each;
      const claimId = report.claims.find(({ evidence }) => evidence.quote === sentence)?.id ?? "";
      await store.apply({ reviews: [{ claimId, verdict: "rejected", by: "person", at: "2026-02-03T10:00:00Z" }] });
      const { rows } = await ask(store.run, questionNamed(question), given);
      await store.apply({ unreviews: [claimId] });
      expect(rows.map((row) => columns.map((column) => row[column] ?? "–").join(" "))).toEqual(expected);
    });

    test.each([[answers], [withoutRejected]])("no question is left out", (asked) => {
      const all = questions.map(({ name }) => name).sort();
      expect([...new Set(asked.map(([question]) => question))].sort()).toEqual(all);
    });

    test("a limit is kept", async () => {
      expect((await ask(store.run, questionNamed("sources"), { limit: "1" })).rows).toHaveLength(1);
    });

    test.each([
      ["treated-by", { name: "Nobody" }, "name-unknown"],
      ["neighbourhood", { name: "e" }, "name-unknown"],
      ["neighbourhood", { name: "Bo" }, "name-unknown"],
      ["neighbourhood", { name: "eed" }, "name-unknown"],
      ["neighbourhood", {}, "usage"],
      ["sources", { limit: "0" }, "usage"],
      ["expectations", { "as-of": "soon" }, "usage"],
      ["sources", { colour: "red" }, "usage"],
      ["evidence-of", { subject: "Ann Lee", predicate: "LOVES" }, "usage"],
    ])("%s %j is refused as %s", async (question, given, code) => {
      await expect(ask(store.run, questionNamed(question), given)).rejects.toMatchObject({ code });
    });
  });

  test(`what changes the store takes whole names on ${name}`, async () => {
    const store = await open();
    await store.apply({ sources: [report, article], judgements: sameNames([report, article]) });
    const taken = async (given: string) => (await settleWhole(store.run, given)).name;
    for (const given of ["bo reed", "Mr Bo Reed", "the Holm Trust"]) expect(await taken(given)).toBeTruthy();
    for (const given of ["Ree", "Bo", "B"]) {
      await expect(taken(given)).rejects.toMatchObject({ code: "name-unknown", advice: expect.stringMatching(/./) });
    }
    await expect(taken("Ree")).rejects.toMatchObject({
      advice: expect.stringMatching(/Bo Reed \(Person, .* a_\w{16}\)/),
    });
    await store.close();
  });

  // A store of its own: on a database that is shared, opening one empties it.
  test(`two of one name are told apart by id on ${name}, and never taken together`, async () => {
    const apart = await open();
    await apart.apply({ sources: [report, article] });
    const question = questionNamed("who-said-about");
    await expect(ask(apart.run, question, { name: "Ann Lee" })).rejects.toMatchObject({ code: "name-unknown" });
    const { rows } = await ask(apart.run, questionNamed("find"), { name: "Ann Lee" });
    const told = await Promise.all(rows.map(({ id }) => ask(apart.run, question, { name: id })));
    expect(told.map(({ rows }) => rows.map(({ stance }) => stance).join(" ")).sort()).toEqual(["asserted", "denied"]);
    await apart.close();
  });
}

/** `evaluate`: the rules and a folder of predictions, on passages and on a public set. */
import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Workplace, workplace } from "../support/command.ts";

const visit = `Inspectors at Fernlow

Fernlow Trust was inspected by the Care Standards Authority in March 2024.
`;
const stay = `A patient at Fernlow

Peter Ashdown was treated by Fernlow Trust.
`;
const trust = { id: "trust", type: "Organisation", names: ["Fernlow Trust"] };
const authority = { id: "authority", type: "Organisation", names: ["Care Standards Authority"] };
const ashdown = { id: "ashdown", type: "Person", names: ["Peter Ashdown"] };
const inspected = {
  ...{ subject: "authority", predicate: "INSPECTED", object: "trust", when: "2024-03" },
  evidence: "Fernlow Trust was inspected by the Care Standards Authority in March 2024.",
};
const treated = {
  ...{ subject: "ashdown", predicate: "TREATED_BY", object: "trust" },
  evidence: "Peter Ashdown was treated by Fernlow Trust.",
};

/** Of the sets, a row each; the first sign is one of two code units. */
const marked = {
  id: "marked",
  text: "🙂 Ann Lee left the Holm Trust.",
  entities: [
    { start: 2, end: 9, type: "PER" },
    { start: 19, end: 29, type: "ORG" },
  ],
};
const related = {
  id: "related",
  text: "Ann Lee is the chief executive of the Holm Trust.",
  entities: [],
  annotated_properties: ["CEO"],
  relations: [{ type: "CEO", subj: [38, 48], obj: [0, 7] }],
};

let place: Workplace;
const evaluate = (...args: string[]) => place.run(["evaluate", ...args]);
const json = async (...args: string[]) => {
  const { code, out, err } = await evaluate(...args, "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
};

beforeAll(() => {
  place = workplace();
  const write = (path: string, content: unknown) =>
    writeFileSync(place.path(path), typeof content === "string" ? content : JSON.stringify(content));
  for (const folder of ["passages", "others", "broken"]) mkdirSync(place.path(folder));
  write("passages/stay.txt", stay);
  write("passages/stay.json", { entities: [ashdown, trust], relations: [treated] });
  write("passages/visit.txt", visit);
  write("passages/visit.json", { entities: [authority, trust], relations: [inspected] });
  write("passages/alone.txt", "A text that nobody annotated.");
  // Nothing of the stay; of the visit an end the wrong way round.
  write("others/visit.json", {
    entities: [authority, trust],
    relations: [{ ...inspected, subject: "trust", object: "authority" }],
  });
  write("broken/stay.txt", stay);
  write("broken/stay.json", "{");
  write("uner_ewt.jsonl", marked);
  write("knowledgenet.jsonl", `${JSON.stringify(related)}\n\n`);
  write("meantime.jsonl", { id: "no text" });
  write("own.jsonl", marked);
});
afterAll(() => place.remove());

describe("on passages", () => {
  test("those with an annotation are scored, each measure in a row", async () => {
    const { code, out } = await evaluate("passages", "--extractor=rules");
    expect(code).toBe(0);
    expect(out).toContain("passages: 2 passages");
    expect(out).toMatch(/^relations +100\.0 +100–100 +2$/m);
    expect(out).toMatch(/^Person +100\.0 +100\.0 +100\.0 +1$/m);
    expect(out).toMatch(/^INSPECTED +100\.0 +100\.0 +100\.0 +1$/m);
    expect(out).not.toContain("mistakes");
  });

  test("predictions stand beside an extractor, and what they lack counts as not found", async () => {
    const results = await json("passages", "--extractor=rules", "--predictions=others");
    const shown = results.map(({ set, by, figures: { passages, of } }: Result) => {
      const { right, predicted, gold } = of.relations;
      return `${set} ${by} ${passages}: ${right} ${predicted} ${gold}`;
    });
    expect(shown).toEqual(["passages rules 2: 2 2 2", "passages others 2: 0 1 2"]);
    expect(results[0]).not.toHaveProperty("mistakes");
  });

  test("mistakes are listed by their kind, with the sentence", async () => {
    const { out } = await evaluate("passages", "--predictions=others", "--errors");
    expect(out).toContain("mistakes of others: 4");
    expect(out).toContain("relation-reversed (1)  subject and object the wrong way round");
    expect(out).toContain("visit: gold Care Standards Authority INSPECTED Fernlow Trust · found");
    expect(out).toContain(`“${inspected.evidence}”`);
    expect(out).toContain("name-missed (2)");
    expect(out).toContain("end-missing (1)");
  });

  test("and are there as JSON", async () => {
    const [{ mistakes }] = await json("passages", "--predictions=others", "--errors");
    expect(mistakes).toContainEqual(
      expect.objectContaining({ kind: "relation-reversed", passage: "visit", sentence: inspected.evidence }),
    );
  });
});

describe("on public sets", () => {
  test("names are counted at their places, relations in either direction", async () => {
    const results = await json("uner_ewt.jsonl", "knowledgenet.jsonl", "--extractor=rules");
    expect(results).toMatchObject([
      { set: "uner_ewt", figures: { of: { names: { right: 2, predicted: 2, gold: 2 } }, types: { Person: {} } } },
      {
        set: "knowledgenet",
        figures: { of: { relations: { right: 1, predicted: 1, gold: 1 } }, predicates: { CEO: {} } },
      },
    ]);
  });

  test("only what the set can judge is shown", async () => {
    const { out } = await evaluate("uner_ewt.jsonl", "--extractor=rules");
    expect(out).toMatch(/^names +100\.0/m);
    expect(out).not.toMatch(/^(?:entities|relations|stance)/m);
  });

  test("a folder of predictions is of no use there, and that is said", async () => {
    expect(await evaluate("uner_ewt.jsonl", "--predictions=others")).toMatchObject({
      code: 0,
      out: "",
      err: "uner_ewt: predictions from a folder cannot be scored on a public set\n",
    });
  });
});

test("what others reach is one table more", async () => {
  const { out } = await evaluate("passages", "--predictions=others", "--peers");
  expect(out).toContain("spaCy");
});

describe("refused", () => {
  test.each([
    ["a folder that is not there", "nowhere", 3, "nowhere: there is no NAME.txt with its NAME.json   [input-missing]"],
    ["a folder without passages", "others", 3, "others: there is no NAME.txt with its NAME.json   [input-missing]"],
    ["what is no annotation", "broken", 3, "stay.json: it is no annotation   [input-unreadable]"],
    ["a set that is not known", "own.jsonl", 2, "own.jsonl: how this set is scored is not known   [usage]"],
    ["a set that is not there", "crossner_politics.jsonl", 3, "it cannot be read   [input-missing]"],
    ["a set with a row of another form", "meantime.jsonl", 3, "a row has another form   [input-unreadable]"],
  ])("%s", async (_, set, code, message) => {
    const ended = await evaluate(set, "--extractor=rules");
    expect(ended).toMatchObject({ code, out: "", err: expect.stringContaining(message) });
  });

  test("no set at all", async () => expect((await evaluate()).code).toBe(2));
});

interface Result {
  readonly set: string;
  readonly by: string;
  readonly figures: {
    readonly passages: number;
    readonly of: { readonly relations: { readonly right: number; readonly predicted: number; readonly gold: number } };
  };
}

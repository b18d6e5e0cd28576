/** The way that people go who set nothing: the extractor that ships, the embedded store, a question, a claim. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shipped } from "../../src/extract/model/network.ts";
import { type Workplace, workplace } from "../support/command.ts";

const article = `Nurse tells inquiry of warnings at Fernlow

Peter Ashdown was treated by Fernlow Trust in March 2024.

Ruth Kimani, a nurse, told the Fernlow Inquiry that the Care Standards Authority had inspected Fernlow Trust in May 2024.

Ben Carr denied that he had written to Ruth Kimani.
`;

describe.skipIf(!existsSync(join(shipped, "model.json")))("with weights (skipped without models/)", () => {
  let place: Workplace;
  const json = async (...args: string[]) => {
    const { code, out, err } = await place.run([...args, "--json"], { extractor: "default" });
    expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
    return JSON.parse(out);
  };

  beforeAll(async () => {
    place = workplace();
    writeFileSync(place.path("article.txt"), article);
    expect(await json("ingest", "article.txt")).toMatchObject({ stored: 1, unreadable: 0 });
  });
  afterAll(() => place.remove());

  test("every claim is of the network and the rules together", async () => {
    const found = await json("cypher", "MATCH (c:Claim) RETURN DISTINCT c.extractor AS extractor");
    expect(found).toEqual([{ extractor: expect.stringMatching(/^local@/) }]);
  });

  test.each([
    ["Fernlow Trust", "Peter Ashdown TREATED_BY Fernlow Trust", null, "asserted"],
    ["Fernlow Trust", "Care Standards Authority INSPECTED Fernlow Trust", "Ruth Kimani", "asserted"],
    ["Ruth Kimani", "Ben Carr COMMUNICATED_WITH Ruth Kimani", "Ben Carr", "denied"],
  ])("who said what about %s: %s, %s", async (name, relation, saidBy, stance) => {
    const rows = await json("ask", "who-said-about", name);
    const said = rows.find((row: Said) => `${row.subject} ${row.predicate} ${row.object}` === relation);
    expect(said).toMatchObject({ saidBy, stance });
    expect(article).toContain(said.quote);
  });

  test("a claim is shown with its time and its sentence", async () => {
    const [claim, ...others] = await json("ask", "evidence-of", "Care Standards Authority", "INSPECTED");
    expect(claim).toMatchObject({
      ...{ subject: "Care Standards Authority", object: "Fernlow Trust", saidBy: "Ruth Kimani", when: "in May 2024" },
      ...{ claim: expect.stringMatching(/^c_/), quote: expect.stringMatching(/^Ruth Kimani, a nurse, .* May 2024\.$/) },
    });
    expect(others).toEqual([]);
  });
});

interface Said {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

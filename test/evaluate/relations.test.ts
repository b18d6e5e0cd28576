/** What public relations are in ours: only ends that our predicates allow, and nothing of the sets forgotten. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publicRelations } from "../../src/evaluate/public/relations.ts";
import { allows } from "../../src/model/index.ts";

const dev = "../shared/data/extraction/dev";

test("every end is of a type that the predicate allows", () => {
  for (const relations of Object.values(publicRelations)) {
    for (const [id, { ours }] of Object.entries(relations)) {
      for (const { predicate, subject, object } of ours) {
        for (const one of subject) {
          expect(
            object.some((other) => allows(predicate, one, other)),
            `${id} ${one} ${predicate}`,
          ).toBe(true);
        }
      }
    }
  }
});

test.skipIf(!existsSync(dev))("every relation of the sets is listed", () => {
  for (const [set, relations] of Object.entries(publicRelations)) {
    const rows = readFileSync(`${dev}/${set}.jsonl`, "utf8").trim().split("\n");
    const used = new Set(rows.flatMap((row) => JSON.parse(row).relations.map(({ type }: { type: string }) => type)));
    expect([...used].filter((id) => !relations[id as string])).toEqual([]);
  }
});

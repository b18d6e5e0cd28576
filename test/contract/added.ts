/** What a new source adds to what is there, on every store. */
import { expect, test } from "vitest";
import { addedBy } from "../../src/added.ts";
import type { Store } from "../../src/ports.ts";
import { sameNames, source } from "../support/builders.ts";

const report = source("The report", [
  "Ann Lee TREATED_BY Holm Trust",
  "Care Watch INSPECTED Elm Ward · planned",
  "Bo Reed HARMED Ann Lee",
]);
const article = source("The article", [
  "Ann Lee TREATED_BY Holm Trust · 2021",
  "Care Watch INSPECTED Elm Ward",
  "Bo Reed HARMED Ann Lee · denied",
  "Cy O’Neil AUTHORED Tarn Review",
]);

export function addedContract(name: string, fresh: () => Promise<Store>): void {
  test(`${name}: what a source adds is told apart from what was there`, async () => {
    const store = await fresh();
    await store.apply({ sources: [report, article], judgements: sameNames([report, article]) });
    const { entities, edges, conflicts, reported, suggestions } = await addedBy([article.source.id], store);
    expect(entities).toEqual({
      new: ["Cy O’Neil", "Tarn Review"],
      known: ["Ann Lee", "Bo Reed", "Care Watch", "Elm Ward", "Holm Trust"],
    });
    const told = ({ subject, predicate, object }: (typeof edges.new)[number]) => `${subject} ${predicate} ${object}`;
    expect(edges.new.map(told)).toEqual(["Care Watch INSPECTED Elm Ward", "Cy O’Neil AUTHORED Tarn Review"]);
    expect(edges.supported.map(told)).toEqual(["Ann Lee TREATED_BY Holm Trust"]);
    expect(conflicts.map(({ kind }) => kind)).toEqual(["contradiction"]);
    expect(reported.map(({ planned }) => planned.predicate)).toEqual(["INSPECTED"]);
    expect(suggestions).toBe(0);
    await store.close();
  });
}

/** Each check finds the damage that it is for; nothing is found in a sound store. */
import { beforeEach, expect, test } from "vitest";
import { check } from "../../src/store/check.ts";
import { GrafeoEngine } from "../../src/store/embedded/engine.ts";
import { GraphStore } from "../../src/store/graph-store.ts";
import { noLedger } from "../../src/store/ledger.ts";
import { migrate } from "../../src/store/migrate.ts";
import { appearance, judge, sameNames, source } from "../support/builders.ts";

const one = source("One", [
  "Ann Lee TREATED_BY Holm Trust · 2023-05",
  "Bo Reed spoke.",
  "Holm Trust OPERATES Elm Ward",
]);
const two = source("Two", ["Ann Lee TREATED_BY Elm Ward · denied · says Bo Reed", "Care Watch INSPECTED Holm Trust"]);
const apart = judge("different", appearance(one, "Bo Reed"), appearance(two, "Bo Reed"), "person");

let engine: GrafeoEngine;
let store: GraphStore;
beforeEach(async () => {
  engine = new GrafeoEngine();
  await migrate(engine);
  store = new GraphStore("memory", engine, noLedger);
  await store.apply({ sources: [one, two], judgements: [...sameNames([one, two]), apart] });
  return () => store.close();
});

async function found(): Promise<string[]> {
  const names = new Set<string>();
  for await (const { check: name } of check(store)) names.add(name);
  return [...names];
}

test("a sound store", async () => expect(await found()).toEqual([]));

test.each([
  ["passages", "MATCH (p:Passage {index: 1}) SET p.start = p.start + 1"],
  ["passages", "CREATE (:Source {id: 's_x'})"],
  ["order", "MATCH (:Passage)-[next:NEXT]->(:Passage) DELETE next"],
  ["strays", "CREATE (:Entity:Person {id: 'a_x', name: 'x'})"],
  ["strays", "MATCH (p:Passage)-[of:OF]->() DELETE of"],
  ["mentions", "MATCH ()-[m:MENTIONED_IN]->() SET m.start = 1000"],
  ["quotes", "MATCH (c:Claim) SET c.quote = 'something else'"],
  ["quotes", "MATCH ()-[e:EVIDENCE]->() SET e.end = e.end + 100"],
  ["ends", "MATCH (c:Claim)-[s:SUBJECT]->() DELETE s"],
  ["ends", "MATCH (c:Claim)-[s:SAID_BY]->() MATCH (a:Appearance) CREATE (c)-[:SAID_BY]->(a)"],
  ["types", "MATCH (c:Claim {predicate: 'TREATED_BY'}) SET c.predicate = 'KILLED'"],
  ["one-entity", "MATCH (a:Appearance)-[r:REFERS_TO]->() DELETE r"],
  ["one-entity", "MATCH (e:Entity {name: 'Ann Lee'}) SET e.id = 'a_zzzz'"],
  ["apart", "MATCH (:Appearance {name: 'Ann Lee'})-[j:JUDGED]->() SET j.verdict = 'different', j.by = 'person'"],
  ["labels", "MATCH (e:Entity {name: 'Ann Lee'}) SET e:Site"],
  ["labels", "MATCH (e:Person), (o:Site) CREATE (e)-[:LOVED {claims: ['x']}]->(o)"],
  [
    "supported",
    "MATCH (c:Claim {predicate: 'INSPECTED'}) SET c.review = 'rejected', c.reviewBy = 'person', c.reviewAt = '2024-02-03T10:00:00Z'",
  ],
  ["supported", "MATCH (:Person)-[e:TREATED_BY]->() SET e.claims = []"],
  ["supported", "MATCH (:Person)-[e:TREATED_BY]->() SET e.claims = ['c_x']"],
  ["supported", "MATCH (:Person)-[e:TREATED_BY]->() SET e.roles = ['patient']"],
  ["supported", "MATCH (:Person)-[e:TREATED_BY]->() SET e.sources = ['s_x', 's_y']"],
  ["supported", "MATCH (:Person)-[e:TREATED_BY]->() SET e.sources = ['s_x']"],
  ["supported", "MATCH (:Person)-[e:TREATED_BY]->() SET e.earliest = null"],
  ["supported", "MATCH (:Person)-[e:TREATED_BY]->() SET e.latest = '2099-01-01'"],
  [
    "waiting",
    "MATCH (l:Appearance)-[j:JUDGED {by: 'person'}]->(r:Appearance) CREATE (:Waiting {id: 'x', kind: 'judgement', one: l.id, other: r.id})",
  ],
  ["drawn", "MATCH (:Person)-[e:TREATED_BY]->() DELETE e"],
  ["sources", "MATCH (s:Source) SET s.sha256 = replace(s.sha256, 'a', 'b')"],
  ["sources", "MATCH (p:Passage {index: 0}) SET p.text = replace(p.text, 'Ann', 'Eve')"],
  ["sources", "MATCH (c:Claim) SET c.stance = 'whispered'"],
  ["sources", "MATCH (c:Claim) SET c.review = 'rejected'"],
  ["sources", "MATCH ()-[j:JUDGED]->() SET j.verdict = 'perhaps'"],
])("%s: %s", async (name, damage) => {
  await engine.write((transaction) => transaction.run(damage, {}));
  expect(await found()).toContain(name);
});

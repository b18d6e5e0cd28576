/** What is asked is in the address, and comes back from it. */
import { expect, test } from "vitest";
import { type Asked, askedFrom, wordsFor } from "../../viz/src/ask/asked.ts";

test.each<[string, Asked, Asked]>([
  [
    "question=treated-by&name=Ann+Lee",
    { kind: "question", name: "treated-by", given: { name: "Ann Lee" } },
    { kind: "question", name: "treated-by", given: { name: "Ann Lee", body: " " } },
  ],
  [
    "question=conflicts",
    { kind: "question", name: "conflicts", given: {} },
    { kind: "question", name: "conflicts", given: {} },
  ],
  ["cypher=MATCH+%28n%29", { kind: "cypher", query: "MATCH (n)" }, { kind: "cypher", query: "MATCH (n)" }],
])("%s", (words, asked, given) => {
  expect(wordsFor(given)).toBe(words);
  expect(askedFrom(words)).toEqual(asked);
});

test.each([undefined, "", "name=Ann"])("%j asks nothing", (words) => expect(askedFrom(words)).toBeUndefined());

/** Things that hang together by pairs. */
import { describe, expect, test } from "vitest";
import { Groups } from "../../src/model/index.ts";

function groupsOf(pairs: readonly string[], alone: readonly string[] = []): Groups {
  const groups = new Groups();
  for (const thing of alone) groups.add(thing);
  for (const [one = "", other = ""] of pairs.map((each) => each.split(" "))) {
    groups.add(one);
    groups.add(other);
    groups.join(one, other);
  }
  return groups;
}

test.each<[string, readonly string[], readonly string[], string]>([
  ["nothing", [], [], ""],
  ["each by itself", [], ["a", "b"], "a | b"],
  ["in the order in which they came", ["c d", "a b"], ["b"], "b a | c d"],
  ["a chain", ["c b", "b a", "e d"], [], "c b a | e d"],
  ["two that meet late", ["a b", "c d", "d a"], [], "a b c d"],
  ["a pair twice", ["a b", "b a"], [], "a b"],
])("%s", (_, pairs, alone, expected) => {
  const told = groupsOf(pairs, alone).all();
  expect(told.map((group) => group.join(" ")).join(" | ")).toBe(expected);
});

describe("however many there are", () => {
  const many = Array.from({ length: 200_000 }, (_, number) => number);
  test.each([
    ["a star", many.map((number) => `centre ${number}`)],
    ["a star the other way round", many.map((number) => `${number} centre`)],
    ["a chain", many.map((number) => `${number} ${number + 1}`)],
    ["a chain from its end", many.map((number) => `${number + 1} ${number}`).reverse()],
  ])("%s", (_, pairs) => {
    const groups = groupsOf(pairs);
    expect(groups.of("0")).toBe(groups.of("199999"));
    expect(groups.all()).toHaveLength(1);
  });
});

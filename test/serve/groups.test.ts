/** A graph too large to be drawn comes as groups; the same one gives the same groups. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { groupSlice, overview } from "../../src/serve/slice.ts";
import { type Opened, openFernlow } from "./opened.ts";

let opened: Opened;
const small = { elements: 10, entities: 3, groups: 2 };

beforeAll(async () => {
  opened = await openFernlow();
}, 60_000);
afterAll(() => opened.close());

test("what can be drawn is drawn whole", async () => {
  const { groups, ties, left, total, entities } = await overview(opened.store.run, { ...small, elements: 10_000 });
  expect([groups, ties, left]).toEqual([[], [], 0]);
  expect(entities).toHaveLength(total);
});

test("what cannot comes as its largest groups, with what is said between them, and the things named most", async () => {
  const { groups, ties, left, total, entities } = await overview(opened.store.run, small);
  expect(groups).toHaveLength(2);
  expect(entities).toHaveLength(3);
  expect(left).toBe(total - 3);
  expect(groups[0]?.members).toBeGreaterThanOrEqual(groups[1]?.members ?? 0);
  for (const { among, members } of groups) expect(among).toHaveLength(Math.min(5, members));
  const ids = groups.map(({ id }) => id);
  for (const { one, other } of ties)
    expect([ids.includes(one), ids.includes(other), one < other]).toEqual([true, true, true]);
});

test("a group opens into its members", async () => {
  const { groups } = await overview(opened.store.run, small);
  for (const { id, members, among } of groups) {
    const slice = await groupSlice(opened.store.run, id, { ...small, entities: 100 });
    expect(slice?.entities).toHaveLength(members);
    for (const one of among) expect(slice?.entities.map((each) => each.id)).toContain(one.id);
  }
  expect(await groupSlice(opened.store.run, `g_${"0".repeat(16)}`, small)).toBeUndefined();
});

test("the same graph gives the same groups", async () => {
  expect(await overview(opened.store.run, small)).toEqual(await overview(opened.store.run, small));
});

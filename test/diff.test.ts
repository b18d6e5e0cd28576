/** Two moments of a journal, told apart. */
import { expect, test } from "vitest";
import { diff } from "../src/diff.ts";
import { openStore } from "../src/store/open.ts";
import { appearance, judge, sameNames, source } from "./support/builders.ts";
import { folder } from "./support/folder.ts";

test("a moment is named by a time as well", async () => {
  const path = folder();
  const times = ["2026-02-03T10:00:00.000Z", "2026-02-03T18:30:00.000Z", "2026-03-01T09:00:00.000Z"];
  let batch = 0;
  const store = await openStore(`embedded:${path}`, { clock: () => times[batch++] ?? "" });
  const titles = ["One", "Two", "Three"];
  for (const title of titles)
    await store.apply({ sources: [source(title, [`Ann Lee TREATED_BY Holm Trust · as ${title}`])] });
  await store.close();
  const between = async (from: number | string, to?: number | string) => {
    const { sources, ...told } = await diff(path, from, to);
    return [told.from, told.to, sources.added.map(({ title }) => title).join()];
  };
  expect(await between("2026-01", "2026-02-03T12")).toEqual([0, 1, "One"]);
  expect(await between("2026-02-03T12")).toEqual([1, 3, "Two,Three"]);
  expect(await between("2026-02-03", "2026-03")).toEqual([2, 3, "Three"]);
  expect(await between(1, "2026-02")).toEqual([1, 2, "Two"]);
  expect(await between("2025")).toEqual([0, 3, "One,Two,Three"]);
});

test("what has come and gone between two moments", async () => {
  const path = folder();
  const store = await openStore(`embedded:${path}`);
  const [one, two] = ["One", "Two"].map((title) => source(title, [`Ann Lee TREATED_BY Holm Trust · as ${title}`]));
  if (!one || !two) throw new RangeError("there are two");
  await store.apply({ sources: [one] });
  await store.apply({ sources: [two], judgements: sameNames([one, two]) });
  const by = "person";
  const same = judge("same", appearance(one, "Ann Lee"), appearance(two, "Ann Lee"), by);
  await store.apply({ judgements: [same] });
  await store.apply({ judgements: [{ ...same, verdict: "different" }] });
  await store.apply({ withdrawals: [one.source.id] });

  const told = async (from: number, to?: number) => {
    const { sources, decisions, rules } = await diff(path, from, to);
    const titles = (changes: readonly { readonly title: string }[]) => changes.map(({ title }) => title).join();
    const verdicts = (changes: readonly { readonly decision: { readonly verdict: string } }[]) =>
      changes.map(({ decision }) => decision.verdict).join();
    return [
      `+${titles(sources.added)} -${titles(sources.withdrawn)}`,
      `+${verdicts(decisions.added)} -${verdicts(decisions.takenBack)}`,
      `+${rules.added} -${rules.takenBack}`,
    ];
  };
  expect(await told(0, 1)).toEqual(["+One -", "+ -", "+0 -0"]);
  expect(await told(1, 3)).toEqual(["+Two -", "+same -", "+2 -0"]);
  expect(await told(3, 4)).toEqual(["+ -", "+different -same", "+0 -0"]);
  expect(await told(4, 3)).toEqual(["+ -", "+same -different", "+0 -0"]);
  const { decisions } = await diff(path, 3, 4);
  expect(decisions.added.map(({ about }) => about)).toEqual([["Ann Lee", "Ann Lee"]]);
  expect(await told(0)).toEqual(["+Two -", "+different -", "+0 -0"]);
  expect(await told(4)).toEqual(["+ -One", "+ -", "+0 -2"]);
  expect(await told(5)).toEqual(["+ -", "+ -", "+0 -0"]);
  for (const [from, to] of [[1, 99], [99], [6, 1]] as const)
    await expect(diff(path, from, to)).rejects.toMatchObject({ code: "moment-unknown" });
  await store.close();
});

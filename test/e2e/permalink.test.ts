/** The address carries the view: a link that is sent shows what its sender saw. */
import { expect, test } from "vitest";
import { fernlow } from "../serve/fernlow.ts";
import { explore } from "./explorer.ts";
import { faults } from "./faults.ts";
import { tabTo } from "./keys.ts";

explore("a link", ({ open, idOf, shoot }) => {
  test("one source of many is shown alone by one key, and all again by another", async () => {
    const page = await open("?view=table");
    const boxes = page.getByRole("group", { name: "Sources", exact: true }).getByRole("checkbox");
    await boxes.first().waitFor();
    const all = await boxes.count();
    await tabTo(page, /^only The Fernlow Inquiry: transcript of day 4$/);
    expect(await page.evaluate("getComputedStyle(document.activeElement).opacity")).toBe("1");
    await page.keyboard.press("Enter");
    await expect.poll(() => boxes.and(page.locator(":checked")).count()).toBe(1);
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "all under Sources" }).click();
    await expect.poll(() => boxes.and(page.locator(":checked")).count()).toBe(all);
    expect(page.url()).not.toContain("hide-sources");
  });

  test("keeps view, selection, filters, order and words", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await page.getByRole("checkbox", { name: /^Sites/ }).uncheck();
    await page.getByRole("checkbox", { name: /^Planned/ }).uncheck();
    await page.getByRole("searchbox", { name: "Rows that contain" }).fill("quill");
    await page.getByRole("button", { name: "Relation", exact: true }).click();
    await page.getByRole("button", { name: "Evidence: Mara Quill was a victim of the Fernlow fire" }).click();
    await page.getByRole("article").waitFor();
    const rows = await page.locator("tbody tr").allInnerTexts();
    expect(rows, rows.join("\n")).toHaveLength(7);
    await shoot(page, "table-filtered");

    const again = await open(new URL(page.url()).search);
    await again.getByRole("article").waitFor();
    expect(await again.locator("tbody tr").allInnerTexts()).toEqual(rows);
    expect(await again.getByRole("checkbox", { name: /^Sites/ }).isChecked()).toBe(false);
    expect(await again.getByRole("columnheader", { name: "Relation" }).getAttribute("aria-sort")).toBe("ascending");
  });

  test("can be gone back from, step by step", async () => {
    const page = await open(`?pick=${await idOf("mara quill")}`);
    await page.getByRole("button", { name: /^the Fernlow fire/ }).click();
    await page.getByRole("heading", { name: "the Fernlow fire" }).waitFor();
    await page.getByRole("button", { name: "Sources", exact: true }).click();
    await page.goBack();
    await page.getByRole("img", { name: /^Graph of/ }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Mara Quill" }).waitFor();
  });

  test("to an appearance leads to the thing that it stands for", async () => {
    const trust = await idOf("harrow vale");
    const told = Object.values(fernlow).flatMap(({ appearances }) => appearances);
    const other = told.find(({ id, name }) => name === "Harrow Vale Care Trust" && id !== trust);
    const page = await open(`?pick=${other?.id}`);
    await page.getByRole("heading", { name: "Harrow Vale Care Trust" }).waitFor();
    expect(new URL(page.url()).search).toBe(`?pick=${trust}`);
  });

  test("to a pair survives other ids of both its ends", async () => {
    const [mara, orme] = [await idOf("mara quill"), await idOf("petra orme")];
    const told = Object.values(fernlow).flatMap(({ appearances }) => appearances);
    const oldIds = (name: RegExp, now: string) => told.find((each) => name.test(each.name) && each.id !== now)?.id;
    const page = await open(`?pick=${oldIds(/^(Mara|Mrs) Quill$/, mara)}~TREATED_BY~${oldIds(/Orme$/, orme)}`);
    await page.waitForURL(({ searchParams }) => searchParams.get("pick") === `${mara}~TREATED_BY~${orme}`);
    await page.getByRole("heading", { name: /Mara Quill.*was treated by.*Dr Petra Orme/ }).waitFor();
    expect(await page.getByRole("article").count()).toBe(3);
  });

  test("that makes no sense shows the start", async () => {
    const page = await open("?view=nothing&pick=<script>&sort=--&hide-types=..&claim=x");
    await page.getByRole("img", { name: /^Graph of 21 things/ }).waitFor();
  });
});

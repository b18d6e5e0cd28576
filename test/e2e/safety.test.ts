/** What documents say is shown as text, whatever it says; and everybody can use the page. */
import { expect, test } from "vitest";
import { hostile } from "../serve/fernlow.ts";
import { explore, placeOnCanvas, wordsOf } from "./explorer.ts";
import { faults } from "./faults.ts";

explore("a hostile name", ({ open, idOf }) => {
  test.each(["", "?view=table", "?view=table&table=things"])("is plain text at %j", async (query) => {
    const id = await idOf("onerror");
    const page = await open(`${query || "?"}&pick=${id}`);
    const heading = page.getByRole("complementary").getByRole("heading", { level: 2 });
    await heading.filter({ hasText: "onerror" }).waitFor();
    expect(await wordsOf(heading)).toBe(hostile);
    if (query === "") await placeOnCanvas(page, id);
    expect(await page.locator("img").count()).toBe(0);
  });

  test("is plain text in its sentence, and can be searched for", async () => {
    const page = await open();
    await page.getByRole("combobox", { name: "Search by any name" }).fill("<img onerror");
    await page.getByRole("listbox", { name: "Found" }).getByRole("option").first().click();
    await page.getByRole("button", { name: /^Evidence, Kestrel/ }).click();
    expect(await wordsOf(page.locator("article mark .end").last())).toBe(hostile);
    expect(await page.locator("img").count()).toBe(0);
  });
});

explore("axe finds nothing wrong", ({ open, idOf }) => {
  test.each(["light", "dark"] as const)("at the description of the API in %s", async (colorScheme) => {
    const page = await open("", { colorScheme });
    await page.goto(new URL("/api", page.url()).href);
    await page.getByRole("heading", { name: "GET /api/graph" }).waitFor();
    expect(await page.evaluate("getComputedStyle(document.body).maxWidth")).not.toBe("none");
    expect(await faults(page)).toEqual([]);
  });

  test.each([
    "view=graph",
    "view=table",
    "view=table&table=things",
    "view=timeline&from=2022&to=2023-05",
    "view=sources",
  ])("at %j", async (view) => {
    const [mara, orme] = [await idOf("mara quill"), await idOf("petra orme")];
    for (const [pick, colorScheme] of [
      ["", "light"],
      [mara, "light"],
      [`${mara}~TREATED_BY~${orme}`, "dark"],
    ] as const) {
      const page = await open(`?${view}&pick=${pick}`, { colorScheme });
      await page.getByRole("complementary").getByRole("heading").first().waitFor();
      if (pick.includes("~")) await page.getByRole("article").first().waitFor();
      expect(await faults(page)).toEqual([]);
    }
  });

  test("on the way from one thing to another, with the menu open, narrow and dark", async () => {
    const [joel, idris] = [await idOf("joel quill"), await idOf("idris bell")];
    const page = await open(`?pick=path~${joel}~${idris}&upto=x`, {
      viewport: { width: 390, height: 844 },
      colorScheme: "dark",
    });
    await page.getByText("3 steps").first().waitFor();
    await page.locator("summary").filter({ hasText: "Export" }).click();
    await page.getByRole("button", { name: "CSV" }).waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test("in the text of a source, in a narrow window, in forced colours, with search open", async () => {
    const page = await open("?view=sources", { viewport: { width: 390, height: 844 }, forcedColors: "active" });
    await page.getByRole("button", { name: /^Care trust/ }).click();
    await page.locator(".text .sentence").first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("combobox", { name: "Search by any name" }).fill("quill");
    await page.getByRole("listbox", { name: "Found" }).getByRole("option").first().waitFor();
    expect(await faults(page)).toEqual([]);
  });
});

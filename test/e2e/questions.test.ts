/** Asking: named questions and Cypher, answers as a table and as a graph; nothing can be written that way. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { explore, placeOnCanvas, wordsOf } from "./explorer.ts";
import { faults } from "./faults.ts";
import { tabTo } from "./keys.ts";

const rows = (page: Page) => page.locator(".answer tbody tr");
const said = (page: Page, words: string | RegExp) => page.locator("[aria-live]").filter({ hasText: words }).waitFor();

explore("questions", ({ open, idOf, shoot }) => {
  test("by mouse: a question, one thing, the answer, its evidence, and drawn", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Questions", exact: true }).click();
    await page.getByRole("button", { name: /^Who was treated/ }).click();
    await said(page, "2 rows");
    await page.getByRole("combobox", { name: /name of/ }).fill("harrow");
    await page.getByRole("option", { name: /Harrow Vale/ }).click();
    await said(page, "1 row");
    expect(await wordsOf(rows(page).first())).toContain("Mara Quill, Person");
    await shoot(page, "questions");
    expect(await faults(page)).toEqual([]);

    const link = new URL(page.url()).search;
    await page.getByRole("button", { name: "Draw 2 things" }).click();
    await page.getByRole("img", { name: /^Graph of 2 things and 1 relation/ }).waitFor();
    await placeOnCanvas(page, await idOf("mara quill"));
    await shoot(page, "questions-drawn");
    await page.getByRole("button", { name: "Draw everything" }).click();
    await page.getByRole("img", { name: /^Graph of 21 things/ }).waitFor();

    const again = await open(link);
    await rows(again).first().waitFor();
    expect(await rows(again).count()).toBe(1);
  });

  test("by keyboard alone: what did the watchdog order?", async () => {
    const page = await open();
    await tabTo(page, /^Questions$/);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /planned/ }).waitFor();
    await tabTo(page, /planned, promised|planned/);
    await page.keyboard.press("Enter");
    await said(page, /rows/);
    await tabTo(page, /^Harrow Vale Care Trust/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Harrow Vale Care Trust" }).waitFor();
  });

  test("a question that needs a thing is not asked without it", async () => {
    const page = await open("?view=questions&ask=question%3Dneighbourhood");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await said(page, /^Choose/);
    expect(await page.locator(".answer").count()).toBe(0);
  });
});

explore(
  "Cypher",
  ({ open, shoot }) => {
    const query = "MATCH (person:Person)-[edge:TREATED_BY]->(body) RETURN person, edge, body";

    test("is written, run with Ctrl+Enter, shown as a table and drawn", async () => {
      const page = await open("?view=questions");
      await page.getByRole("button", { name: "Write Cypher" }).click();
      const editor = page.getByRole("textbox", { name: "Cypher that only reads" });
      await editor.click();
      await page.keyboard.type(query, { delay: 1 });
      await page.keyboard.press("Control+Enter");
      await said(page, "2 rows");
      expect(await wordsOf(rows(page).first())).toContain("was treated by");
      await shoot(page, "cypher");
      expect(await faults(page)).toEqual([]);
      await page.getByRole("button", { name: "Draw 3 things" }).click();
      await page.getByRole("img", { name: /^Graph of 3 things and 2 relations/ }).waitFor();
    });

    test("that would write is refused, and says why; what was written stays", async () => {
      const page = await open(
        `?view=questions&ask=${encodeURIComponent(new URLSearchParams({ cypher: query }).toString())}`,
      );
      await rows(page).first().waitFor();
      const editor = page.getByRole("textbox", { name: "Cypher that only reads" });
      await editor.click();
      await page.keyboard.press("Control+a");
      await page.keyboard.type("MATCH (thing) DELETE thing", { delay: 1 });
      await page.getByRole("button", { name: "Run" }).click();
      expect(await wordsOf(page.getByRole("alert"))).toMatch(/DELETE/);
      expect(await wordsOf(editor)).toContain("DELETE thing");
      await shoot(page, "cypher-refused");
    });
  },
  { mayHear: /responded with a status of 403/ },
);

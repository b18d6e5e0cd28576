/** Five thousand people and ten thousand claims: it opens, says what is not drawn, and everything can be reached. */
import { expect, test } from "vitest";
import { openMany } from "../serve/many.ts";
import { explore, placeOnCanvas, wordsOf } from "./explorer.ts";
import { tabTo } from "./keys.ts";

explore(
  "a graph too large to be drawn whole",
  ({ open, idOf, shoot }) => {
    test("is drawn as groups; one opens by a click, is in the link, and what is not drawn is found", async () => {
      const page = await open();
      page.setDefaultTimeout(90_000);
      const notice = page.locator(".notice");
      await page.getByRole("img", { name: /^Graph of \d+ groups of things/ }).waitFor();
      expect(await wordsOf(notice)).toMatch(/^The graph is too large to be drawn whole: drawn are \d+ groups/);
      const largest = await page
        .getByRole("combobox", { name: "Look at" })
        .locator("option")
        .nth(2)
        .getAttribute("value");
      const at = await placeOnCanvas(page, largest ?? "");
      await shoot(page, "large");
      await page.mouse.click(at.x, at.y);
      await page.waitForURL(({ searchParams }) => searchParams.get("group") === largest);
      await expect.poll(() => wordsOf(notice), { timeout: 60_000 }).toMatch(/^Only one group of \d+ things is drawn/);
      await page.getByRole("img", { name: /^Graph of \d+ things/ }).waitFor();
      await placeOnCanvas(page, await idOf("Person2500"));
      await shoot(page, "large-group");
      const link = new URL(page.url()).search;

      await page.getByRole("combobox", { name: "Look at" }).selectOption("all groups");
      await page.getByRole("img", { name: /^Graph of \d+ groups/ }).waitFor();
      const person = await idOf("Person4321");
      await page.getByRole("combobox", { name: "Search by any name" }).fill("person4321");
      await page.getByRole("option", { name: /Person4321/ }).click();
      await page.getByRole("heading", { name: "Person4321", exact: true }).waitFor();
      await placeOnCanvas(page, person);
      await page.keyboard.press("Escape");
      await page.getByRole("img", { name: /^Graph of \d+ groups/ }).waitFor();

      const again = await open(link);
      await expect.poll(() => wordsOf(again.locator(".notice")), { timeout: 60_000 }).toMatch(/^Only one group/);
    }, 240_000);

    test("opens a group by keyboard alone", async () => {
      const page = await open();
      page.setDefaultTimeout(90_000);
      await page.getByRole("img", { name: /^Graph of \d+ groups/ }).waitFor();
      await tabTo(page, /^Look at/);
      for (let down = 0; down < 3; down++) await page.keyboard.press("ArrowDown");
      await page.waitForURL(({ searchParams }) => searchParams.get("group")?.startsWith("g_") ?? false);
      await page.getByRole("img", { name: /^Graph of \d+ things/ }).waitFor();
    }, 240_000);
  },
  { case: () => openMany(50) },
);

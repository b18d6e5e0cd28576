/** Five thousand people and ten thousand claims: it opens, says what is not drawn, and everything can be reached. */
import { expect, test } from "vitest";
import { openMany } from "../serve/many.ts";
import { explore, placeOnCanvas, wordsOf } from "./explorer.ts";

explore(
  "a graph too large to be drawn whole",
  ({ open, idOf, shoot }) => {
    test("says so; a group of it can be looked at, and is in the link; what is not drawn is found", async () => {
      const page = await open();
      page.setDefaultTimeout(90_000);
      const notice = page.locator(".notice");
      expect(await wordsOf(notice)).toMatch(/^The graph is too large to be drawn whole: .* 4,000 things are not/);
      await page.getByRole("img", { name: /^Graph of [\d,]+ things/ }).waitFor();
      await page.waitForFunction("globalThis.placeOf !== undefined");
      await shoot(page, "large");

      await page.getByRole("combobox", { name: "Look at" }).selectOption({ index: 1 });
      await expect.poll(() => wordsOf(notice), { timeout: 60_000 }).toMatch(/^Only one group of \d+ things is drawn/);
      await page.getByRole("img", { name: /^Graph of 100 things/ }).waitFor();
      await page.waitForURL(({ searchParams }) => searchParams.has("group"));
      await shoot(page, "large-group");

      const person = await idOf("Person4321");
      await page.getByRole("combobox", { name: "Look at" }).selectOption({ index: 0 });
      await page.getByRole("combobox", { name: "Search by any name" }).fill("person4321");
      await page.getByRole("option", { name: /Person4321/ }).click();
      await page.getByRole("heading", { name: "Person4321", exact: true }).waitFor();
      await placeOnCanvas(page, person);
    }, 240_000);
  },
  { case: () => openMany(50) },
);

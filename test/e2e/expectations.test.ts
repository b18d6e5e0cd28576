/** What did the watchdog order the trust to do, and was it done? */
import { expect, test } from "vitest";
import { explore, wordsOf } from "./explorer.ts";
import { faults } from "./faults.ts";
import { tabTo } from "./keys.ts";

explore(
  "what was ordered, and whether it was done",
  ({ open, shoot }) => {
    test("is listed with its sentence; overdue against a day", async () => {
      const page = await open();
      await page.getByRole("button", { name: "Expectations", exact: true }).click();
      const order = page.locator(".expectation").filter({ hasText: "send an action plan" });
      await order.waitFor();
      expect(await wordsOf(order)).toContain("must send the office an action plan by September");
      await page.getByLabel("Overdue as of").fill("2023-08-01");
      await order.locator(".state.open").waitFor();
      await page.getByLabel("Overdue as of").fill("2024-01-01");
      await order.locator(".state.overdue").waitFor();
      await page.getByRole("button", { name: /^Overdue/ }).click();
      await page.locator("[aria-live]").filter({ hasText: "1 expectation listed" }).waitFor();
      await shoot(page, "expectations");
      expect(await faults(page)).toEqual([]);
      await order.getByRole("button", { name: "Open in source" }).click();
      await page.locator(".text mark.at").first().waitFor();
    });

    test("by keyboard alone: the overdue order, its sentence in its source", async () => {
      const page = await open();
      await tabTo(page, /^Expectations$/);
      await page.keyboard.press("Enter");
      const order = page.locator(".expectation").filter({ hasText: "send an action plan" });
      await order.waitFor();
      await tabTo(page, /^Overdue as of/);
      await page.keyboard.type("01012024");
      await order.locator(".state.overdue").waitFor();
      expect(await page.getByLabel("Overdue as of").inputValue()).toBe("2024-01-01");
      await tabTo(page, /^Overdue 1$/, "Shift+Tab");
      await page.keyboard.press("Enter");
      await page.locator("[aria-live]").filter({ hasText: "1 expectation listed" }).waitFor();
      expect(await page.locator(".expectation").count()).toBe(1);
      await tabTo(page, /^Open in source$/);
      await page.keyboard.press("Enter");
      await page.locator(".text mark.at").first().waitFor();
    });

    test("is proposed as done by a later source, accepted, and taken back", async () => {
      const page = await open("?view=expectations");
      const files = page.locator("input[type=file]");
      await page.getByRole("button", { name: "Add documents" }).waitFor();
      const text = "The Fernlow Inquiry published The ‘Fernlow‐Hale’ Report in May 2025.\n";
      await files.setInputFiles([{ name: "later.txt", mimeType: "text/plain", buffer: Buffer.from(text) }]);
      await page.locator(".arrivals").getByText("later.txt is in the graph").waitFor();
      const plan = page.locator(".expectation").filter({ hasText: "Is this what came of it?" });
      await plan.getByRole("button", { name: "Yes, it came about" }).click();
      await page.getByText("This is what came of it.").waitFor();
      await shoot(page, "expectation-fulfilled");
      await page.locator(".expectation.fulfilled").getByRole("button", { name: "Undo", exact: true }).click();
      await plan.waitFor();
    });
  },
  { writes: true },
);

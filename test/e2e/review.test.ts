/** Deciding who is whom and which claims are right; every decision can be taken back. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { laterLetter } from "../serve/fernlow.ts";
import { openFernlow } from "../serve/opened.ts";
import { explore, wordsOf } from "./explorer.ts";
import { faults } from "./faults.ts";
import { tabTo } from "./keys.ts";

/** A letter came, and names two people of the case as letters do. */
const withLetter = { case: () => openFernlow([laterLetter]) };
const said = (page: Page, words: string | RegExp) => page.locator("[aria-live]").filter({ hasText: words }).waitFor();
const tab = (page: Page) => page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: /^Review/ });

explore(
  "review",
  ({ open, shoot }) => {
    test("by mouse: two things side by side, decided, and taken back in the history", async () => {
      const page = await open();
      await tab(page).filter({ hasText: /\d/ }).click();
      const sheet = page.getByRole("article");
      await sheet.waitFor();
      const before = await wordsOf(tab(page));
      const pair = await sheet.getByRole("heading", { level: 3 }).allInnerTexts();
      expect(await sheet.locator("mark").count()).toBeGreaterThan(1);
      expect(await sheet.locator(".reasons li").count()).toBeGreaterThan(0);
      await shoot(page, "review");
      expect(await faults(page)).toEqual([]);

      await page.getByRole("button", { name: /^Different/ }).click();
      await said(page, /^Recorded: different/);
      await page.getByRole("button", { name: /^What people decided/ }).click();
      const decision = page.getByRole("listitem").filter({ hasText: "Different:" });
      await decision.waitFor();
      expect(await wordsOf(decision)).toContain("3 Feb 2026");
      for (const name of pair.slice(0, 2)) expect(await wordsOf(decision)).toContain(name.split(/[,\n]/)[0]);
      await shoot(page, "review-history");
      await decision.getByRole("button", { name: /^Take back/ }).click();
      await said(page, "Taken back");
      await page.getByText("Nobody has decided anything yet.").waitFor();
      await expect.poll(() => wordsOf(tab(page))).toBe(before);
    });

    test("by keyboard alone: y, z, n, u, s", async () => {
      const page = await open("?view=review");
      const heading = page.getByRole("article").getByRole("heading", { level: 2 });
      await heading.waitFor();
      const first = await wordsOf(heading);
      await page.keyboard.press("y");
      await said(page, /^Recorded: the same/);
      await page.keyboard.press("z");
      await said(page, "Taken back");
      await expect.poll(() => wordsOf(heading)).toBe(first);
      await page.keyboard.press("n");
      await said(page, /^Recorded: different/);
      await page.keyboard.press("z");
      await said(page, "Taken back");
      await expect.poll(() => wordsOf(heading)).toBe(first);
    });
  },
  { writes: true, ...withLetter },
);

explore(
  "a claim",
  ({ open, idOf, shoot }) => {
    test("that is rejected leaves the graph, is struck through, and comes back", async () => {
      const [kestrel, trust] = [await idOf("kestrel"), await idOf("harrow vale")];
      const page = await open(`?pick=${kestrel}~SUPPLIED~${trust}`);
      await page.getByRole("img", { name: /and 31 relations/ }).waitFor();
      await tabTo(page, /^Reject$/);
      await page.keyboard.press("Enter");
      await said(page, /^Claim rejected/);
      await page.getByRole("img", { name: /and 30 relations/ }).waitFor();
      const line = () =>
        page.evaluate("getComputedStyle(document.querySelector('.claim blockquote mark')).textDecorationLine");
      await expect.poll(line).toBe("line-through");
      await shoot(page, "claim-rejected");
      await expect.poll(() => wordsOf(page.locator(":focus"))).toBe("Undo");

      const again = await open(`?pick=${kestrel}~SUPPLIED~${trust}`);
      await again.getByText("Rejected", { exact: true }).first().waitFor();
      await again.getByRole("complementary").getByRole("button", { name: "Undo", exact: true }).click();
      await said(again, "Taken back");
      await again.getByRole("img", { name: /and 31 relations/ }).waitFor();
    });

    test("that is accepted from the list of those to check stays there, and alone is shown if wanted", async () => {
      const page = await open("?view=review");
      await tabTo(page, /^Claims to check$/);
      await page.keyboard.press("Enter");
      const list = page.getByRole("region", { name: "Decisions" });
      await list.getByText(/^\d+ claims that nobody checked yet/).waitFor();
      await tabTo(page, /^Accept$/);
      await page.keyboard.press("Enter");
      await said(page, "Claim accepted");
      await list.getByText("Accepted", { exact: true }).waitFor();
      await shoot(page, "claims-to-check");
      expect(await faults(page)).toEqual([]);

      await page.getByRole("button", { name: "Table", exact: true }).click();
      await page.getByRole("checkbox", { name: /^only what a person accepted/ }).check();
      await page.getByText("Relations: 1", { exact: true }).waitFor();
      expect(page.url()).toContain("accepted=yes");
    });
  },
  { writes: true },
);

explore(
  "a browser that may only read",
  ({ open, idOf }) => {
    test("sees what is suggested, and no button that would decide", async () => {
      const page = await open("?view=review");
      await page.getByRole("article").waitFor();
      await page.getByText("This browser may only read.").waitFor();
      expect(await page.getByRole("button", { name: /^(Same|Different|Unsure|Undo) / }).count()).toBe(0);
      const other = await open(`?pick=${await idOf("kestrel")}~SUPPLIED~${await idOf("harrow vale")}`);
      await other.getByRole("article").waitFor();
      expect(await other.getByRole("button", { name: /^(Accept|Reject)$/ }).count()).toBe(0);
    });
  },
  withLetter,
);

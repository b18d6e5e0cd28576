/** Deciding who is whom and which claims are right; every decision can be taken back. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { EntityType } from "../../src/model/index.ts";
import { readSource } from "../serve/case.ts";
import { laterLetter } from "../serve/fernlow.ts";
import { openFernlow } from "../serve/opened.ts";
import { explore, wordsOf } from "./explorer.ts";
import { faults } from "./faults.ts";
import { tabTo } from "./keys.ts";

/** A letter came, and names two people of the case as letters do. */
const withLetter = { case: () => openFernlow([laterLetter]) };
/** Sixty people, whom a letter names as letters do. */
const manyPeople = {
  case: () => {
    const surnames = Array.from({ length: 60 }, (_, index) => {
      const [one, other] = ["BDFGHKLMNPRST"[index % 13], "aeiou"[Math.floor(index / 13)]];
      return `${one}${other}rbeck`;
    });
    const cast = Object.fromEntries(surnames.map((name): [string, EntityType] => [name, "Person"]));
    const all = { ...cast, trust: "Organisation" } as const;
    const written = (first: string) =>
      surnames.map((name) => `{${name}|${first} ${name}} works at the trust.`).join("\n\n");
    return openFernlow([
      readSource(all, { title: "A report" }, written("Anna")),
      readSource(all, { title: "A letter" }, written("A.")),
    ]);
  },
};
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

    test("a key decides wherever the focus is, but where somebody writes", async () => {
      const page = await open("?view=review");
      const heading = page.getByRole("article").getByRole("heading", { level: 2 });
      await heading.waitFor();
      const first = await wordsOf(heading);
      await page.getByRole("article").locator("blockquote").first().click();
      await page.getByRole("region", { name: "Decisions" }).click({ position: { x: 3, y: 3 } });
      await page.keyboard.press("n");
      await said(page, /^Recorded: different/);
      await page.locator("header h1").click();
      await page.keyboard.press("z");
      await said(page, "Taken back");
      await expect.poll(() => wordsOf(heading)).toBe(first);
      await page.getByRole("textbox", { name: "Decide under the name" }).fill("");
      await page.keyboard.type("nyusz");
      expect(await wordsOf(heading)).toBe(first);
      await page.getByRole("textbox", { name: "Decide under the name" }).fill("");
    });

    test("Ctrl+Z and the arrow at the top take back the last decision, and never where the page was", async () => {
      const page = await open("?view=table");
      await tab(page).click();
      const heading = page.getByRole("article").getByRole("heading", { level: 2 });
      await heading.waitFor();
      const first = await wordsOf(heading);
      const arrow = page.getByRole("button", { name: "Take the last decision back" });
      expect(await arrow.isDisabled()).toBe(true);
      for (const takeBack of [() => page.keyboard.press("Control+z"), () => arrow.click()]) {
        await page.keyboard.press("n");
        await said(page, /^Recorded: different/);
        await takeBack();
        await said(page, "Taken back");
        await expect.poll(() => wordsOf(heading)).toBe(first);
      }
      await page.keyboard.press("Control+z");
      expect(page.url()).toContain("view=review");

      await page.getByRole("button", { name: "Claims to check", exact: true }).click();
      await page.getByRole("button", { name: "Accept", exact: true }).first().click();
      await said(page, "Claim accepted");
      await arrow.click();
      await said(page, "Taken back");
      await page.getByRole("button", { name: /^What people decided/ }).click();
      await page.getByText("Nobody has decided anything yet.").waitFor();
    });
  },
  { writes: true, ...withLetter },
);

explore(
  "a long queue",
  ({ open }) => {
    test("is gone through to its end by skipping, there and back, and a decision is taken back from afar", async () => {
      const page = await open("?view=review");
      const place = page.getByRole("article").locator("> .facts");
      await place.waitFor();
      const [, total = ""] = /of (\d+)$/.exec(await wordsOf(place)) ?? [];
      expect(Number(total)).toBeGreaterThan(55);
      const seen = new Set<string>();
      for (let number = 1; number <= Number(total); number++) {
        await expect.poll(() => wordsOf(place)).toBe(`${number} of ${total}`);
        seen.add(await wordsOf(page.getByRole("article").getByRole("heading", { level: 2 })));
        await page.keyboard.press("s");
      }
      expect(seen.size).toBe(Number(total));
      await expect.poll(() => wordsOf(place)).toBe(`1 of ${total}`);
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => wordsOf(place)).toBe(`${total} of ${total}`);

      await page.keyboard.press("n");
      await said(page, `Recorded: different. ${Number(total) - 1} suggestions left`);
      await page.keyboard.press("z");
      await said(page, "Taken back");
      await expect.poll(() => wordsOf(place)).toBe(`${total} of ${total}`);
    });
  },
  { writes: true, ...manyPeople },
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
      await page.getByText("This explorer is for reading only.").waitFor();
      expect(await page.getByRole("button", { name: /^(Same|Different|Unsure|Undo) / }).count()).toBe(0);
      const other = await open(`?pick=${await idOf("kestrel")}~SUPPLIED~${await idOf("harrow vale")}`);
      await other.getByRole("article").waitFor();
      expect(await other.getByRole("button", { name: /^(Accept|Reject)$/ }).count()).toBe(0);
    });
  },
  withLetter,
);

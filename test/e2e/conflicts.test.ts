/** Two people disagree: both accounts side by side, reached from the tab and from either claim. */
import { expect, test } from "vitest";
import { explore, wordsOf } from "./explorer.ts";
import { faults } from "./faults.ts";
import { tabTo } from "./keys.ts";

explore("two accounts that contradict each other", ({ open, idOf, shoot }) => {
  test("stand side by side, each with its sentence, speaker and source", async () => {
    const page = await open();
    await page
      .getByRole("navigation", { name: "Views" })
      .getByRole("button", { name: /^Conflicts/ })
      .click();
    const conflict = page.locator(".conflict").filter({ hasText: "Dr Petra Orme" });
    await conflict.waitFor();
    const says = await wordsOf(conflict.getByRole("region", { name: "It is so", exact: true }));
    const denies = await wordsOf(conflict.getByRole("region", { name: "It is not so" }));
    expect(says).toContain("said by Idris Bell");
    expect(denies).toContain("denied that she had ever treated Mrs Quill");
    await shoot(page, "conflicts");
    expect(await faults(page)).toEqual([]);
  });

  test("by keyboard alone: to the accounts, and from one of them into its source", async () => {
    const page = await open();
    await tabTo(page, /^Conflicts/);
    await page.keyboard.press("Enter");
    await page.locator(".conflict").first().waitFor();
    await tabTo(page, /^Open in source$/);
    await page.keyboard.press("Enter");
    await page.locator(".text mark.at").first().waitFor();
  });

  test("are reached from a claim, and on a phone stand below each other", async () => {
    const [mara, orme] = [await idOf("mara quill"), await idOf("petra orme")];
    const context = { viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;
    const page = await open(`?view=table&pick=${mara}~TREATED_BY~${orme}`, context);
    await page.getByRole("button", { name: "Another account contradicts it" }).first().click();
    await page.locator("[aria-current] > .conflict").waitFor();
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(390);
    await shoot(page, "conflicts-phone");
    expect(await faults(page)).toEqual([]);
  });
});

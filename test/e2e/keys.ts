/** Going through a page by keyboard alone. */
import type { Page } from "playwright-core";
import { wordsOf } from "./explorer.ts";

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = page.locator(":focus");
  for (let tries = 0; tries < 200; tries++) {
    await page.keyboard.press("Tab");
    const label = (await focused.getAttribute("aria-label")) ?? (await wordsOf(focused));
    if (name.test(label)) return;
  }
  throw new Error(`Tab never comes to ${name}`);
}

/** Going through a page by keyboard alone. */
import type { Page } from "playwright-core";

/** Runs in the page: what has the focus is called by its own label, by that of its field, or by its words. */
const focusedName = `(() => {
  const focused = document.activeElement;
  const label = [...(focused?.labels?.[0]?.childNodes ?? [focused])];
  const words = label.filter((part) => part !== focused || label.length === 1).map((part) => part?.textContent);
  return focused?.getAttribute("aria-label") ?? words.join("").replace(/\\s+/g, " ").trim();
})()`;

/** Presses Tab, or Shift+Tab, until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    await page.keyboard.press(key);
    if (name.test(await page.evaluate<string>(focusedName))) return;
  }
  throw new Error(`${key} never comes to ${name}`);
}

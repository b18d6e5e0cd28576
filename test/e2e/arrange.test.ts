/** What the reader does to the picture stays where it was put, can be taken back, and is in the link. */
import { expect, test } from "vitest";
import { explore, placeOnCanvas, wordsOf } from "./explorer.ts";

explore("a picture arranged", ({ open, idOf, shoot }) => {
  test("by dragging: the thing moves and no other; undo, redo; a fresh browser shows the same", async () => {
    const page = await open();
    const [mara, house] = [await idOf("mara quill"), await idOf("fernlow house")];
    const [from, still] = [await placeOnCanvas(page, mara), await placeOnCanvas(page, house)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 90, from.y + 60, { steps: 6 });
    await page.mouse.up();
    await page.waitForURL(({ searchParams }) => searchParams.has("pins"));
    const moved = await placeOnCanvas(page, mara);
    expect(Math.round(moved.x - from.x)).toBeCloseTo(-90, -1);
    expect(await placeOnCanvas(page, house)).toEqual(still);
    expect(new URL(page.url()).searchParams.has("pick"), "a drag selects nothing").toBe(false);

    await page.keyboard.press("Control+z");
    await expect.poll(() => placeOnCanvas(page, mara)).toEqual(from);
    await page.keyboard.press("Control+Shift+Z");
    await expect.poll(() => placeOnCanvas(page, mara)).toEqual(moved);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.waitForURL(({ searchParams }) => searchParams.has("at"));
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    const link = await page.evaluate<string>("navigator.clipboard.readText()");
    await shoot(page, "arranged");

    const again = await open(new URL(link).search);
    await placeOnCanvas(again, mara);
    for (const id of [mara, house]) {
      const [here, there] = [await placeOnCanvas(page, id), await placeOnCanvas(again, id)];
      expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(1);
    }
  });

  test("by keyboard: pinned and moved, folded, hidden and brought back", async () => {
    const hale = await idOf("owen hale");
    const page = await open(`?pick=${hale}`);
    const from = await placeOnCanvas(page, hale);
    const press = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).press("Enter");
    await press("Pin");
    await press("Move it right");
    await expect.poll(async () => (await placeOnCanvas(page, hale)).x).toBeGreaterThan(from.x + 5);
    await page.getByRole("img", { name: /^Graph of/ }).focus();
    await page.keyboard.press("Alt+ArrowLeft");
    await expect.poll(async () => Math.round((await placeOnCanvas(page, hale)).x - from.x)).toBe(0);
    await press("Fold 1");
    const graph = page.getByRole("img", { name: /^Graph of/ });
    await expect.poll(() => graph.getAttribute("aria-label")).toMatch(/^Graph of 20/);
    await shoot(page, "folded");
    await press("Unfold 1");
    await press("Hide");
    expect(await wordsOf(page.locator(".put-away"))).toBe("Hidden by youSir Owen HaleShow Sir Owen Hale");
    await press(/^Show Sir Owen/);
    await expect.poll(() => graph.getAttribute("aria-label")).toMatch(/^Graph of 21/);
    for (let times = 0; times < 8; times++) await page.keyboard.press("Control+z");
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  });
});

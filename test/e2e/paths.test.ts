/** How are two people connected? Each step with its sentence; forbid one thing and look again; no way is an answer. */
import { expect, test } from "vitest";
import { explore, placeOnCanvas, wordsOf } from "./explorer.ts";

explore("how are these two connected?", ({ open, idOf, shoot }) => {
  test("by mouse: a thing, and with Shift another", async () => {
    const page = await open();
    const joel = await placeOnCanvas(page, await idOf("joel quill"));
    const bell = await placeOnCanvas(page, await idOf("idris bell"));
    // At once, as a quick hand does: two clicks on two things are no double click.
    await page.mouse.click(joel.x, joel.y);
    await page.keyboard.down("Shift");
    await page.mouse.click(bell.x, bell.y);
    await page.keyboard.up("Shift");
    const panel = page.getByRole("complementary", { name: "Evidence" });
    await panel.getByText("3 steps").first().waitFor();
    expect(await panel.locator(".way[open] .said").allInnerTexts()).toEqual([
      "Joel Quill is related to Mara Quill",
      "Mara Quill is related to Joel Quill",
      "Mara Quill was treated by Harrow Vale Care Trust",
      "Idris Bell held a role at Harrow Vale Care Trust",
    ]);
    await shoot(page, "path");
    await panel.getByRole("button", { name: "Open in source" }).first().click();
    await page.locator(".text mark.at").first().waitFor();
  });

  test("by keyboard alone: to another, not over the trust, over what is not asserted", async () => {
    const page = await open(`?pick=${await idOf("joel quill")}&view=table`);
    await page.getByRole("button", { name: "Ways to another…" }).press("Enter");
    await page.getByRole("combobox", { name: "The other thing" }).pressSequentially("bell");
    await page.getByRole("option", { name: /Idris Bell/ }).waitFor();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "Evidence" });
    await panel.getByRole("button", { name: "Not over Harrow Vale Care Trust" }).first().press("Enter");
    await expect
      .poll(() => wordsOf(panel.getByRole("status")))
      .toBe("No way leads from one to the other over what is asserted.");
    await shoot(page, "path-none");
    await panel.getByRole("checkbox", { name: /alleged, denied or planned/ }).press("Space");
    await expect.poll(() => wordsOf(panel.getByRole("status"))).toMatch(/way/);
    const link = new URL(page.url()).search;
    const again = await open(link);
    await again.getByText("not over Harrow Vale Care Trust").waitFor();
    await again.getByRole("button", { name: "Allow Harrow Vale Care Trust" }).press("Enter");
    await again.getByText("3 steps").first().waitFor();
  });
});

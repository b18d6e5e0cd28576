/** While the picture moves, less is drawn: it can be pointed at all the same. */
import { expect, test } from "vitest";
import { explore, placeOnCanvas } from "./explorer.ts";

explore("a picture that moves", ({ open, idOf }) => {
  test("answers a click before it has come to rest", async () => {
    const page = await open();
    const mara = await idOf("mara quill");
    await placeOnCanvas(page, mara);
    // All in the page: no test is quick enough from outside.
    const busy = await page.evaluate<string>(`new Promise((done) => {
      const canvas = document.querySelector(".canvas");
      canvas.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
      requestAnimationFrame(() => requestAnimationFrame(() => {
        const { left, top } = canvas.getBoundingClientRect();
        const { x, y } = placeOf("${mara}");
        const at = { clientX: left + x, clientY: top + y, bubbles: true, detail: 1 };
        const target = document.elementFromPoint(at.clientX, at.clientY);
        for (const type of ["mousedown", "mouseup", "click"]) target.dispatchEvent(new MouseEvent(type, at));
        done(canvas.ariaBusy);
      }));
    })`);
    expect(busy, "still moving").toBe("true");
    await page.getByRole("heading", { name: "Mara Quill", exact: true }).waitFor();
  });
});

/** Every kind of screen: light and dark, narrow, enlarged, without WebGL; and the canvas really drawn. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { explore, placeOnCanvas, wordsOf } from "./explorer.ts";

/** The share of a picture's pixels that differ from its first one; counted in an empty page. */
async function drawnShare(blank: Page, png: Buffer): Promise<number> {
  return blank.evaluate<number>(`(async () => {
    const image = await createImageBitmap(await (await fetch("data:image/png;base64,${png.toString("base64")}")).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let drawn = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] !== data[0] || data[at + 2] !== data[2]) drawn++;
    return drawn / (data.length / 4);
  })()`);
}

const widthOf = (page: Page) => page.evaluate<number>("document.documentElement.scrollWidth");

explore("a screen", ({ open, idOf, shoot }) => {
  test.each(["light", "dark"] as const)("in %s shows a graph that is drawn, not blank", async (colorScheme) => {
    const page = await open("", { colorScheme });
    await placeOnCanvas(page, await idOf("fernlow house"));
    const canvas = page.getByRole("img", { name: "Graph of 21 things and 31 relations. The table shows the same." });
    const share = await drawnShare(await page.context().newPage(), await canvas.screenshot());
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.3);
    await shoot(page, `graph-${colorScheme}`);
  });

  test("looks the same each time", async () => {
    const pictures: Buffer[] = [];
    for (const _ of [1, 2]) {
      const page = await open();
      await placeOnCanvas(page, await idOf("fernlow house"));
      pictures.push(await page.screenshot());
    }
    expect(pictures[0]?.equals(pictures[1] ?? Buffer.of())).toBe(true);
  });

  test("turns dark when asked, the graph with it, and stays so", async () => {
    const house = await idOf("fernlow house");
    const canvas = (page: Page) => page.getByRole("img", { name: /^Graph of 21 things/ }).screenshot();
    const fromTheStart = await open("", { colorScheme: "dark" });
    await placeOnCanvas(fromTheStart, house);
    const page = await open();
    await placeOnCanvas(page, house);
    await page.getByRole("combobox", { name: "Light or dark" }).selectOption("Dark");
    const wanted = await canvas(fromTheStart);
    await expect.poll(async () => (await canvas(page)).equals(wanted)).toBe(true);
    await page.reload();
    await page.getByRole("navigation", { name: "Views" }).waitFor();
    expect(await page.evaluate("getComputedStyle(document.body).colorScheme")).toBe("dark");
  });

  test.each([
    ["phone", { width: 390, height: 844 }],
    ["enlarged", { width: 320, height: 480 }],
  ])("of a %s holds every view, without scrolling sideways", async (name, viewport) => {
    const [mara, orme] = [await idOf("mara quill"), await idOf("petra orme")];
    const pick = `pick=${mara}~TREATED_BY~${orme}`;
    for (const view of ["graph", "table", "timeline", "sources"]) {
      const page = await open(`?view=${view}&${pick}`, { viewport, colorScheme: "dark" });
      await page.getByRole("article").first().waitFor();
      if (view === "graph") await placeOnCanvas(page, mara);
      expect(await widthOf(page)).toBe(viewport.width);
      await shoot(page, `${name}-${view}`);
    }
  });

  test("of a phone shows what the search finds, and the sentence that was asked for", async () => {
    const page = await open("", { viewport: { width: 390, height: 844 } });
    await page.getByRole("combobox", { name: "Search by any name" }).fill("quill");
    await page.getByRole("option").first().waitFor();
    expect(await widthOf(page)).toBe(390);
    await shoot(page, "phone-search");
    await page.getByRole("option", { name: /^Mara Quill/ }).click();
    await page.getByRole("complementary").getByRole("button", { name: /claim/ }).last().click();
    const sentence = page.getByRole("article").first().locator("blockquote");
    await sentence.waitFor();
    await expect
      .poll(async () => {
        const box = await sentence.boundingBox();
        return box && box.y >= 0 && box.y + box.height <= 844;
      })
      .toBe(true);
    await shoot(page, "phone-sentence");
  });

  test("of a phone folds the legend away", async () => {
    const page = await open("", { viewport: { width: 390, height: 844 } });
    await page.getByText("Legend and filters").click();
    await page.getByRole("checkbox", { name: /^People/ }).uncheck();
    await page.getByRole("img", { name: /^Graph of 13 things/ }).waitFor();
    expect(await widthOf(page)).toBe(390);
  });
});

explore(
  "a browser without WebGL",
  ({ open, idOf, shoot }) => {
    test("shows the table, says why, and leads to the same evidence", async () => {
      const page = await open();
      expect(await wordsOf(page.getByRole("status"))).toMatch(/^This browser cannot draw the graph/);
      await page.getByRole("button", { name: "Evidence: Mara Quill was a victim of the Fernlow fire" }).click();
      await page.getByRole("article").waitFor();
      await shoot(page, "no-webgl");
    });

    test("opens a link to a selection in the graph", async () => {
      const page = await open(`?pick=${await idOf("mara quill")}`);
      await page.getByRole("heading", { name: "Mara Quill" }).waitFor();
    });
  },
  { webgl: false },
);

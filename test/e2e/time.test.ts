/** What happened between two dates? The timeline filters picture, table and panel alike, and what is seen can be saved. */
import { readFile } from "node:fs/promises";
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { explore, placeOnCanvas, wordsOf } from "./explorer.ts";

const write = async (page: Page, field: string, words: string) => {
  await page.getByRole("textbox", { name: field }).fill(words);
  await page.keyboard.press("Enter");
};
const graphOf = (page: Page) => page.getByRole("img", { name: /^Graph of/ }).getAttribute("aria-label");

/** What a button saves, as bytes. */
async function saved(page: Page, format: string): Promise<Buffer> {
  await page.locator("summary").filter({ hasText: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: format, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^inquiry-graph-\d{4}-\d\d-\d\d\.[a-z]+$/);
  return readFile(await download.path());
}

explore("what happened when?", ({ open, idOf, shoot }) => {
  test("a time that is written filters graph and panel, and is in the link", async () => {
    const page = await open(`?pick=${await idOf("fernlow house")}`);
    await write(page, "From when", "April 2023");
    await write(page, "Until when", "2023");
    await expect.poll(() => graphOf(page)).toMatch(/^Graph of 4 things and 3 relations/);
    expect(await wordsOf(page.locator(".panel .out"))).toMatch(/^7 more relations are hidden by the filters/);
    await shoot(page, "timeline-window");
    expect(new URL(page.url()).searchParams.get("from")).toBe("2023-04");
  });

  test("a link to a time shows the same in table and list", async () => {
    const page = await open("?view=table&from=2023-04&to=2023");
    expect(await page.getByRole("textbox", { name: "From when" }).inputValue()).toBe("Apr 2023");
    expect(await page.locator("tbody tr").count()).toBe(3);
    await page.getByRole("button", { name: "Timeline", exact: true }).click();
    const list = page.locator(".chronology li .when");
    await expect.poll(() => list.allInnerTexts()).toEqual(["from 2021", "4 Apr 2023 to 5 Apr 2023", "Sep 2023"]);
    await shoot(page, "timeline-list");
  });

  test("what is no date is refused in words", async () => {
    const page = await open();
    await write(page, "From when", "soon");
    expect(await wordsOf(page.getByRole("alert"))).toBe("Write a date such as May 2024, 2024 or 13 May 2024.");
    await write(page, "From when", "2024");
    await write(page, "Until when", "2023");
    expect(await wordsOf(page.getByRole("alert"))).toBe("The time would end before it begins.");
  });

  test("a stretch is drawn with the mouse, a period is one click, an end is moved by arrow keys", async () => {
    const page = await open();
    const chart = await page.locator(".time-chart svg").boundingBox();
    if (!chart) throw new Error("no timeline");
    await page.mouse.move(chart.x + chart.width * 0.3, chart.y + 30);
    await page.mouse.down();
    await page.mouse.move(chart.x + chart.width * 0.45, chart.y + 30, { steps: 4 });
    await page.mouse.up();
    const drawn = new URL(page.url()).searchParams;
    expect([drawn.get("from"), drawn.get("to")]).toEqual([
      expect.stringMatching(/^\d{4}-\d\d$/),
      expect.stringMatching(/^\d{4}-\d\d$/),
    ]);
    await page.keyboard.press("Control+z");
    expect(new URL(page.url()).search).toBe("");

    await page.getByRole("button", { name: "2022", exact: true }).click();
    await expect.poll(() => graphOf(page)).toMatch(/^Graph of 7 things/);
    const end = page.getByRole("slider", { name: "End of the time" });
    await end.focus();
    await page.keyboard.press("ArrowRight");
    expect(await end.getAttribute("aria-valuetext")).toBe("Jan 2023");
    await page.getByRole("checkbox", { name: /without a date/ }).check();
    await expect.poll(() => graphOf(page)).toMatch(/^Graph of 21 things and 27 relations/);
  });

  test("source by source: what each one added", async () => {
    const page = await open();
    await placeOnCanvas(page, await idOf("mara quill"));
    const at = await placeOnCanvas(page, await idOf("fernlow house"));
    await page.getByRole("button", { name: "Source by source" }).click();
    const said = page.locator(".play p");
    expect(await wordsOf(said)).toMatch(/^1 of 3 · \d+ new things, \d+ new relations · Care trust/);
    await page.getByRole("button", { name: "Next source" }).click();
    expect(await wordsOf(said)).toMatch(/^2 of 3 · .* · Fernlow House: report/);
    await shoot(page, "source-by-source");
    expect(await placeOnCanvas(page, await idOf("fernlow house"))).toEqual(at);
    await page.getByRole("button", { name: "All sources" }).click();
    await expect.poll(() => graphOf(page)).toMatch(/^Graph of 21 things/);
  });

  test("what is seen is saved as picture and as data, with stance, sources and date", async () => {
    const page = await open();
    await placeOnCanvas(page, await idOf("mara quill"));
    const svg = (await saved(page, "SVG")).toString();
    for (const words of [
      "Mara Quill",
      "Alleged",
      "The Fernlow Inquiry: transcript of day 4, The Fernlow Inquiry, 18 Jan 2024",
    ]) {
      expect(svg).toContain(words);
    }
    expect(svg).toContain("&lt;img src=x");
    expect((await saved(page, "PNG")).subarray(1, 4).toString()).toBe("PNG");
    const csv = (await saved(page, "CSV")).toString();
    expect(csv).toContain("alleged");
    expect(csv).toContain("Dr Orme denied that she had ever treated Mrs Quill.");
    for (const [name, parse] of [
      ["GEXF", gexf.parse],
      ["GraphML", graphml.parse],
    ] as const) {
      const graph = parse(MultiDirectedGraph, (await saved(page, name)).toString());
      expect([graph.order, graph.size], name).toEqual([21, expect.any(Number)]);
      expect(graph.size, name).toBeGreaterThanOrEqual(31);
    }
  });
});

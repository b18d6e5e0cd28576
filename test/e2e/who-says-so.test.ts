/** The question that the explorer is for: who treated her, and who says so? By mouse, and by keyboard alone. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { explore, placeOnCanvas, wordsOf } from "./explorer.ts";
import { tabTo } from "./keys.ts";

/** The claims in the panel, a line each: how, by whom, the marked sentence, the marked ends, the source. */
async function accounts(page: Page): Promise<string[]> {
  const panel = page.getByRole("complementary", { name: "Evidence" });
  await panel.getByRole("article").first().waitFor();
  const found: string[] = [];
  for (const claim of await panel.getByRole("article").all()) {
    const how = await wordsOf(claim.locator(".manner"));
    const by = await wordsOf(claim.locator(".by"));
    const sentence = (await claim.locator("mark").allInnerTexts()).join("");
    const ends = await claim.locator("mark .end").allInnerTexts();
    const source = await wordsOf(claim.locator("cite"));
    found.push([how, by, sentence, ends.join(" + "), source].join(" | "));
  }
  return found;
}

const article = "Care trust “was warned twice” before Fernlow fire";
const threeAccounts = [
  `alleged | said by Joel Quill, Person | Joel Quill, her son, said that Dr Petra Orme had treated his mother at Larch Ward without reading her care plan. | her + Dr Petra Orme + his mother | ${article}`,
  `denied | said by Dr Petra Orme, Person | Dr Orme denied that she had ever treated Mrs Quill. | Dr Orme + she + Mrs Quill | ${article}`,
  "asserted | said by Idris Bell, Person | Mr Bell gave evidence to the inquiry that Mrs Quill was treated by Dr Orme on Larch Ward. | Mrs Quill + Dr Orme | The Fernlow Inquiry: transcript of day 4",
];

explore("who treated Mara Quill, and who says so?", ({ open, idOf, shoot }) => {
  test("by mouse: a thing, a line, its three accounts, the source at that place", async () => {
    const page = await open();
    const [mara, orme] = [await idOf("mara quill"), await idOf("petra orme")];
    const at = await placeOnCanvas(page, mara);
    await page.mouse.click(at.x, at.y);
    await page.getByRole("heading", { name: "Mara Quill", exact: true }).waitFor();
    await shoot(page, "graph-thing");

    const line = await placeOnCanvas(page, `${mara}~TREATED_BY~${orme}~denied~affirmed`);
    await page.mouse.move(line.x, line.y, { steps: 4 });
    await page.mouse.click(line.x, line.y);
    expect(await accounts(page)).toEqual(threeAccounts);
    await shoot(page, "graph-line");

    await page.getByRole("button", { name: "Open in source" }).nth(1).click();
    const here = page.locator(".text mark.at");
    await here.first().waitFor();
    expect((await here.allInnerTexts()).join("")).toBe("Dr Orme denied that she had ever treated Mrs Quill.");
    await shoot(page, "source");

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    const again = await open(new URL(await page.evaluate<string>("navigator.clipboard.readText()")).search);
    expect(await accounts(again)).toEqual(threeAccounts);
    await again.locator(".text mark.at").first().waitFor();
  });

  test("a source that names a thing opens where it is first named", async () => {
    const page = await open(`?pick=${await idOf("larch ward")}`);
    const title = "The Fernlow Inquiry: transcript of day 4";
    await page.getByRole("complementary").getByRole("button", { name: title }).click();
    const here = page.locator(".text .mention.at");
    await here.waitFor();
    expect(await wordsOf(here)).toBe("Larch Ward");
    await expect.poll(() => here.evaluate((mark) => mark.getBoundingClientRect().top)).toBeLessThan(900);
    expect(await page.locator(".text .mention").filter({ hasText: "Larch Ward" }).first().getAttribute("class")).toBe(
      "mention at",
    );
  });

  test("by keyboard alone, through the table", async () => {
    const page = await open();
    const focused = page.locator(":focus");
    await tabTo(page, /^Table$/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Mara Quill/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Mara Quill", exact: true }).waitFor();
    expect(await wordsOf(focused)).toBe("Mara Quill");

    await tabTo(page, /^Evidence, Dr Petra Orme: denied/);
    await page.keyboard.press("Enter");
    expect(await accounts(page)).toEqual(threeAccounts);
    expect(await focused.getAttribute("class")).toBe("pair");

    await tabTo(page, /^Open in source$/);
    await page.keyboard.press("Enter");
    await page.locator(".text mark.at").first().waitFor();

    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: /things,/ }).waitFor();
  });

  test("a relation that is said from both ends is one line, with the words of each claim", async () => {
    const [mara, joel] = [await idOf("mara quill"), await idOf("joel quill")];
    for (const ends of [`${mara}~RELATED_TO~${joel}`, `${joel}~RELATED_TO~${mara}`]) {
      const page = await open(`?pick=${ends}`);
      const panel = page.getByRole("complementary", { name: "Evidence" });
      await panel.getByRole("article").first().waitFor();
      expect(await panel.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([
        "Joel Quill is related to Mara Quill",
        "Mara Quill is related to Joel Quill",
      ]);
      expect(await panel.locator("dd").allInnerTexts()).toEqual(["son", "mother"]);
      expect(await wordsOf(panel.locator(".facts"))).toBe("2 claims in 2 sources");
      await shoot(page, "graph-symmetric");
    }
  });

  test("by search: / focuses it, arrows and Enter choose", async () => {
    const page = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("mrs q");
    await page.getByRole("option", { name: /Mara Quill/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Mara Quill", exact: true }).waitFor();
    expect(await wordsOf(page.getByRole("complementary", { name: "Evidence" }))).toContain("Named in 2 sources");
  });
});

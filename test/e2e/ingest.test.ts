/** A new document arrives: dropped on the page or chosen, it is read step by step, and what it brought is marked. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { rulesExtractor } from "../../src/extract/rules/extractor.ts";
import { read } from "../../src/read/index.ts";
import { openEmpty } from "../serve/opened.ts";
import { explore, placeOnCanvas, wordsOf } from "./explorer.ts";
import { faults } from "./faults.ts";
import { tabTo } from "./keys.ts";

const note = `A new report

Harrow Vale Care Trust operates Alder Court. Sidney Marsh was treated by Harrow Vale Care Trust.
`;

/** Who these are is for a reader to say. */
const initials = `${note}
J. Quill was treated by Harrow Vale Care Trust. O. Hale chaired the Fernlow Inquiry. P. Orme works at Harrow Vale Care Trust.
`;

/** Drops a file in the middle of the page, as the file manager would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const script = `(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: "text/plain" }));
    const main = document.querySelector("main");
    for (const kind of ["dragover", "drop"])
      main.dispatchEvent(new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true }));
  })()`;
  await page.evaluate(script);
}

/** A document whose appearance of a thing has a smaller id than this one. */
async function sortsBefore(id: string, name: string, text: string): Promise<string> {
  for (let edition = 1; edition < 200; edition++) {
    const numbered = `Edition ${edition}\n\n${text}`;
    const { source } = await read({ name: "edition.txt", bytes: Buffer.from(numbered) });
    const { appearances = [] } = source ? await rulesExtractor.extract(source) : {};
    if (appearances.some((each) => each.name === name && each.id < id)) return numbered;
  }
  throw new Error(`no edition's ${name} sorts before ${id}`);
}

explore(
  "a document that arrives",
  ({ open, shoot }) => {
    test("is dropped, read, and marked as new until it is dismissed", async () => {
      const page = await open();
      await page.getByRole("button", { name: "Add documents" }).waitFor();
      await drop(page, "report.txt", note);
      const arrivals = page.getByRole("region", { name: "Arriving documents" });
      await arrivals.getByText("report.txt is in the graph").waitFor();
      expect(await wordsOf(arrivals)).toContain("2 claims found");
      await page.getByRole("img", { name: /^Graph of 23 things and 33 relations/ }).waitFor();
      await shoot(page, "arrived");
      expect(await faults(page)).toEqual([]);
      await page.getByRole("button", { name: "Table", exact: true }).click();
      await page
        .getByRole("button", { name: /^Sidney Marsh.*new/ })
        .first()
        .waitFor();
      await arrivals.getByRole("button", { name: "Dismiss" }).click();
      expect(await page.locator(".new").count()).toBe(0);
    });

    test("a second time is known, and a picture is refused in plain words", async () => {
      const page = await open("?view=sources");
      const files = page.locator("input[type=file]");
      await files.setInputFiles([{ name: "report.txt", mimeType: "text/plain", buffer: Buffer.from(note) }]);
      await page.locator(".arrivals").getByText("is in the graph already").waitFor();
      const picture = Buffer.from("\u0089PNG\r\n\u001a\n\u0000\u0000", "latin1");
      await files.setInputFiles([{ name: "picture.png", mimeType: "image/png", buffer: picture }]);
      await page.locator(".arrivals").getByText("picture.png could not be read").waitFor();
    });
  },
  { writes: true },
);

explore(
  "a document that came by mistake",
  ({ open, shoot }) => {
    test("is withdrawn, after it was said what goes with it; or kept", async () => {
      const page = await open("?view=sources");
      await page.getByRole("button", { name: "Add documents" }).waitFor();
      const before = await wordsOf(page.locator("caption"));
      await drop(page, "report.txt", note);
      await page.locator(".arrivals").getByText("report.txt is in the graph").waitFor();
      const row = page.getByRole("row").filter({ hasText: "A new report" });
      const withdraw = row.getByRole("button", { name: "Withdraw… A new report" });
      const dialog = page.getByRole("dialog", { name: "Withdraw “A new report”?" });
      await withdraw.click();
      await dialog.getByText("Its text and 2 claims leave the graph.").waitFor();
      await dialog.getByText(/^So do \d things that no other source names\.$/).waitFor();
      await shoot(page, "withdraw");
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      await row.waitFor();

      await page.getByRole("button", { name: "A new report", exact: true }).click();
      await page.getByRole("button", { name: "Withdraw… A new report" }).click();
      await dialog.getByText("Its text and 2 claims").waitFor();
      await tabTo(page, /^Withdraw it$/);
      await page.keyboard.press("Enter");
      await page.locator("[aria-live]").filter({ hasText: "Withdrawn: A new report" }).waitFor();
      await expect.poll(() => wordsOf(page.locator("caption"))).toBe(before);
      expect(await row.count()).toBe(0);
      await page.getByRole("button", { name: "Graph", exact: true }).click();
      await page.getByRole("img", { name: /^Graph of 21 things and 31 relations/ }).waitFor();
    });
  },
  { writes: true },
);

explore(
  "a new report, by keyboard alone",
  ({ open }) => {
    test("is added, whom it speaks of is decided and taken back, a claim is rejected and taken back", async () => {
      const page = await open();
      const press = (key: string) => page.keyboard.press(key);
      const said = (words: RegExp | string) => page.locator("[aria-live]").filter({ hasText: words }).first().waitFor();
      await page.getByRole("button", { name: "Add documents" }).waitFor();
      // Listened for before the way there, since the browser takes a while to hand its dialogues over.
      const chooser = page.waitForEvent("filechooser");
      await tabTo(page, /^Add documents$/);
      await press("Enter");
      await (await chooser).setFiles([{ name: "report.txt", mimeType: "text/plain", buffer: Buffer.from(initials) }]);
      await page.getByRole("region", { name: "Arriving documents" }).getByText("report.txt is in the graph").waitFor();

      await tabTo(page, /^Review/);
      await press("Enter");
      const heading = page.getByRole("article").getByRole("heading", { level: 2 });
      await expect.poll(() => wordsOf(heading)).toMatch(/^Is this the same person\? .*(Quill|Hale|Orme)/);
      const first = await wordsOf(heading);
      for (const [key, words] of [
        ["y", /^Recorded: the same/],
        ["z", "Taken back"],
        ["n", /^Recorded: different/],
        ["z", "Taken back"],
      ] as const) {
        await press(key);
        await said(words);
        if (key === "z") await expect.poll(() => wordsOf(heading)).toBe(first);
      }

      await tabTo(page, /^Table$/);
      await press("Enter");
      await tabTo(page, /^Evidence: Sidney Marsh was treated/);
      await press("Enter");
      await page.getByRole("article").first().waitFor();
      await tabTo(page, /^Reject$/);
      await press("Enter");
      await said(/^Claim rejected/);
      await expect.poll(() => wordsOf(page.locator(":focus"))).toBe("Undo");
      await press("Enter");
      await said("Taken back");
      await page.getByRole("button", { name: "Reject", exact: true }).waitFor();
    });
  },
  { writes: true },
);

explore(
  "a document that changes the ids of what stood",
  ({ open, idOf }) => {
    test("moves nothing, and leaves what is selected and pinned so", async () => {
      const trust = await idOf("harrow vale");
      const page = await open(`?pick=${trust}`);
      await placeOnCanvas(page, trust);
      for (const act of ["Pin", "Move it down"]) await page.getByRole("button", { name: act, exact: true }).click();
      await page.waitForURL(({ searchParams }) => searchParams.has("pins"));
      const stood = ["mara quill", "joel quill", "petra orme", "fernlow house", "larch ward", "kestrel", "owen hale"];
      const placesOf = async (names: readonly string[]) => {
        const places = [];
        for (const name of names) places.push(await placeOnCanvas(page, await idOf(name)));
        return places;
      };
      const before = await placesOf([...stood, "harrow vale"]);
      const pinned = new URL(page.url()).search;

      await drop(page, "edition.txt", await sortsBefore(trust, "Harrow Vale Care Trust", note));
      const arrivals = page.getByRole("region", { name: "Arriving documents" });
      await arrivals.getByText("edition.txt is in the graph").waitFor();
      await page.getByRole("img", { name: /^Graph of 23 things/ }).waitFor();
      await arrivals.getByRole("button", { name: "Dismiss" }).click();
      const now = await idOf("harrow vale");
      expect(now).not.toBe(trust);
      await expect.poll(() => new URL(page.url()).search).toBe(pinned.replaceAll(trust, now));
      await page.getByRole("heading", { name: "Harrow Vale Care Trust", exact: true }).waitFor();
      expect(await placesOf([...stood, "harrow vale"])).toEqual(before);
      const old = await open(pinned.replace(`pick=${trust}&`, ""));
      await expect.poll(() => new URL(old.url()).search).toContain(`pins=${now}_`);
      await page.keyboard.press("Control+z");
      await page.keyboard.press("Control+z");
      await expect.poll(() => new URL(page.url()).search).toBe(`?pick=${now}`);
    });
  },
  { writes: true },
);

explore(
  "an explorer without documents",
  ({ open, shoot }) => {
    test("says how to begin; the first document brings graph and timeline, all of it new", async () => {
      const page = await open();
      await page.getByRole("heading", { name: "No document has been read yet" }).waitFor();
      expect(await faults(page)).toEqual([]);
      await shoot(page, "empty");
      await page.getByRole("button", { name: "Add documents" }).waitFor();
      await drop(page, "one.txt", "Sidney Marsh was treated by Harrow Vale Care Trust in May 2024.\n");
      await page.getByRole("img", { name: /^Graph of 2 things and 1 relation/ }).waitFor();
      expect(await page.locator(".time-chart svg").evaluate((svg) => svg.clientWidth)).toBeGreaterThan(200);
      await drop(page, "two.txt", "Joel Quill was treated by Harrow Vale Care Trust in June 2024.\n");
      await page.getByRole("img", { name: /^Graph of 3 things and 2 relations/ }).waitFor();
      await expect.poll(() => page.getByRole("complementary").locator(".new").count()).toBe(3);
    });
  },
  { writes: true, case: openEmpty },
);

explore(
  "a page with the address of an earlier start",
  ({ open }) => {
    test("says that it may only read, and what to do", async () => {
      const page = await open("?view=table");
      await page.getByRole("button", { name: "Add documents" }).waitFor();
      expect(await page.getByText("This page may only read").count()).toBe(0);
      await page.context().clearCookies();
      await page.reload();
      await page.getByText(/^This page may only read: .* start it again; it opens a new address\.$/).waitFor();
      expect(await page.getByRole("button", { name: "Add documents" }).count()).toBe(0);
      expect(await faults(page)).toEqual([]);
    });
  },
  { writes: true },
);

explore("a browser that may only read", ({ open }) => {
  test("adds nothing, and says so", async () => {
    const page = await open();
    await drop(page, "report.txt", note);
    await page.locator("[aria-live]").filter({ hasText: "may only read" }).waitFor();
    expect(await page.getByRole("button", { name: "Add documents" }).count()).toBe(0);
  });

  test("withdraws nothing", async () => {
    const page = await open("?view=sources");
    await page.getByRole("row").nth(1).waitFor();
    expect(await page.getByRole("button", { name: /^Withdraw/ }).count()).toBe(0);
  });
});

/** Files made to hang or break a reader. Each must be read, or refused, in time that grows with its size alone. */
import { describe, expect, test } from "vitest";
import { read } from "../../src/read/index.ts";
import { expectWhole } from "../contract/reader.ts";
import { passages, written } from "./show.ts";

const told = "The trust was told to improve, and it said that it would do so by the end of the year.";

describe("plain text", () => {
  test("a line of 50 MB is cut into passages at the ends of sentences", async () => {
    const { source, noticed } = await read(written(`${told} `.repeat(Math.ceil(50_000_000 / (told.length + 1)))));
    expect(noticed.map(({ code }) => code)).toEqual(["passage-cut"]);
    expect(source?.passages.every(({ start, end }) => end - start <= 20_000)).toBe(true);
    expect(source?.text.slice(source.passages[1]?.start).startsWith("The trust")).toBe(true);
    expect(source?.passages.at(-1)?.end).toBe(source?.text.length);
  });

  test.each([
    ["no space to cut at", "é".repeat(300_000)],
    ["pairs of surrogates", "😀".repeat(100_000)],
    ["200,000 line ends", `${"\n".repeat(200_000)}${told}`],
    ["spaces", `${" ".repeat(1_000_000)}${told}`],
    ["every line a label", "MR GREY: \n".repeat(10_000)],
    ["every line a short heading", "1. A\n".repeat(10_000)],
    ["brackets", "(".repeat(200_000)],
    ["capitals without end", "A".repeat(200_000)],
    ["dots", `${".".repeat(200_000)}x`],
  ])("%s", async (_, text) => expectWhole(await read(written(text))));
});

describe("pages", () => {
  const page = async (body: string) => await read(written(`<!doctype html><html><body>${body}</body></html>`));
  test.each([
    ["10,000 nested elements", `${"<div>".repeat(10_000)}<p>${told}</p>`],
    ["10,000 nested elements with text", `${"<div>a ".repeat(10_000)}<p>${told}</p>`],
    ["10,000 nested inline elements", `${"<b><i>".repeat(5000)}${told}`],
    ["nested tables", `${"<table><tr><td>".repeat(300)}<p>${told}</p>${"</td></tr></table>".repeat(300)}`],
    ["a script of 5 MB", `<script>${"var a = '<p>no</p>';".repeat(250_000)}</script><p>${told}</p>`],
    ["a style that is never closed", `<p>${told}</p><style>${"p{}".repeat(100_000)}`],
    ["a comment that is never closed", `<p>${told}</p><!-- ${"-".repeat(100_000)}`],
    ["5,000 paragraphs", `<article>${`<p>${told}</p>`.repeat(5000)}</article>`],
    ["5,000 headings", `<article>${`<h2>Told</h2><p>${told}</p>`.repeat(5000)}</article>`],
    ["20,000 suspicious names", `${"<div class='share ad related-stories'>x</div>".repeat(20_000)}<p>${told}</p>`],
    ["20,000 line breaks", `<p>${told}${"<br><br>x".repeat(20_000)}</p>`],
    ["JSON-LD without end", `<script type="application/ld+json">${"[".repeat(100_000)}</script><p>${told}</p>`],
    ["a table of 5,000 rows", `<table>${"<tr><td>Safe<td>Good".repeat(5000)}</table><p>${told}</p>`],
    ["one row of 20,000 cells", `<table><tr>${"<td>Safe".repeat(20_000)}</table><p>${told}</p>`],
    ["20,000 headings inside one another", `<p>${told}</p>${"<h2>".repeat(20_000)}`],
    ["20,000 headings of other stories", `<p>${told}</p>${"<h3>Related stories</h3><p>x</p>".repeat(20_000)}`],
    ["entities", `<p>${told} ${"&#x110000; &#xD800; &#0; &bogus; &amp;amp; ".repeat(1000)}</p>`],
    ["preformatted spaces", `<pre>${told}${" \t".repeat(200_000)}x</pre>`],
    ["attributes without end", `<p ${"a=1 ".repeat(50_000)}>${told}</p>`],
    ["tags that are none", `<p>${told} ${"< <> </ <! <? <1 ".repeat(5000)}</p>`],
  ])("%s", async (_, body) => {
    const reading = await page(body);
    expectWhole(reading);
    expect(reading.source?.text).toContain("The trust was told");
    expect(reading.source?.text).not.toMatch(/var a|p\{\}/);
  });

  test("text that runs from right to left stays in the order of the file", async () => {
    const words = "The trust \u202ewas\u202c told; ‏قال المستشفى‎ 12.";
    expect(passages(await page(`<p dir=rtl>${words}</p>`))).toEqual([`paragraph | ${words}`]);
  });

  test("old pages: tags in capitals, nothing closed, no body", async () => {
    const { source } = await read(
      written(`<HTML><TITLE>Told</TITLE><P>${told}<P>${told}<UL><LI>One<LI>Two</UL>`, "A.HTM"),
    );
    expect(source?.title).toBe("Told");
    expect(source?.passages.length).toBe(4);
  });

  test("text after the end of the body is read", async () => {
    expect((await read(written(`<html><body><p>${told}</p></body><p>Late.</p></html>`))).source?.text).toContain(
      "Late.",
    );
  });
});

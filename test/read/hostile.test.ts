/**
 * Files made to hang or break a reader. Each must be read, or refused, in time that grows with its size alone: what is
 * made with `much` and `many` is so large that a reader whose time grows with the square of it does not end within the
 * time that a test has. Pages of many elements are smaller, since the libraries for them take long for each.
 */
import { describe, expect, test } from "vitest";
import { read } from "../../src/read/index.ts";
import { expectWhole } from "../contract/reader.ts";
import { p, run, wordOf } from "./make/word.ts";
import { passages, written } from "./show.ts";

const told = "The trust was told to improve, and it said that it would do so by the end of the year.";
const spoken = "MR GREY: Were you there?\nMS BELL: I was.\nMR GREY: Until when?\nMS BELL: Until six.\n";

/** Four million characters that are one piece of text. */
function much(sign: string): string {
  return sign.repeat(4_000_000 / sign.length);
}

/** As many lines, or words with mark-up: each is a piece of its own. */
function many(piece: string): string {
  return piece.repeat(200_000);
}

/** No two alike. */
function manyPages(): string {
  const words = (at: number) => at.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));
  return Array.from({ length: 200_000 }, (_, at) => `MR GREY: ${words(at)}?\n\f`).join("");
}

describe("plain text", () => {
  test("a line of 50 MB is cut into passages at the ends of sentences", async () => {
    const { source, noticed } = await read(written(`${told} `.repeat(Math.ceil(50_000_000 / (told.length + 1)))));
    expect(noticed.map(({ code }) => code)).toEqual(["passage-cut"]);
    expect(source?.passages.every(({ start, end }) => end - start <= 20_000)).toBe(true);
    expect(source?.text.slice(source.passages[1]?.start).startsWith("The trust")).toBe(true);
    expect(source?.passages.at(-1)?.end).toBe(source?.text.length);
  });

  test.each([
    ["no space to cut at", much("é")],
    ["pairs of surrogates", much("😀")],
    ["line ends", `${many("\n")}${told}`],
    ["spaces", `${much(" ")}${told}`],
    ["every line a label", many("MR GREY: \n")],
    ["every line a short heading", many("1. A\n")],
    ["every line a page", `${spoken}${manyPages()}`],
    ["brackets", much("(")],
    ["capitals without end", much("A")],
    ["dots", `${much(".")}x`],
    ["spaces within a line that is spoken", `${spoken}MR GREY: x${much(" ")}x`],
    ["spaces within a line that is not", `${spoken}\n(x${much(" ")}x`],
    ["comments of a page that does not follow", `${"<!---->".repeat(500)}<x`],
    ["half a comment", `<!--${much("-")}`],
  ])("%s", async (_, text) => expectWhole(await read(written(text))));
});

describe("reStructuredText", () => {
  test.each([
    ["notes within notes, in one line", `${many(".. note:: ")}x`],
    ["one note of many paragraphs", `.. note::\n${many("   a\n\n")}`],
    ["notes below notes", many(".. note::\n   a\n")],
    ["a directive with another end of line", `.. ${much(" ")}x\u2028x\n\n${told}`],
    ["links without end", `.. raw:: html\n\n   ${many("<a ")}\n\n${told}`],
    ["bold that is never closed", many("**a ")],
    ["italics that are never closed", many("*a ")],
    ["italics within italics", `${many("*a ")}${many("*")}`],
    ["backticks", much("`")],
    ["names of links without end", many("`a ")],
    ["spaces within the name of a link", `\`a${much(" ")}a\``],
    ["asterisks", `${much("*")}a`],
    ["dots", `${much(".")}x`],
    ["rules", many("===\n")],
  ])("%s", async (_, text) => expectWhole(await read(written(text, "hearing.rst"))));
});

describe("Word", () => {
  test.each([
    ["spaces", much(" ")],
    ["dots", much(".")],
  ])("%s", async (_, words) => expectWhole(await read({ name: "a.docx", bytes: wordOf(p(run(`${words}x`))) })));
});

describe("pages", () => {
  const page = async (body: string) => await read(written(`<!doctype html><html><body>${body}</body></html>`));
  test.each([
    ["10,000 nested elements", `${"<div>".repeat(10_000)}<p>${told}</p>`],
    ["10,000 nested elements with text", `${"<div>a ".repeat(10_000)}<p>${told}</p>`],
    ["10,000 nested inline elements", `${"<b><i>".repeat(5000)}${told}`],
    ["nested tables", `${"<table><tr><td>".repeat(300)}<p>${told}</p>${"</td></tr></table>".repeat(300)}`],
    ["a script of 5 MB", `<script>${"var a = '<p>no</p>';".repeat(250_000)}</script><p>${told}</p>`],
    ["a style that is never closed", `<p>${told}</p><style>${many("p{}")}`],
    ["a comment that is never closed", `<p>${told}</p><!-- ${much("-")}`],
    ["5,000 paragraphs", `<article>${`<p>${told}</p>`.repeat(5000)}</article>`],
    ["5,000 headings", `<article>${`<h2>Told</h2><p>${told}</p>`.repeat(5000)}</article>`],
    ["20,000 suspicious names", `${"<div class='share ad related-stories'>x</div>".repeat(20_000)}<p>${told}</p>`],
    ["20,000 line breaks", `<p>${told}${"<br><br>x".repeat(20_000)}</p>`],
    ["JSON-LD without end", `<script type="application/ld+json">${much("[")}</script><p>${told}</p>`],
    ["a table of 5,000 rows", `<table>${"<tr><td>Safe<td>Good".repeat(5000)}</table><p>${told}</p>`],
    ["one row of 20,000 cells", `<table><tr>${"<td>Safe".repeat(20_000)}</table><p>${told}</p>`],
    ["20,000 headings inside one another", `<p>${told}</p>${"<h2>".repeat(20_000)}`],
    ["20,000 headings of other stories", `<p>${told}</p>${"<h3>Related stories</h3><p>x</p>".repeat(20_000)}`],
    ["entities", `<p>${told} ${"&#x110000; &#xD800; &#0; &bogus; &amp;amp; ".repeat(1000)}</p>`],
    ["preformatted spaces", `<pre>${told}${" \t".repeat(200_000)}x</pre>`],
    ["dots", `<p>${told}</p><p>${much(".")}x</p>`],
    ["spaces of an encoding", `<meta charset=${" ".repeat(4000)}!><p>${told}</p>`],
    ["attributes without end", `<p ${"a=1 ".repeat(50_000)}>${told}</p>`],
    ["tags that are none", `<p>${told} ${"< <> </ <! <? <1 ".repeat(5000)}</p>`],
  ])("%s", async (_, body) => {
    const reading = await page(body);
    expectWhole(reading);
    expect(reading.source?.text).toContain("The trust was told");
    expect(reading.source?.text).not.toMatch(/var a|p\{\}/);
  });

  test("is one, whatever comments stand before it", async () => {
    const { source } = await read(written(`${"<!-- a > b --> ".repeat(200)}<html><p>${told}</p></html>`));
    expect(source).toMatchObject({ reader: "html@1", text: told });
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

import { describe, expect, test } from "vitest";
import { html } from "../../src/read/html.ts";
import { read } from "../../src/read/index.ts";
import { readerContract } from "../contract/reader.ts";
import { fixture, passages, show, written } from "./show.ts";

const pages = ["news-site.html", "regulator-report.html", "blog.html", "local-paper.htm"].map((name) =>
  fixture(`pages/${name}`),
);
const examples = ["2024-07-18-courier-article.html", "2025-09-23-post-follow-up.html"].map((name) =>
  fixture(`../../examples/calderwick/${name}`),
);

readerContract(html, [...pages, ...examples], (text) => `<html><body><article>${text}</article></body></html>`);

/** Every passage of each page; `vitest -u` writes the file anew. */
test.each(pages)("$name", async (input) => {
  await expect(show(await read(input))).toMatchFileSnapshot(`${input.name}.passages.txt`);
});

describe("left out of every page", () => {
  const clutter =
    /\b(?:cookies?|advert\w*|subscribe|sign up|share|follow|related|most read|top stories|copyright|privacy|comments?|reply)\b/i;
  test.each([...pages, ...examples])("$name", async (input) => {
    const lines = passages(await read(input)).filter((line) => !/(?:approached for|declined to) comment/.test(line));
    expect(lines.filter((line) => clutter.test(line))).toEqual([]);
  });
});

describe("which reader", () => {
  test.each([
    ["page.txt", "<!doctype html><p>Told.</p>", "html@1"],
    ["page.txt", "\ufeff <!-- saved --> <HTML><BODY>Told.</BODY></HTML>", "html@1"],
    ["-", "<p>The trust was told.</p>", "html@1"],
    ["page.html", "The <b>trust</b> was told.<br>", "html@1"],
    ["page.html", "The trust was told. 1 < 2.", "text@1"],
    ["note.txt", "Write <p> for a paragraph.", "text@1"],
    ["note.md", "# Told\n\nThe trust was told.", "text@1"],
  ])("%s %j → %s", async (name, text, reader) => expect((await read(written(text, name))).source?.reader).toBe(reader));

  test("a page in UTF-16 is one too", async () => {
    const bytes = Buffer.from("\ufeff<html><body><p>The trust’s ward.</p></body></html>", "utf16le");
    expect((await read({ name: "a", bytes })).source).toMatchObject({ reader: "html@1", text: "The trust’s ward." });
  });
});

describe("text", () => {
  test.each<[string, string, string[]]>([
    [
      "inline elements run on",
      "<p>The <b>tr</b>ust &amp; <i>its</i>\n  board</p>",
      ["paragraph | The trust & its board"],
    ],
    [
      "everything else breaks",
      "<div>One<div>Two</div>Three<p>Four",
      ["One", "Two", "Three", "Four"].map((word) => `paragraph | ${word}`),
    ],
    [
      "special characters stay",
      "<p>“O&rsquo;Malley&#8209;Kumar”&nbsp;–&nbsp;1&shy;2",
      ["paragraph | “O’Malley‑Kumar”\u00a0–\u00a01\u00ad2"],
    ],
    [
      "line breaks",
      "<p>3 Quay Row<br>Dunmarsh<br><br>Next</p>",
      ["paragraph | 3 Quay Row Dunmarsh", "paragraph | Next"],
    ],
    ["rows of a table", "<table><tr><th>Safe<td>Good</table>", ["paragraph | Safe | Good"]],
    [
      "a bold line is a heading",
      "<p><b>The findings</b></p><p>It broke the rules.</p>",
      ["heading | The findings", "paragraph | It broke the rules."],
    ],
    ["preformatted text", "<pre>one\ntwo\n\nthree</pre>", ["paragraph | one two", "paragraph | three"]],
    [
      "hidden elements",
      "<p>Seen</p><p hidden>No</p><p style='display:none'>No</p><p aria-hidden=true>No</p>",
      ["paragraph | Seen"],
    ],
    [
      "a transcript",
      "<p><b>MR GREY:</b> Yes?<p><b>MS BELL:</b> No.<p><b>MR GREY:</b> No?<p><b>MS BELL:</b> No.",
      [
        "turn [MR GREY] | MR GREY: Yes?",
        "turn [MS BELL] | MS BELL: No.",
        "turn [MR GREY] | MR GREY: No?",
        "turn [MS BELL] | MS BELL: No.",
      ],
    ],
  ])("%s", async (_, body, expected) =>
    expect(passages(await read(written(`<html><body>${body}`, "a.html")))).toEqual(expected),
  );

  test.each([
    ["no body", "<html><head><title>Told</title></head></html>"],
    ["an empty body", "<html><body><nav>Home</nav><script>let a = 1;</script></body></html>"],
    ["frames", "<html><frameset cols='20%,80%'><frame src='a.htm'><frame src='b.htm'></frameset></html>"],
  ])("%s: nothing to read", async (_, page) => {
    const { source, noticed } = await read(written(page, "a.html"));
    expect(source).toBeUndefined();
    expect(noticed.map(({ code }) => code)).toEqual(["input-empty"]);
  });
});

describe("what a page says of itself", () => {
  const about = async (head: string, attributes = "") => {
    const { title, kind, publisher, url, date, language } =
      (await read(written(`<html ${attributes}><head>${head}</head><body><p>The trust was told.</p></body></html>`)))
        .source ?? {};
    return { title, kind, publisher, url, date, language };
  };
  const nothing = {
    title: "note",
    kind: "other",
    publisher: undefined,
    url: undefined,
    date: undefined,
    language: "en",
  };
  test.each<[string, string, Partial<Awaited<ReturnType<typeof about>>>]>([
    ["nothing", "", {}],
    [
      "title and site",
      "<title>Told - The Echo</title><meta name=publisher content='The Echo'>",
      { title: "Told", publisher: "The Echo" },
    ],
    [
      "OpenGraph",
      "<meta property=og:title content=Told><meta property=og:type content=article><meta property=og:url content=https://e.example/1>",
      {
        title: "Told",
        kind: "article",
        url: "https://e.example/1",
      },
    ],
    [
      "JSON-LD before OpenGraph",
      '<meta property=og:title content=No><script type="application/ld+json">[{"@type":["NewsArticle"],"headline":"Told","datePublished":"2024-05-01T23:30:00+01:00","publisher":"Echo"}]</script>',
      {
        title: "Told",
        kind: "article",
        date: "2024-05-01",
        publisher: "Echo",
      },
    ],
    ["a date in words", "<meta name=dc.date content='5 June 2024'>", { date: "2024-06-05" }],
    ["a relative address is none", "<link rel=canonical href=/a/b>", {}],
    ["no date that is none", "<meta name=date content=2024-13-40>", {}],
  ])("%s", async (_, head, expected) => expect(await about(head)).toEqual({ ...nothing, ...expected }));

  test("language", async () => {
    expect((await about("", "lang=cy-GB")).language).toBe("cy");
    expect((await about("", "lang=''")).language).toBe("en");
  });

  test("JSON-LD that is no JSON is passed over and said", async () => {
    const page = "<script type='application/ld+json'>{oops</script><p>The trust was told.</p>";
    expect((await read(written(page))).noticed.map(({ code }) => code)).toEqual(["metadata-unreadable"]);
  });
});

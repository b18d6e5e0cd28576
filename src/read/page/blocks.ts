/**
 * A page's text, block by block, as a browser would set it: inline elements run on, everything else begins a new
 * block; two line breaks do too. Rows of a table of short cells are one block each.
 */
import { isCaption } from "../captions.ts";
import { isElement, isText, type PageElement, walk } from "./dom.ts";

export interface PageBlock {
  readonly kind: "heading" | "paragraph" | "caption";
  /** Of a heading: 1 for the page's own to 6; 7 for a line in bold that serves as one. */
  readonly rank?: number;
  readonly text: string;
  /** The element that the text stands in, inline ones apart. */
  readonly element: PageElement;
  /** The share of the text that is links, 0 to 1. */
  readonly linked: number;
}

export const lowestRank = 7;

const inline = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small " +
    "span strike strong sub sup time tt u var wbr img"
  ).split(" "),
);

const CAPTION_NAME = /(?:^|[\s_-])(?:caption|credit|image-?source|photo-?credit|copyright)s?(?:$|[\s_-])|caption/i;
const ENDS_SENTENCE = /[.!?;:,]["'”’)\]]*$/;
/** A cell of a table that sets data and not the page is shorter. */
const longestCell = 200;
const longestCaption = 400;
const longestHeading = 120;

export function pageBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  let run = emptyRun();
  let element = root;
  let links = 0;
  let bolds = 0;
  let captions = 0;
  let raw = 0;

  const flush = () => {
    for (const text of run.text
      .split(/[ \t]*\n[ \t]*\n\s*/)
      .map(tidy)
      .filter(Boolean))
      blocks.push(block(text, run, element));
    run = emptyRun();
  };
  for (const { node, ends } of walk(root)) {
    if (isText(node)) {
      const words = raw > 0 ? (node.textContent ?? "") : (node.textContent ?? "").replace(/[ \t\n\r\f]+/g, " ");
      run.text += words;
      if (links > 0) run.linked += words.trim().length;
      if (bolds > 0) run.bold += words.trim().length;
      if (captions > 0) run.caption += words.trim().length;
      run.length += words.trim().length;
      continue;
    }
    if (!isElement(node)) continue;
    const step = ends ? -1 : 1;
    const name = node.localName;
    if (name === "a") links += step;
    if (name === "b" || name === "strong") bolds += step;
    if (name === "pre") raw += step;
    if (inline.has(name) && isNamedCaption(node)) captions += step;
    if (name === "br") run.text += ends ? "" : "\n";
    else if (isCellOfRow(node)) run.text += ends ? "" : run.text.trim() && " | ";
    else if (!inline.has(name)) {
      flush();
      element = ends ? enclosing(node.parentElement ?? root) : node;
    }
  }
  flush();
  return blocks;
}

interface Run {
  text: string;
  length: number;
  linked: number;
  bold: number;
  caption: number;
}

function emptyRun(): Run {
  return { text: "", length: 0, linked: 0, bold: 0, caption: 0 };
}

function block(text: string, run: Run, element: PageElement): PageBlock {
  const linked = run.length === 0 ? 0 : run.linked / run.length;
  const rank = Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 0);
  if (rank > 0) return { kind: "heading", rank, text, element, linked };
  if (isCaption(text) || (text.length <= longestCaption && (run.caption >= run.length || isInCaption(element)))) {
    return { kind: "caption", text, element, linked };
  }
  const bold = run.length > 0 && run.bold >= run.length && text.length <= longestHeading && !ENDS_SENTENCE.test(text);
  return bold
    ? { kind: "heading", rank: lowestRank, text, element, linked }
    : { kind: "paragraph", text, element, linked };
}

/** Spaces run together; no-break and other special spaces stay. */
function tidy(text: string): string {
  return text
    .replace(/[ \t\r\f]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

function enclosing(element: PageElement): PageElement {
  let outer = element;
  while (inline.has(outer.localName) && outer.parentElement) outer = outer.parentElement;
  return outer;
}

function isInCaption(element: PageElement): boolean {
  let outer: PageElement | null = element;
  for (let up = 0; outer && up < 4; up += 1, outer = outer.parentElement) {
    if (outer.localName === "figcaption" || outer.localName === "caption") return true;
    if (outer.localName === "figure") return !outer.querySelector("table,blockquote");
    if (isNamedCaption(outer)) return true;
  }
  return false;
}

function isNamedCaption(element: PageElement): boolean {
  return CAPTION_NAME.test(element.getAttribute("class") ?? "");
}

function isCellOfRow(element: PageElement): boolean {
  if (element.localName !== "td" && element.localName !== "th") return false;
  const row = element.parentElement;
  return row?.localName === "tr" && isRow(row);
}

const rows = new WeakMap<PageElement, boolean>();

/** Whether all cells are short and hold nothing but inline text. */
function isRow(row: PageElement): boolean {
  const known = rows.get(row);
  if (known !== undefined) return known;
  const plain = !row.querySelector("p,div,table,ul,ol,h1,h2,h3,h4,h5,h6,br,img");
  const short =
    plain && [...row.querySelectorAll("td,th")].every((cell) => (cell.textContent ?? "").length <= longestCell);
  rows.set(row, short);
  return short;
}

/**
 * A page's text, block by block, as a browser would set it: inline elements run on, everything else begins a new
 * block; two line breaks do too. Rows of a table of short cells are one block each.
 */
import { isCaption } from "../captions.ts";
import { isElement, isText, type PageElement, walk } from "./dom.ts";
import { emptyRun, isNamedCaption, type Mode, modesOf, type Run, withWords } from "./run.ts";

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

const ENDS_SENTENCE = /[.!?;:,]["'”’)\]]*$/;
/** A caption's label, when the words of the caption are a block of their own. */
const LABEL = /^(?:image|picture|photo) (?:caption|source|credit)[,:]?$/i;
/** A cell of a table that sets data and not the page is shorter. */
const longestCell = 200;
const longestCaption = 400;
const longestHeading = 120;

export function pageBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  const inside: Record<Mode, number> = { link: 0, bold: 0, caption: 0, footnote: 0, raw: 0 };
  let run = emptyRun;
  let element = root;

  const close = () => {
    for (const each of blocksOf(run, element)) blocks.push(each);
    run = emptyRun;
  };
  for (const { node, ends } of walk(root)) {
    if (isText(node)) run = withWords(run, node.textContent ?? "", inside);
    if (!isElement(node)) continue;
    for (const mode of modesOf(node)) inside[mode] += ends ? -1 : 1;
    const name = node.localName;
    if (name === "br") {
      if (isBoldLine(run)) close();
      else if (!ends) run = { ...run, text: `${run.text}\n` };
    } else if (isCellOfRow(node)) {
      if (!ends && run.text.trim() !== "") run = { ...run, text: `${run.text.trimEnd()} | ` };
    } else if (!inline.has(name)) {
      close();
      element = ends ? enclosing(node.parentElement ?? root) : node;
    }
  }
  close();
  return blocks;
}

function blocksOf(run: Run, element: PageElement): PageBlock[] {
  const texts = run.text.split(/\n\s*\n/).map(tidy);
  return texts.filter((text) => text !== "" && !LABEL.test(text)).map((text) => block(text, run, element));
}

function block(text: string, run: Run, element: PageElement): PageBlock {
  const linked = run.length === 0 ? 0 : run.linked / run.length;
  const rank = Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 0);
  if (rank > 0) return { kind: "heading", rank, text, element, linked };
  const inCaption = text.length <= longestCaption && (run.caption >= run.length || isInFigure(element));
  if (inCaption || isCaption(text)) return { kind: "caption", text, element, linked };
  return isBoldLine(run)
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

/** A short line wholly in bold, and no sentence. */
function isBoldLine({ text, bold, length }: Run): boolean {
  return length > 0 && bold >= length && length <= longestHeading && !ENDS_SENTENCE.test(text.trim());
}

function enclosing(element: PageElement): PageElement {
  let outer = element;
  while (inline.has(outer.localName) && outer.parentElement) outer = outer.parentElement;
  return outer;
}

/** In a figure that shows a picture; a figure may also show a table or a quotation. */
function isInFigure(element: PageElement): boolean {
  let outer: PageElement | null = element;
  for (let up = 0; outer && up < 4; up += 1, outer = outer.parentElement) {
    if (outer.localName === "figcaption" || outer.localName === "caption" || isNamedCaption(outer)) return true;
    if (outer.localName === "figure") return !outer.querySelector("table,blockquote");
  }
  return false;
}

const rows = new WeakMap<PageElement, boolean>();

function isCellOfRow(element: PageElement): boolean {
  if (element.localName !== "td" && element.localName !== "th") return false;
  const row = element.parentElement;
  if (row?.localName !== "tr") return false;
  const known = rows.get(row) ?? isRow(row);
  rows.set(row, known);
  return known;
}

/** Whether all cells are short and hold nothing but inline text. */
function isRow(row: PageElement): boolean {
  if (row.querySelector("p,div,table,ul,ol,h1,h2,h3,h4,h5,h6,br,img")) return false;
  return [...row.querySelectorAll("td,th")].every((cell) => (cell.textContent ?? "").length <= longestCell);
}

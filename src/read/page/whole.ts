/** Pages that are text from beginning to end, as a Word file or a message is: nothing is chosen, nothing left out. */
import { frozen } from "../frozen.ts";
import type { Mark } from "../passages.ts";
import { proseMarks, type Words } from "../plain/prose.ts";
import { labelsOf } from "../plain/speakers.ts";
import { spokenMarks } from "../plain/turns.ts";
import { pageBlocks } from "./blocks.ts";
import { type Page, type PageElement, parsePage } from "./dom.ts";

export interface Whole {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly words: readonly Words[];
  /** Somebody speaks in turn. */
  readonly isSpoken: boolean;
}

const separator = "\n\n";
const SILENT = "head,title,script,style,template,noscript";

export function wholePage(html: string): Whole {
  const page = parsePage(frozen(html));
  for (const element of [...page.querySelectorAll(SILENT)]) element.remove();
  unwrapCells(page);
  let start = 0;
  const words = pageBlocks(page.body).map(({ text: written, kind }) => {
    const text = frozen(written);
    const each = { text, start, alone: true, heading: kind === "heading" };
    start += text.length + separator.length;
    return each;
  });
  const texts = words.map(({ text }) => text);
  const labels = labelsOf(texts);
  return {
    text: texts.join(separator),
    marks: labels ? spokenMarks(words.map((each) => ({ ...each, label: labels(each.text) }))) : proseMarks(words),
    words,
    isSpoken: labels !== undefined,
  };
}

/** Word puts a paragraph into each cell; with that alone in it, the cell is one of a row. */
function unwrapCells(page: Page): void {
  for (const cell of page.querySelectorAll("td,th")) {
    const inside = childrenOf(cell);
    const [only] = inside;
    if (inside.length === 1 && only?.localName === "p") {
      for (let node = only.firstChild; node; node = only.firstChild) cell.append(node);
      only.remove();
    }
  }
}

function childrenOf(element: PageElement): PageElement[] {
  const children: PageElement[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) children.push(node as PageElement);
  return children;
}

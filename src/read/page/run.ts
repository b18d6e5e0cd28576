/** A stretch of a page's text, with how much of it is links, bold or the words of a caption. */
import type { PageElement } from "./dom.ts";

/** What inline elements do to the text inside them. */
export const modes = ["link", "bold", "caption", "footnote", "raw"] as const;
export type Mode = (typeof modes)[number];

export interface Run {
  readonly text: string;
  /** Characters of words, and those in each mode. */
  readonly length: number;
  readonly linked: number;
  readonly bold: number;
  readonly caption: number;
}

export const emptyRun: Run = { text: "", length: 0, linked: 0, bold: 0, caption: 0 };

/** The run with a text node's words, white space run together as HTML has it; footnote marks are passed over. */
export function withWords(run: Run, words: string, inside: Readonly<Record<Mode, number>>): Run {
  if (inside.footnote > 0) return run;
  const text = inside.raw > 0 ? words : words.replace(/[ \t\n\r\f]+/g, " ");
  const length = text.trim().length;
  return {
    text: run.text + text,
    length: run.length + length,
    linked: run.linked + (inside.link > 0 ? length : 0),
    bold: run.bold + (inside.bold > 0 ? length : 0),
    caption: run.caption + (inside.caption > 0 ? length : 0),
  };
}

const CAPTION_NAME = /(?:^|[\s_-])(?:credit|image-?source|copyright)s?(?:$|[\s_-])|caption/i;

export function modesOf(element: PageElement): Mode[] {
  const name = element.localName;
  return [
    ...(name === "a" ? (["link"] as const) : []),
    ...(name === "b" || name === "strong" ? (["bold"] as const) : []),
    ...(name === "pre" ? (["raw"] as const) : []),
    ...(isNamedCaption(element) ? (["caption"] as const) : []),
    ...(isFootnoteMark(element) ? (["footnote"] as const) : []),
  ];
}

/** Whether the page calls it a caption or a credit. */
export function isNamedCaption(element: PageElement): boolean {
  return CAPTION_NAME.test(element.getAttribute("class") ?? "");
}

/** The raised number that leads to a footnote. */
function isFootnoteMark(element: PageElement): boolean {
  if (element.localName !== "sup" || element.querySelector("a") === null) return false;
  return /^\s*\[?\d{1,3}\]?\s*$/.test(element.textContent ?? "");
}

/** A page's tree: the part of the DOM that is used here, and the two libraries behind it, loaded with the first page. */
import { createRequire } from "node:module";

export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(...nodes: PageNode[]): void;
  contains(other: PageNode): boolean;
  remove(): void;
}

export interface Page extends Omit<PageElement, "localName" | "getAttribute"> {
  readonly documentElement: PageElement;
  readonly body: PageElement;
}

const require = createRequire(import.meta.url);

/** linkedom builds the tree as written, without the repairs of a browser: a page without a body is given one. */
export function parsePage(html: string): Page {
  const whole = /<body[\s>/]/i.test(html) && /<html[\s>/]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  // The library types its own DOM loosely; what is used of it is declared above.
  const { parseHTML } = require("linkedom") as { parseHTML(html: string): { document: Page } };
  const { document } = parseHTML(whole);
  for (let node = document.body.nextSibling; node; ) {
    const next = node.nextSibling;
    document.body.append(node);
    node = next;
  }
  return document;
}

/** What Readability takes to be the article: an element of its own making around the page's. It changes the page. */
export function readableElement(page: Page): PageElement | undefined {
  const { Readability } = require("@mozilla/readability") as {
    Readability: new (page: Page, options: object) => { parse(): { content: PageElement } | null };
  };
  const options = {
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (root: PageElement) => root,
  };
  return new Readability(page, options).parse()?.content;
}

/** Every node under `root` in the order of the page: once when it begins and, an element, once when it ends. */
export function* walk(root: PageElement): Generator<{ readonly node: PageNode; readonly ends: boolean }> {
  let node: PageNode | null = root.firstChild;
  while (node) {
    yield { node, ends: false };
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isElement(node)) yield { node, ends: true };
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      yield { node, ends: true };
    }
    node = node?.nextSibling ?? null;
  }
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}

/**
 * Which of a page's blocks are its article. Readability (Mozilla's, of Firefox's reader view) chooses; what it leaves
 * out between two chosen blocks, and whole sentences beside them in the page's `<main>` or `<article>`, are taken in
 * again, since a section that is silently missing is worse here than a line too many.
 */
import { lowestRank, type PageBlock, pageBlocks } from "./blocks.ts";
import { isClutterHeading } from "./clutter.ts";
import { isElement, type Page, type PageElement, parsePage, readableElement, walk } from "./dom.ts";

/** A block that is whole sentences is at least so long. */
const sentences = 80;
/** Readability goes down the tree by calling itself; deeper pages are not given to it. */
const deepest = 400;
/** How many blocks (author, date, picture) may stand between the page's heading and its text. */
const preamble = 8;

const MARK = "data-block";

export interface Article {
  readonly blocks: readonly PageBlock[];
  /** Whole sentences of the page that were taken to be no part of it. */
  readonly leftOut: readonly PageBlock[];
}

export function articleOf(page: Page): Article {
  const blocks = withoutStretches(pageBlocks(page.body));
  const kept = keptOf(page, blocks);
  return {
    blocks: kept.title === undefined ? blocks : underHeadings(blocks, kept.flags, kept.title),
    leftOut: blocks.filter((block, at) => kept.title !== undefined && !kept.flags[at] && isProse(block)),
  };
}

/** Which blocks are kept, and where the heading over the whole is (-1: nowhere); no title: all of them are. */
function keptOf(page: Page, blocks: readonly PageBlock[]): { flags: boolean[]; title?: number } {
  const prose = blocks.map(isProse);
  const chosen = readable(page, blocks);
  const start = chosen.indexOf(true);
  if (start < 0) return prose.includes(true) ? { flags: prose, title: -1 } : { flags: prose };

  const root = mainElement(page, blocks, chosen);
  const last = chosen.lastIndexOf(true);
  const title = titleAt(blocks, start);
  const first = title < 0 ? start : title;
  const flags = blocks.map((block, at) => {
    if (chosen[at]) return at >= first ? !isLink(block) : prose[at] === true;
    if (block.kind === "heading" || !root.contains(block.element)) return false;
    return prose[at] === true || (root !== page.body && first < at && at < last && block.linked < 0.5);
  });
  return { flags, title };
}

/** The heading over the whole: the first of the first rank, else the nearest above the text. */
function titleAt(blocks: readonly PageBlock[], first: number): number {
  const top = blocks.findIndex(({ rank }) => rank === 1);
  if (top >= 0 && top <= first + preamble) return top;
  const above = blocks.slice(0, first + 1).findLastIndex(({ kind }) => kind === "heading");
  return above >= 0 && first - above <= preamble ? above : -1;
}

/** What Readability keeps, block by block. It works on a copy, in which each block's element bears a number. */
function readable(page: Page, blocks: readonly PageBlock[]): boolean[] {
  const none = blocks.map(() => false);
  if (depth(page.body) > deepest) return none;
  blocks.forEach(({ element }, at) => {
    if (element.getAttribute(MARK) === null) element.setAttribute(MARK, String(at));
  });
  const article = readableElement(parsePage(`<!doctype html>${page.documentElement}`));
  if (!article) return none;
  const kept = new Set([...article.querySelectorAll(`[${MARK}]`)].map((element) => element.getAttribute(MARK)));
  return blocks.map(({ element }) => kept.has(element.getAttribute(MARK)));
}

/** Without what stands under a line in bold such as "Also today", up to the next heading or a whole sentence. */
function withoutStretches(blocks: readonly PageBlock[]): PageBlock[] {
  let dropping = false;
  return blocks.filter((block) => {
    if (block.kind === "heading") dropping = block.rank === lowestRank && isClutterHeading(block.text);
    else if (isProse(block)) dropping = false;
    return !dropping;
  });
}

/** A paragraph that leads elsewhere and says nothing itself. */
function isLink({ kind, linked }: PageBlock): boolean {
  return kind === "paragraph" && linked > 0.9;
}

function isProse({ kind, text, linked }: PageBlock): boolean {
  return kind === "paragraph" && text.length >= sentences && linked < 0.3 && /[.!?]["'”’)\]]*$/.test(text);
}

/** `<main>` or `<article>` if most of the choice is in it, else the innermost element around all of the choice. */
function mainElement(page: Page, blocks: readonly PageBlock[], chosen: readonly boolean[]): PageElement {
  const elements = blocks.flatMap(({ element }, at) => (chosen[at] ? [element] : []));
  const held = new Map<PageElement, number>();
  for (const element of elements) {
    for (let outer: PageElement | null = element; outer; outer = outer.parentElement) {
      held.set(outer, (held.get(outer) ?? 0) + 1);
    }
  }
  for (const candidate of page.querySelectorAll("article,main,[role=main],[itemprop=articleBody]")) {
    if ((held.get(candidate) ?? 0) * 3 >= elements.length * 2) return candidate;
  }
  let around: PageElement = elements[0] ?? page.body;
  while (around.parentElement && around !== page.body && held.get(around) !== elements.length) {
    around = around.parentElement;
  }
  return around;
}

/** Kept blocks with the headings over them. A heading without anything under it goes, but for the page's own. */
function underHeadings(blocks: readonly PageBlock[], kept: readonly boolean[], title: number): PageBlock[] {
  const first = title >= 0 ? title : kept.indexOf(true);
  const found: PageBlock[] = [];
  /** From the end upwards: whether something is kept in the section that a heading of this rank would open. */
  const filled = new Array<boolean>(lowestRank + 1).fill(false);
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (!block) continue;
    if (block.kind !== "heading") {
      if (kept[at]) filled.fill(true);
      if (kept[at]) found.push(block);
      continue;
    }
    const { rank = lowestRank } = block;
    if (at <= first ? at === title || kept[at] : filled[rank]) found.push(block);
    filled.fill(false, rank);
  }
  return found.reverse();
}

function depth(root: PageElement): number {
  let now = 0;
  let most = 0;
  for (const { node, ends } of walk(root)) {
    if (!isElement(node)) continue;
    now += ends ? -1 : 1;
    most = Math.max(most, now);
  }
  return most;
}

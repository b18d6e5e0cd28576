/**
 * Transcripts as they are printed: numbered lines, a running title and a number on every page, taken over when the
 * text is copied out of a PDF. The numbers in the margin and what stands around a page are no part of what was said,
 * so they are left out of the frozen text; the page's number stays with the passage. Twenty-five lines a page is the
 * custom in British and Irish hearings; any count is taken.
 */

export interface Print {
  readonly text: string;
  /** The page on which an offset of the text lies. */
  readonly pageAt: (offset: number) => number;
}

interface Line {
  readonly number: number | undefined;
  readonly words: string;
}

interface Placed {
  readonly words: string;
  readonly page: number;
}

const NUMBERED = /^\s{0,14}(\d{1,2})(?:[.:]?[ \t]+(\S.*)|\s*)$/;
/** A page's own number: "12", "Page 12", "- 12 -", "Page 12 of 203". */
const FOLIO = /^\W{0,3}(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?\W{0,3}$/i;
/** So many lines in a row have to be counted before the margin is believed. */
const enough = 8;
/** How often a line stands at the edge of pages before it is a running title. */
const running = 3;
const edge = 3;

export function isFolio(line: string): boolean {
  return FOLIO.test(line.trim());
}

/** By which a running title is known again on the next page. */
function keyOf(line: string): string {
  return line.trim().replace(/\d+/g, "#").replace(/\s+/g, " ");
}

/** The text without margins and running titles; nothing when it is not printed so. */
export function unprinted(text: string): Print | undefined {
  const lines = text.split(/\n/);
  return withoutMargin(lines) ?? (text.includes("\f") ? withoutEdges(text) : undefined);
}

function withoutMargin(written: readonly string[]): Print | undefined {
  const lines = written.map(marginOf);
  const pages = countedPages(lines);
  const first = pages[0]?.first;
  const said = lines.filter(({ words }) => words.trim() !== "").length;
  const held = lines.filter(({ number, words }) => number !== undefined && words.trim() !== "").length;
  if (first === undefined || held * 2 < said) return undefined;
  const seen = new Map<string, number>();
  for (const line of written) seen.set(keyOf(line), (seen.get(keyOf(line)) ?? 0) + 1);
  const kept: Placed[] = [];
  const sheets = sheetsOf(written);
  let page = 0;
  lines.forEach(({ words }, at) => {
    if (at === pages[page + 1]?.first) page += 1;
    const { last = 0, counted } = pages[page] ?? {};
    const within = at >= first && at <= last;
    const around = isFolio(words) || words.trim() === "" || (seen.get(keyOf(words)) ?? 0) > 1;
    // What is unnumbered between two numbered lines is a gap of the layout, or a line that the count missed.
    const sheet = sheets?.[at] ?? page + 1;
    if (counted?.has(at)) kept.push({ words, page: sheet });
    else if (!isFolio(words) && (within ? words.trim() !== "" : at < first || !around))
      kept.push({ words: (written[at] ?? "").replaceAll("\f", ""), page: sheet });
  });
  return joined(kept);
}

/** The page of each line, where form feeds end them: a page without numbers, such as a cover, counts too. */
function sheetsOf(lines: readonly string[]): readonly number[] | undefined {
  let page = 1;
  const pages = lines.map((line) => {
    page += line.split("\f").length - 1;
    return page;
  });
  return page > 1 ? pages : undefined;
}

function marginOf(line: string): Line {
  const text = line.replaceAll("\f", "");
  const [whole, number, words = ""] = NUMBERED.exec(text) ?? [];
  return whole === undefined ? { number: undefined, words: text } : { number: Number(number), words };
}

interface Counted {
  readonly first: number;
  readonly last: number;
  readonly counted: ReadonlySet<number>;
}

/** The pages: runs of lines that are counted from 1, with no more than a few numbers missing. */
function countedPages(lines: readonly Line[]): Counted[] {
  const pages: Counted[] = [];
  let run: number[] = [];
  let last = 0;
  const close = () => {
    const [first] = run;
    if (first !== undefined && (run.length >= enough || pages.length > 0))
      pages.push({ first, last: run.at(-1) ?? first, counted: new Set(run) });
    run = [];
  };
  const opens = (at: number) =>
    lines[at]?.words !== "" || lines.slice(at + 1, at + 4).find((next) => !isBlank(next))?.number === 2;
  lines.forEach(({ number }, at) => {
    if (number === undefined) return;
    // A page's own number, standing alone, is no first line.
    if (number === 1 && opens(at)) {
      close();
      run = [at];
    } else if (run.length > 0 && number > last && number <= last + 3) run.push(at);
    else return;
    last = number;
  });
  close();
  return pages;
}

function isBlank({ number, words }: Line): boolean {
  return number === undefined && words.trim() === "";
}

/** Pages that end in a form feed: their first and last lines go when they come back on page after page. */
function withoutEdges(text: string): Print | undefined {
  const pages = text.split("\f").map((page) => page.split("\n"));
  const seen = new Map<string, number>();
  const edges = pages.map((lines) => {
    const written = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
    return new Set([...written.slice(0, edge), ...written.slice(-edge)]);
  });
  pages.forEach((lines, page) => {
    for (const at of edges[page] ?? []) seen.set(keyOf(lines[at] ?? ""), (seen.get(keyOf(lines[at] ?? "")) ?? 0) + 1);
  });
  const kept = pages.flatMap((lines, page) =>
    lines.flatMap((words, at) => {
      const aside = edges[page]?.has(at) && (isFolio(words) || (seen.get(keyOf(words)) ?? 0) >= running);
      return aside ? [] : [{ words, page: page + 1 }];
    }),
  );
  return pages.length < 2 ? undefined : joined(closedUp(kept));
}

/** A page's end leaves no gap where the sentence goes on: blank lines beside it go. */
function closedUp(lines: readonly Placed[]): Placed[] {
  const written = lines.filter(({ words }) => words.trim() !== "");
  let next = 0;
  return lines.filter(({ words }) => {
    if (words.trim() !== "") {
      next += 1;
      return true;
    }
    return next > 0 && written[next - 1]?.page === written[next]?.page;
  });
}

function joined(lines: readonly Placed[]): Print {
  const starts: { start: number; page: number }[] = [];
  let start = 0;
  for (const { words, page } of lines) {
    if (starts.at(-1)?.page !== page) starts.push({ start, page });
    start += words.length + 1;
  }
  return {
    text: lines.map(({ words }) => words).join("\n"),
    pageAt: (offset) => starts[lastBefore(starts, offset)]?.page ?? 1,
  };
}

/** Halved and halved again: a long transcript asks it of each of its passages. */
function lastBefore(starts: readonly { readonly start: number }[], offset: number): number {
  let [found, end] = [0, starts.length];
  while (end - found > 1) {
    const middle = Math.floor((found + end) / 2);
    if ((starts[middle]?.start ?? 0) <= offset) found = middle;
    else end = middle;
  }
  return found;
}

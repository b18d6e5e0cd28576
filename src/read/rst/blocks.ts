/**
 * reStructuredText → its blocks, as far as transcripts use it: headings with a line under them, paragraphs, and
 * directives (".. raw:: html") that are no part of the text. Nothing is rendered and nothing is included.
 */

interface RstBlock {
  readonly kind: "heading" | "paragraph";
  /** As written, with the mark-up inside the lines. */
  readonly text: string;
}

interface Rst {
  readonly blocks: readonly RstBlock[];
  /** The HTML of "raw" directives, which often holds the page's address. */
  readonly raw: string;
  /** Whether it lists other files, as a table of contents does. */
  readonly listing: boolean;
}

const RULE = /^([=~^"'`#*+.:_-])\1{2,}\s*$/;
const DIRECTIVE = /^\.\.(?:\s+([a-z][a-z-]*)::(?:\s+(.*))?|\s+.*|\s*)$/s;
/** Directives whose body is text of the document. */
const CONTAINERS = /^(?:note|warning|important|container|class|compound|epigraph|pull-quote|highlights|topic)$/;
/** Containers within containers; what is deeper is text as it is written. */
const deepest = 10;

export function rstBlocks(text: string, depth = 0): Rst {
  const lines = text.split("\n");
  const blocks: RstBlock[] = [];
  const raw: string[] = [];
  let listing = false;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    const directive = DIRECTIVE.exec(line);
    if (line.trim() === "") at += 1;
    else if (directive) {
      const [, name, rest = ""] = directive;
      const end = bodyEnd(lines, at + 1);
      const body = lines.slice(at + 1, end);
      if (name === "raw") raw.push(body.join("\n"));
      if (name === "toctree") listing = true;
      if (name !== undefined && CONTAINERS.test(name))
        for (const block of contained(dedented([rest, ...body]), depth)) blocks.push(block);
      at = end;
    } else if (isHeading(line, lines[at + 1])) {
      blocks.push({ kind: "heading", text: line.trim() });
      at += 2;
    } else if (RULE.test(line)) at += 1;
    else {
      const end = paragraphEnd(lines, at);
      blocks.push({ kind: "paragraph", text: dedented(lines.slice(at, end)) });
      at = end;
    }
  }
  return { blocks, raw: raw.join("\n"), listing };
}

function contained(text: string, depth: number): readonly RstBlock[] {
  if (depth < deepest) return rstBlocks(text, depth + 1).blocks;
  return text === "" ? [] : [{ kind: "paragraph", text }];
}

/** The line under a heading is about as long as its words. */
function isHeading(line: string, under = ""): boolean {
  return RULE.test(under) && !RULE.test(line) && under.trim().length + 2 >= Math.min(line.trim().length, 60);
}

/** Past the indented lines, and the blank ones between them. */
function bodyEnd(lines: readonly string[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    if (!/^\s/.test(line)) break;
    end = at + 1;
  }
  return end;
}

function paragraphEnd(lines: readonly string[], from: number): number {
  let at = from + 1;
  while (at < lines.length && (lines[at] ?? "").trim() !== "" && !isHeading(lines[at] ?? "", lines[at + 1])) at += 1;
  return at;
}

/** Without the indent, and without the bars of a line block. */
function dedented(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim().replace(/^\|\s/, ""))
    .join("\n")
    .trim();
}

/**
 * Who questioned whom: what the headings announce, and whoever asked without being announced. A word of welcome from
 * the chair is no examination, so that several questions with their answers are needed there.
 */
import type { Passage, Span } from "../../model/index.ts";
import { sentences } from "../sentences.ts";
import type { Somebody } from "./people.ts";
import type { Announced } from "./stand.ts";
import type { Directed } from "./turns.ts";

interface Asked {
  readonly by: Somebody;
  readonly witnesses: readonly Somebody[];
  readonly evidence: Span;
  readonly announced: boolean;
}

/** Questions with an answer before an examination is taken to be one. */
const fromCounsel = 2;
const fromChair = 6;

interface Exchange {
  readonly by: Somebody;
  readonly witness: Somebody;
  readonly first: Directed;
  count: number;
}

export function examinations(
  announced: readonly Announced[],
  turns: readonly Directed[],
  source: { readonly text: string; readonly passages: readonly Passage[] },
): Asked[] {
  const found: Asked[] = announced.flatMap(({ by, witnesses, evidence }) =>
    by && witnesses.length > 0 ? [{ by, witnesses, evidence, announced: true }] : [],
  );
  const known = new Set(found.flatMap(({ by, witnesses }) => witnesses.map((each) => pair(by, each))));
  for (const { by, witness, first, count } of exchanges(turns, source.text)) {
    if (known.has(pair(by, witness)) || count < (by.part === "chair" ? fromChair : fromCounsel)) continue;
    const evidence = questionOf(first, source);
    if (evidence) found.push({ by, witnesses: [witness], evidence, announced: false });
  }
  return found;
}

function exchanges(turns: readonly Directed[], text: string): Exchange[] {
  const found = new Map<string, Exchange>();
  turns.forEach((turn, at) => {
    const { kind, speaker, to, line } = turn;
    if (kind !== "question" || !speaker || !to || turns[at + 1]?.speaker !== to) return;
    if (!text.slice(line.said.start, line.said.end).includes("?")) return;
    const key = pair(speaker, to);
    const exchange = found.get(key);
    if (exchange) exchange.count += 1;
    else found.set(key, { by: speaker, witness: to, first: turn, count: 1 });
  });
  return [...found.values()];
}

/** The sentence that asks. */
function questionOf(
  { line: { first, last } }: Directed,
  { text, passages }: { readonly text: string; readonly passages: readonly Passage[] },
): Span | undefined {
  const said = sentences({ text, passages: passages.slice(first, last) });
  const asks = said.filter((sentence) => sentence.text.includes("?"));
  return asks.find((sentence) => /\byou/i.test(sentence.text)) ?? asks[0] ?? said[0];
}

function pair(by: Somebody, witness: Somebody): string {
  return `${by.number} ${witness.number}`;
}

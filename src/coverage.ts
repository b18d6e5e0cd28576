/** What became of each input: what was read, what was found, what was dropped and why. */
import { type Diagnostic, type Extraction, isPlain, type Source } from "./model/index.ts";

export interface Coverage {
  /** The name under which the input came. */
  readonly input: string;
  readonly outcome: "stored" | "known" | "unreadable";
  readonly source?: { readonly id: string; readonly title: string; readonly passages: number; readonly words: number };
  readonly sentences: number;
  readonly mentions: number;
  readonly appearances: number;
  readonly claims: number;
  /** Of the claims, those that become edges: asserted and affirmed. */
  readonly plain: number;
  /** Candidates that were dropped, by code. */
  readonly dropped: { readonly [code: string]: number };
  /** What else was noticed, in the order of the text; where nothing was read, the reason last. */
  readonly noticed: readonly Diagnostic[];
}

export interface IngestReport {
  readonly sources: readonly Coverage[];
  readonly stored: number;
  readonly known: number;
  readonly unreadable: number;
}

export function unreadable(input: string, noticed: readonly Diagnostic[]): Coverage {
  return { ...nothing, input, outcome: "unreadable", noticed };
}

export function known(input: string, source: Source): Coverage {
  return { ...nothing, input, outcome: "known", source: summary(source) };
}

export function stored(
  input: string,
  source: Source,
  extraction: Extraction,
  noticed: readonly Diagnostic[],
): Coverage {
  const all = [...noticed, ...extraction.noticed];
  const dropped: { [code: string]: number } = {};
  for (const { code } of all) if (isDrop(code)) dropped[code] = (dropped[code] ?? 0) + 1;
  return {
    input,
    outcome: "stored",
    source: summary(source),
    sentences: extraction.sentences,
    mentions: extraction.appearances.reduce((sum, { mentions }) => sum + mentions.length, 0),
    appearances: extraction.appearances.length,
    claims: extraction.claims.length,
    plain: extraction.claims.filter(isPlain).length,
    dropped,
    noticed: all.filter(({ code }) => !isDrop(code)),
  };
}

export function reportOf(sources: readonly Coverage[]): IngestReport {
  const count = (outcome: Coverage["outcome"]) => sources.filter((each) => each.outcome === outcome).length;
  return { sources, stored: count("stored"), known: count("known"), unreadable: count("unreadable") };
}

const nothing = { sentences: 0, mentions: 0, appearances: 0, claims: 0, plain: 0, dropped: {}, noticed: [] } as const;

function isDrop(code: string): boolean {
  return code.startsWith("dropped-");
}

function summary(source: Source): NonNullable<Coverage["source"]> {
  const words = source.text.split(/\s+/).filter(Boolean).length;
  return { id: source.id, title: source.title, passages: source.passages.length, words };
}

/** The coverage report in words: what was read, what was found, what was dropped and why. */
import type { Coverage, IngestReport } from "../coverage.ts";
import { harmless } from "./output.ts";
import { table } from "./table.ts";

export function coverageTable(report: IngestReport): string {
  const stored = report.sources.filter(({ outcome }) => outcome === "stored");
  const parts = [summary(report)];
  if (stored.length > 0) parts.push(found(stored));
  const noticed = stored.flatMap(({ input, noticed }) =>
    noticed.map(({ message }) => harmless(`${input}: ${message}`)),
  );
  if (noticed.length > 0) parts.push(noticed.join("\n"));
  const dropped = drops(stored);
  if (dropped) parts.push(dropped);
  return parts.join("\n\n");
}

function summary({ stored, known, unreadable }: IngestReport): string {
  const counts = [`${stored} stored`];
  if (known > 0) counts.push(`${known} already there`);
  if (unreadable > 0) counts.push(`${unreadable} not read`);
  return counts.join(", ");
}

function found(stored: readonly Coverage[]): string {
  const rows = stored.map((each) => [
    each.source?.title ?? each.input,
    each.source?.words,
    each.sentences,
    each.mentions,
    each.appearances,
    each.claims,
    each.plain,
  ]);
  return table(["source", "words", "sentences", "mentions", "things", "claims", "as fact"], rows);
}

/** Candidates dropped, over all sources, with one reason each. */
function drops(stored: readonly Coverage[]): string | undefined {
  const totals = new Map<string, number>();
  for (const { dropped } of stored) {
    for (const [code, count] of Object.entries(dropped)) totals.set(code, (totals.get(code) ?? 0) + count);
  }
  if (totals.size === 0) return undefined;
  const rows = [...totals].sort(([, one], [, other]) => other - one);
  return table(
    ["dropped because", "candidates"],
    rows.map(([code, count]) => [reason(code), count]),
  );
}

/** `dropped-wrong-type` reads "wrong type". */
function reason(code: string): string {
  return code.replace(/^dropped-/, "").replaceAll("-", " ");
}

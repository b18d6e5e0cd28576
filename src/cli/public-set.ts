/** A public annotated set from a `.jsonl` file, and what an extractor finds in its rows. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { InquiryError } from "../errors.ts";
import { Annotated } from "../evaluate/annotation.ts";
import { type PublicRow, publicRow } from "../evaluate/public/rows.ts";
import { type FoundInRow, publicSets } from "../evaluate/public/score.ts";
import { annotation } from "../extract/annotation.ts";
import type { Extractor } from "../ports.ts";
import { read } from "../read/index.ts";

export interface PublicSet {
  readonly name: string;
  readonly rows: readonly PublicRow[];
}

/** @throws InquiryError when the file is not there, is none of the sets, or has a broken row */
export async function publicSetIn(path: string): Promise<PublicSet> {
  const name = basename(path, ".jsonl");
  if (!publicSets.includes(name))
    throw new InquiryError("usage", `${path}: how this set is scored is not known`, {
      advice: `Known by the name of the file: ${publicSets.join(", ")}.`,
    });
  const lines = await readFile(path, "utf8").catch((error: Error) => {
    throw new InquiryError("input-missing", `${path}: it cannot be read`, { cause: error });
  });
  try {
    return { name, rows: lines.split("\n").flatMap((line) => (line.trim() ? [publicRow(JSON.parse(line))] : [])) };
  } catch (error) {
    throw new InquiryError("input-unreadable", `${path}: a row has another form`, { cause: error });
  }
}

/** What is found in each row; `changed` counts rows whose text the reader changes, in which offsets would not fit. */
export async function foundIn(
  { rows }: PublicSet,
  extractor: Extractor,
): Promise<{ readonly found: readonly FoundInRow[]; readonly changed: number }> {
  const found: FoundInRow[] = [];
  let changed = 0;
  for (const row of rows) {
    const { source } = await read({ name: `${row.id}.txt`, bytes: new TextEncoder().encode(row.text) });
    if (!source) continue;
    if (source.text !== row.text) changed++;
    const extraction = await extractor.extract(source);
    found.push({ row, annotated: Annotated.parse(annotation(row.id, source, extraction)), extraction });
  }
  return { found, changed };
}

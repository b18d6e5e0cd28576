/** Sources back out of the graph, exactly as they went in. */
import { z } from "zod";
import { InquiryError } from "../../errors.ts";
import type { StoredSource } from "../../ports.ts";
import { canonical } from "../batch/stored-source.ts";
import type { Transaction } from "../engine.ts";
import { executeIds } from "../execute.ts";
import { present } from "../present.ts";
import {
  type AppearanceRow,
  type ClaimRow,
  type PassageRow,
  readAppearances,
  readClaims,
  readPassages,
  readSources,
  type SourceRow,
} from "../statements/sources.ts";
import { refFrom } from "./refs.ts";

/** Those of the sources that are there, by id. */
export async function readStoredSources(transaction: Transaction, ids: readonly string[]): Promise<StoredSource[]> {
  const sources = await executeIds(transaction, readSources, ids);
  const passages = grouped(await executeIds(transaction, readPassages, ids));
  const appearances = grouped(await executeIds(transaction, readAppearances, ids));
  const claims = grouped(await executeIds(transaction, readClaims, ids));
  return sources
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((row) => assemble(row, passages.get(row.id) ?? [], appearances.get(row.id) ?? [], claims.get(row.id) ?? []));
}

function assemble(
  row: SourceRow,
  passages: readonly PassageRow[],
  appearances: readonly AppearanceRow[],
  claims: readonly ClaimRow[],
): StoredSource {
  const parsed = canonical({
    // What the rows hold is checked against the model here, so the shape may be taken as given until then.
    source: {
      ...present(row),
      text: passages.map(({ text }) => text).join(""),
      passages: passages.map(({ source, text, ...passage }) => present(passage)),
    } as unknown as StoredSource["source"],
    appearances: appearancesFrom(appearances) as unknown as StoredSource["appearances"],
    claims: claims.map(claimFrom) as unknown as StoredSource["claims"],
  });
  if (parsed.success) return parsed.data;
  throw new InquiryError("store-invalid", `source ${row.id} cannot be read back: ${z.prettifyError(parsed.error)}`);
}

/** One row a mention, in order. */
function appearancesFrom(rows: readonly AppearanceRow[]) {
  const byId = new Map<string, ReturnType<typeof appearanceFrom>>();
  for (const row of rows) {
    const appearance = byId.get(row.id) ?? appearanceFrom(row);
    appearance.mentions.push({ start: row.start, end: row.end, form: row.form });
    byId.set(row.id, appearance);
  }
  return [...byId.values()];
}

function appearanceFrom({ id, source, type, name, refs }: AppearanceRow) {
  const mentions: Pick<AppearanceRow, "start" | "end" | "form">[] = [];
  return { id, sourceId: source, type, name, mentions, refs: refs.map(refFrom) };
}

function claimFrom(row: ClaimRow) {
  const { source, speaker, when, whenText, whenAnchor, start, end, quote, ...claim } = row;
  const time = present({ edtf: when, text: whenText, anchor: whenAnchor });
  return present({
    ...claim,
    sourceId: source,
    saidBy: speaker,
    when: Object.keys(time).length > 0 ? time : null,
    evidence: { start, end, quote },
  });
}

function grouped<Row extends { readonly source: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.source);
    if (group) group.push(row);
    else groups.set(row.source, [row]);
  }
  return groups;
}

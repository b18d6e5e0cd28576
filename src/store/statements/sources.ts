/** Sources with their passages, appearances and claims: the same rows go in and come out. */
import { z } from "zod";
import { statement } from "../../cypher/statement.ts";
import { idRow, ids, none, offset, rows, text } from "./shapes.ts";

const SourceRow = z.object({
  id: z.string(),
  sha256: z.string(),
  title: z.string(),
  kind: z.string(),
  publisher: text,
  url: text,
  date: text,
  language: z.string(),
  reader: z.string(),
});
export type SourceRow = z.infer<typeof SourceRow>;

const PassageRow = z.object({
  source: z.string(),
  index: offset,
  start: offset,
  end: offset,
  kind: z.string(),
  page: z.int().nullable(),
  speaker: text,
  text: z.string(),
});
export type PassageRow = z.infer<typeof PassageRow>;

const MentionRow = z.object({ index: offset, start: offset, end: offset, form: z.string() });

const ClaimRow = z.object({
  id: z.string(),
  predicate: z.string(),
  role: text,
  stance: z.string(),
  polarity: z.string(),
  when: text,
  whenText: text,
  whenAnchor: text,
  quote: z.string(),
  extractor: z.string(),
  score: z.number(),
});

const link = { source: z.string(), subject: z.string(), object: z.string(), start: offset, end: offset };

export const writeSources = statement("write/sources", { params: rows(SourceRow), row: none });
export const writePassages = statement("write/passages", {
  params: rows(PassageRow.extend({ id: z.string() })),
  row: none,
});
export const writeOrder = statement("write/order", {
  params: rows(z.object({ passage: z.string(), next: z.string() })),
  row: none,
});
export const writeAppearances = statement("write/appearances", {
  params: rows(
    z.object({
      id: z.string(),
      type: z.string(),
      name: z.string(),
      names: z.array(z.string()),
      refs: z.array(z.string()),
    }),
  ),
  row: none,
});
export const writeMentions = statement("write/mentions", {
  params: rows(MentionRow.extend({ appearance: z.string(), passage: z.string() })),
  row: none,
});
export const writeClaims = statement("write/claims", {
  params: rows(ClaimRow.extend({ earliest: text, latest: text })),
  row: none,
});
export const writeClaimEnds = statement("write/claim-ends", {
  params: rows(
    z.object({
      claim: z.string(),
      subject: z.string(),
      object: z.string(),
      passage: z.string(),
      start: offset,
      end: offset,
    }),
  ),
  row: none,
});
export const writeSpeakers = statement("write/speakers", {
  params: rows(z.object({ claim: z.string(), speaker: z.string() })),
  row: none,
});

export const withdrawal = ["claims", "appearances", "passages", "sources"].map((what) =>
  statement(`write/withdraw-${what}`, { params: ids, row: none }),
);

export const sourceIds = statement("read/source-ids", { params: none, row: idRow });
export const knownSources = statement("read/known-sources", { params: ids, row: idRow });
export const knownAppearances = statement("read/known-appearances", { params: ids, row: idRow });
export const knownClaims = statement("read/known-claims", { params: ids, row: idRow });
export const readSources = statement("read/sources", { params: ids, row: SourceRow });
export const readPassages = statement("read/passages", { params: ids, row: PassageRow });
export const readAppearances = statement("read/appearances", {
  params: ids,
  row: MentionRow.extend({
    source: z.string(),
    id: z.string(),
    type: z.string(),
    name: z.string(),
    refs: z.array(z.string()),
  }),
});
export const readClaims = statement("read/claims", {
  params: ids,
  row: ClaimRow.extend({ ...link, speaker: text }),
});
export type AppearanceRow = z.infer<typeof readAppearances.row>;
export type ClaimRow = z.infer<typeof readClaims.row>;

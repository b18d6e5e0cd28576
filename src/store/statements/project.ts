/** What is derived: entities and the edges between them. */
import { z } from "zod";
import { family } from "../../cypher/family.ts";
import { statement } from "../../cypher/statement.ts";
import { entityTypes, predicates } from "../../model/index.ts";
import { JudgementRow } from "./decisions.ts";
import { idRow, ids, none, rows, text } from "./shapes.ts";

const triple = { subject: z.string(), predicate: z.string(), object: z.string() };
const Triple = z.object(triple);
export type Triple = z.infer<typeof Triple>;

const EdgeRow = z.object({
  ...triple,
  roles: z.array(z.string()),
  claims: z.array(z.string()),
  sources: z.array(z.string()),
  earliest: text,
  latest: text,
});
export type EdgeRow = z.infer<typeof EdgeRow>;

const ResolvedRow = z.object({
  ...triple,
  id: z.string(),
  sourceId: z.string(),
  role: text,
  stance: z.string(),
  polarity: z.string(),
  edtf: text,
  review: text,
});
export type ResolvedRow = z.infer<typeof ResolvedRow>;

export const withdrawn = statement("read/withdrawn", {
  params: ids,
  row: z.object({ appearance: z.string(), entity: z.string() }),
});
export const linked = statement("read/linked", { params: ids, row: idRow });
export const apart = statement("read/apart", { params: ids, row: idRow });
export const judged = statement("read/judged", { params: ids, row: JudgementRow });
export const members = statement("read/members", {
  params: ids,
  row: z.object({
    id: z.string(),
    type: z.string(),
    name: z.string(),
    names: z.array(z.string()),
    refs: z.array(z.string()),
    entity: text,
    labels: z.array(z.string()).nullable(),
  }),
});
export type MemberRow = z.infer<typeof members.row>;

export const entitiesOf = statement("read/entities-of", {
  params: ids,
  row: z.object({
    appearance: z.string(),
    id: z.string(),
    labels: z.array(z.string()),
    name: z.string(),
    names: z.array(z.string()),
    refs: z.array(z.string()),
    named: z.boolean(),
  }),
});

export const writeEntities = family("project/entities", "TYPE", entityTypes, {
  params: rows(
    z.object({
      id: z.string(),
      name: z.string(),
      names: z.array(z.string()),
      refs: z.array(z.string()),
      named: z.boolean(),
    }),
  ),
  row: none,
});
export const rename = statement("project/rename", {
  params: rows(z.object({ old: z.string(), new: z.string() })),
  row: none,
});
export const vanish = statement("project/vanish", { params: ids, row: none });
export const leave = statement("project/leave", { params: ids, row: none });
export const refer = statement("project/refer", {
  params: rows(z.object({ appearance: z.string(), entity: z.string() })),
  row: none,
});

export const claimsAt = statement("read/claims-at", { params: ids, row: ResolvedRow });
export const claimsBetween = statement("read/claims-between", { params: rows(Triple), row: ResolvedRow });
export const triplesOf = statement("read/triples-of", { params: ids, row: Triple });
export const edgesAt = statement("read/edges-at", { params: ids, row: EdgeRow });
export const edgesBetween = statement("read/edges-between", { params: rows(Triple), row: EdgeRow });
export const writeEdges = family(
  "project/edges",
  "PREDICATE",
  predicates.map(({ name }) => name),
  {
    params: rows(EdgeRow),
    row: none,
  },
);
export const unlink = statement("project/unlink", { params: rows(Triple), row: none });

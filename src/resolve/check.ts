/** The rule's judgements are exactly the star of each full name: none is missing, and none is left over. */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";
import type { Judgement } from "../model/index.ts";
import type { Run } from "../ports.ts";
import { by, star } from "./full-name.ts";

const named = statement("read/named", {
  params: z.object({}),
  row: z.object({ key: z.string(), id: z.string() }),
});
const judgedBy = statement("read/judged-by", {
  params: z.object({ by: z.string() }),
  row: z.object({ left: z.string(), right: z.string(), verdict: z.string(), reason: z.string() }),
});

export async function* checkNames(run: Run): AsyncGenerator<{ readonly id: string; readonly problem: string }> {
  const standing = new Set((await run(judgedBy, { by })).map(textOf));
  for (const judgement of stars(await run(named, {}))) {
    if (standing.delete(textOf(judgement))) continue;
    yield { id: judgement.right, problem: `it is not judged ${judgement.reason}, as ${judgement.left}` };
  }
  for (const text of standing) {
    yield { id: text.split(" ", 1)[0] ?? text, problem: `no full name leads to the judgement ${text} of ${by}` };
  }
}

/** Rows are sorted by key, then by id; so the first of a key is its centre. */
function* stars(rows: readonly { readonly key: string; readonly id: string }[]): Generator<Judgement> {
  let centre = rows[0];
  for (const row of rows) {
    if (row.key !== centre?.key) centre = row;
    else yield* star(row.key, centre.id, [row.id]);
  }
}

function textOf({ left, right, verdict, reason }: Pick<Judgement, "left" | "right" | "reason"> & { verdict: string }) {
  return `${left} ${right} ${verdict}: ${reason}`;
}

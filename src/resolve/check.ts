/** The grounds and the rules' judgements are exactly what follows from the sources: none is missing, none is left over. */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";
import {
  type AppearanceId,
  decider,
  type Ground,
  groundsOf,
  type RuleName,
  ruleVersions,
  type SourceContent,
} from "../model/index.ts";
import type { Centre, Store } from "../ports.ts";
import { judgementsOf } from "./star.ts";
import { stateOf, withMore } from "./state.ts";
import { storedGrounds } from "./stored-grounds.ts";

const judgedBy = statement("read/judged-by", {
  params: z.object({ by: z.string() }),
  row: z.object({ left: z.string(), right: z.string(), verdict: z.string(), reason: z.string() }),
});

export interface Problem {
  readonly id: string;
  readonly problem: string;
}

export async function* checkNames(store: Pick<Store, "run" | "records">): AsyncGenerator<Problem> {
  const grounds = new Map<AppearanceId, readonly Ground[]>();
  for await (const found of sourcesOf(store)) for (const [id, some] of groundsOf(found)) grounds.set(id, some);

  const stored = new Set((await store.run(storedGrounds, {})).map(({ id, key, mark }) => `${id} ${key} ${mark}`));
  for (const [id, some] of grounds) {
    for (const { key, mark } of some) {
      if (!stored.delete(`${id} ${key} ${mark}`)) yield { id, problem: `its ground is missing: ${key} ${mark}` };
    }
  }
  for (const text of stored) yield { id: firstOf(text), problem: `it has not this ground: ${text}` };

  const centres = new Map<string, readonly Centre[]>();
  for (const [id, some] of grounds) {
    for (const { key, mark } of some) centres.set(key, withMore(centres.get(key) ?? [], [{ mark, id }]));
  }
  const states = new Map([...centres].map(([key, some]) => [key, stateOf(some)]));
  const judged = new Set<string>();
  for (const rule of Object.keys(ruleVersions) as RuleName[]) {
    const by = decider(rule);
    for (const row of await store.run(judgedBy, { by })) judged.add(textOf({ ...row, by }));
  }
  for (const [id, some] of grounds) {
    for (const judgement of judgementsOf(id, some, states).values()) {
      if (judged.delete(textOf(judgement))) continue;
      yield { id: judgement.right, problem: `it is not judged ${judgement.reason}, as ${judgement.left}` };
    }
  }
  for (const text of judged) yield { id: firstOf(text), problem: `no ground leads to the judgement ${text}` };
}

/** A source at a time, out of the records. */
async function* sourcesOf(store: Pick<Store, "records">): AsyncGenerator<SourceContent> {
  let found: {
    source?: SourceContent["source"];
    appearances: SourceContent["appearances"][number][];
    claims: SourceContent["claims"][number][];
  };
  found = { appearances: [], claims: [] };
  for await (const record of store.records()) {
    if (record.record === "source") found = { source: record.source, appearances: [], claims: [] };
    else if (record.record === "appearance") found.appearances.push(record.appearance);
    else if (record.record === "claim") found.claims.push(record.claim);
    else if (record.record === "commit" && found.source) {
      yield { ...found, source: found.source };
      found = { appearances: [], claims: [] };
    }
  }
}

function textOf({
  left,
  right,
  verdict,
  by,
  reason,
}: {
  left: string;
  right: string;
  verdict: string;
  by: string;
  reason: string;
}) {
  return `${left} ${right} ${verdict} by ${by}: ${reason}`;
}

function firstOf(text: string): string {
  return text.split(" ", 1)[0] ?? text;
}

/**
 * Accounts in the notation of `builders.ts`, each line from a source of its own:
 *
 *   Ann Lee TREATED_BY Holm Trust · denied · 2023-05 · in 2024-02-03
 */
import type { Account } from "../../src/model/index.ts";
import { entityId, source } from "./builders.ts";

/** Things of one name are one entity; `in` gives the date of the line's source. */
export function account(line: string): Account {
  const [, told = "", date] = /^(.*?)(?: · in (\S+))?$/.exec(line) ?? [];
  const { source: from, appearances, claims } = source(line, [told], { url: line });
  const [claim] = claims;
  const named = (id: string | undefined) => appearances.find((each) => each.id === id)?.name ?? "";
  if (!claim) throw new RangeError(`"${line}" is no claim`);
  const { id, predicate, role, stance, polarity, when, evidence } = claim;
  const [subjectName, objectName] = [named(claim.subject), named(claim.object)];
  return {
    ...{ id, predicate, subject: entityId(subjectName), subjectName, object: entityId(objectName), objectName },
    ...{ role: role ?? null, stance, polarity, saidBy: claim.saidBy === undefined ? null : named(claim.saidBy) },
    ...{ edtf: when?.edtf ?? null, words: when?.text ?? null, quote: evidence.quote },
    source: { id: from.id, title: from.title, date: date ?? null },
  };
}

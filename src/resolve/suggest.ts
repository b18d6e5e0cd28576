/**
 * Who may be the same, for a person to decide: worked out on demand from what stands, never stored.
 *
 *   const { suggestions, total } = await suggest(store.run, { limit: 20 });
 *
 * What somebody decides about a suggestion is an ordinary judgement on its `left` and `right`. A pair of entities is
 * never proposed again when a person has judged any pair of their appearances, whatever the verdict; nor are two others of
 * the names that were judged different.
 */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";
import { AppearanceId, EntityId, EntityType, Predicate, type SourceId, SourceKind, Verdict } from "../model/index.ts";
import type { Run } from "../ports.ts";
import { storedGrounds } from "./stored-grounds.ts";
import { propose } from "./suggest/propose.ts";
import type { Suggestions } from "./suggestion.ts";

const none = z.object({});
const things = statement("read/things", {
  params: none,
  row: z.object({
    entity: EntityId,
    id: AppearanceId,
    type: EntityType,
    name: z.string(),
    names: z.array(z.string()),
    refs: z.array(z.string()),
    source: z.string(),
    publisher: z.string().nullable(),
    date: z.string().nullable(),
    kind: SourceKind,
  }),
});
const ties = statement("read/ties", {
  params: none,
  row: z.object({
    id: z.string(),
    predicate: Predicate,
    role: z.string().nullable(),
    subject: AppearanceId,
    object: AppearanceId,
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
  }),
});
const decided = statement("read/decided", {
  params: none,
  row: z.object({ left: AppearanceId, right: AppearanceId, verdict: Verdict }),
});

export interface SuggestOptions {
  /** At most so many; 100 when left out. */
  readonly limit?: number | undefined;
  /** So many of them are left out before the first. */
  readonly skip?: number | undefined;
  /** Only those with an appearance in one of these sources. */
  readonly sources?: ReadonlySet<SourceId> | undefined;
}

/** The same store and options always give the same suggestions, in the same order: what matters most first. */
export async function suggest(run: Run, { limit = 100, skip = 0, sources }: SuggestOptions = {}): Promise<Suggestions> {
  const members = (await run(things, {})).map(({ publisher, date, kind, ...member }) => ({
    ...member,
    publication: { publisher, date, kind },
  }));
  const standing = {
    members,
    ties: await run(ties, {}),
    judged: await run(decided, {}),
    grounds: await run(storedGrounds, {}),
  };
  const all = propose(standing, sources);
  return { suggestions: all.slice(skip, skip + limit), total: all.length };
}

/** Claims with their evidence, and sources with what was found in them. */
import { type EntityId, overlaps, type SourceId } from "../model/index.ts";
import type { Run } from "../ports.ts";
import type { ShownClaim, ShownClaims, ShownEntity, ShownSource, UnreviewedClaims } from "./api.ts";
import { shownEntity } from "./names.ts";
import { allSources } from "./slice.ts";
import * as show from "./statements.ts";

/** The claims between two entities, whichever way round and however they are made: a denial comes with its allegation. */
export async function claimsBetween(run: Run, one: EntityId, other: EntityId, limit: number): Promise<ShownClaims> {
  const found = await run(show.claimsBetween, { one, other, limit: limit + 1 });
  return { claims: await shownClaims(run, found.slice(0, limit)), cut: found.length > limit };
}

/** Claims that nobody accepted or rejected, those that are least sure first, but for the first `skip`. */
export async function unreviewedClaims(run: Run, skip: number, limit: number): Promise<UnreviewedClaims> {
  const [rows, [all]] = await Promise.all([run(show.unreviewed, { skip, limit }), run(show.unreviewedCount, {})]);
  return { claims: await shownClaims(run, rows), total: all?.total ?? 0 };
}

async function shownClaims(run: Run, rows: readonly show.ClaimRow[]): Promise<ShownClaim[]> {
  const ends = await entitiesOf(
    run,
    rows.flatMap(({ subject, object, saidBy }) => [subject, object, ...(saidBy ? [saidBy] : [])]),
  );
  const mentions = await run(show.mentionsOf, {
    ids: unique(rows.flatMap(({ subjectAppearance, objectAppearance }) => [subjectAppearance, objectAppearance])),
  });
  return rows.flatMap((row): ShownClaim[] => {
    const subject = ends.get(row.subject);
    const object = ends.get(row.object);
    if (!subject || !object) return [];
    const { id, predicate, role, stance, polarity, source } = row;
    const evidence = { start: row.quoteStart, end: row.quoteEnd, quote: row.quote };
    const marks = mentions.flatMap(({ appearance, first, last }): ShownClaim["marks"] => {
      const is = appearance === row.subjectAppearance ? "subject" : appearance === row.objectAppearance && "object";
      const span = { start: first, end: last };
      return is && overlaps(span, evidence) ? [{ ...span, is }] : [];
    });
    return [
      {
        ...{ id, predicate, role, stance, polarity, source, evidence, marks },
        subject: end(subject),
        object: end(object),
        saidBy: end(ends.get(row.saidBy ?? "")) ?? null,
        when: row.date,
        whenText: row.dateText,
        passage: shownPassage(row.passage),
      },
    ];
  });
}

/** A source with its text; undefined when there is none of this id. */
export async function sourceWithText(run: Run, id: SourceId): Promise<ShownSource | undefined> {
  const source = (await allSources(run)).find((each) => each.id === id);
  if (!source) return undefined;
  const [passages, mentions, claims] = await Promise.all([
    run(show.passagesIn, { id }),
    run(show.mentionsIn, { id }),
    run(show.claimsIn, { id }),
  ]);
  const entities = await entitiesOf(run, [
    ...mentions.map(({ entity }) => entity),
    ...claims.flatMap(({ subject, object }) => [subject, object]),
  ]);
  return {
    source,
    passages: passages.map(({ passage }) => shownPassage(passage)),
    mentions: mentions.map(({ entity, first, last }) => ({ entity, start: first, end: last })),
    entities: [...entities.values()].map((entity) => end(entity)),
    claims: claims.map(({ first, last, ...claim }) => ({ ...claim, start: first, end: last })),
  };
}

async function entitiesOf(run: Run, ids: readonly EntityId[]): Promise<Map<EntityId, ShownEntity>> {
  const rows = await run(show.entitiesById, { ids: unique(ids) });
  return new Map(rows.map((row) => [row.id, shownEntity(row)]));
}

function end(entity: ShownEntity): ShownClaim["subject"];
function end(entity: ShownEntity | undefined): ShownClaim["subject"] | undefined;
function end(entity: ShownEntity | undefined): ShownClaim["subject"] | undefined {
  return entity && { id: entity.id, name: entity.name, type: entity.type };
}

function shownPassage({ page, speaker, ...passage }: show.PassageRow): ShownClaim["passage"] {
  return { ...passage, ...(page !== null && { page }), ...(speaker !== null && { speaker }) };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

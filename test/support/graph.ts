/** What a store holds, in three ways that must agree: its records, its graph, and what follows from the records. */
import {
  type Appearance,
  type Claim,
  clusters,
  edgesFrom,
  entityFrom,
  type JournalRecord,
  type Judgement,
  type Source,
} from "../../src/model/index.ts";
import type { Store } from "../../src/ports.ts";
import { readArchive, writeArchive } from "../../src/store/archive.ts";

export async function exported(store: Store): Promise<string> {
  let text = "";
  for await (const line of writeArchive(store)) text += line;
  return text;
}

/** The records of an archive into a store, as they are. */
export async function restore(archive: string | readonly string[], store: Store): Promise<void> {
  const lines = typeof archive === "string" ? archive.trimEnd().split("\n") : archive;
  for await (const batch of readArchive(lines)) await store.apply(batch);
}

export async function recordsOf(store: Store): Promise<JournalRecord[]> {
  const lines: JournalRecord[] = [];
  for await (const line of store.records()) lines.push(line);
  return lines;
}

/** Entities and edges as the graph has them. */
export async function projected(store: Store): Promise<readonly unknown[]> {
  const limits = { rows: 100_000, milliseconds: 30_000 };
  const entities = await store.adhoc(
    `MATCH (e:Entity) OPTIONAL MATCH (e)<-[:REFERS_TO]-(a:Appearance) WITH e, a.id AS id ORDER BY id
     WITH e, collect(id) AS ids
     RETURN e.id AS id, labels(e) AS labels, e.name AS name, e.names AS names, e.refs AS refs, ids ORDER BY id`,
    {},
    limits,
  );
  const edges = await store.adhoc(
    `MATCH (s:Entity)-[e]->(o:Entity)
     RETURN s.id AS s, type(e) AS p, o.id AS o, e.roles AS roles, e.claims AS claims, e.sources AS sources,
            e.earliest AS earliest, e.latest AS latest ORDER BY s, p, o`,
    {},
    limits,
  );
  return [
    ...entities.rows.map(([id, labels, ...rest]) => [id, [...(labels as string[])].sort(), ...rest]),
    ...edges.rows,
  ];
}

/** Entities and edges as they follow from the records. */
export function derived(lines: readonly JournalRecord[]): readonly unknown[] {
  const texts = new Map<string, Source>();
  const appearances: Appearance[] = [];
  const claims: Claim[] = [];
  const judgements: Judgement[] = [];
  const rejected = new Set<string>();
  for (const line of lines) {
    if (line.record === "source") texts.set(line.source.id, line.source);
    else if (line.record === "appearance") appearances.push(line.appearance);
    else if (line.record === "claim") claims.push(line.claim);
    else if (line.record === "judgement") judgements.push(line.judgement);
    else if (line.record === "review" && line.review.verdict === "rejected") rejected.add(line.review.claimId);
  }
  const entityOf = clusters(
    appearances.map(({ id }) => id),
    judgements,
  );
  const groups = new Map<string, Appearance[]>();
  for (const each of appearances) {
    const id = entityOf.get(each.id) ?? "";
    groups.set(id, [...(groups.get(id) ?? []), each]);
  }
  const entities = [...groups.values()].map((group) =>
    entityFrom(
      group.map((each) => ({
        ...each,
        names: each.mentions.flatMap(({ start, end, form }) =>
          form === "name" ? (texts.get(each.sourceId)?.text.slice(start, end) ?? "") : [],
        ),
      })),
    ),
  );
  const edges = edgesFrom(
    claims.map((claim) => ({
      ...claim,
      subject: entityOf.get(claim.subject) ?? "",
      object: entityOf.get(claim.object) ?? "",
      edtf: claim.when?.edtf,
      rejected: rejected.has(claim.id),
    })),
  );
  return [
    ...entities
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, type, name, names, refs, appearances }) => [
        ...[id, ["Entity", type].sort(), name, names],
        ...[refs.map(({ register, id }) => `${register}:${id}`), appearances],
      ]),
    ...edges.map(({ subject, predicate, object, roles, claims, sources, earliest, latest }) => [
      ...[subject, predicate, object, roles, claims, sources, earliest ?? null, latest ?? null],
    ]),
  ];
}

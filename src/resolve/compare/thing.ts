/** What is known of an entity across its sources, as far as it helps to tell whether another one is the same. */
import type { AppearanceId, EntityId, EntityType, Predicate, SourceId, SourceKind } from "../../model/index.ts";
import type { Reason } from "../suggestion.ts";

/** An appearance with its entity and its source. */
export interface Member {
  readonly entity: EntityId;
  readonly id: AppearanceId;
  readonly type: EntityType;
  readonly name: string;
  /** Its name forms; none for a thing that is only described. */
  readonly names: readonly string[];
  /** Ids in registers, `ods:RHA`. */
  readonly refs: readonly string[];
  readonly source: SourceId;
  readonly publication: Publication;
}

/** What is known of a source as a document. */
export interface Publication {
  readonly publisher: string | null;
  readonly date: string | null;
  readonly kind: SourceKind;
}

/** A claim said as a fact, between two appearances. */
export interface Tie {
  readonly predicate: Predicate;
  readonly role: string | null;
  readonly subject: AppearanceId;
  readonly object: AppearanceId;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A tie as one end sees it. */
export interface Neighbour {
  readonly predicate: Predicate;
  readonly role: string | null;
  readonly isSubject: boolean;
  readonly entity: EntityId;
  readonly name: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** In what a place lies, or of what it is a part, as far as a source says. */
export type Around = ReadonlyMap<EntityId, readonly EntityId[]>;

export interface Thing {
  readonly entity: EntityId;
  readonly type: EntityType;
  /** Sorted by id. */
  readonly members: readonly Member[];
  /** Distinct and sorted. */
  readonly names: readonly string[];
  /** Its names, or its descriptions where it has none. */
  readonly called: readonly string[];
  readonly refs: readonly string[];
  readonly neighbours: readonly Neighbour[];
  /** In what the places lie that it has to do with. */
  readonly around: Around;
  /** The years in which a person may have been born, as sources have them; each also stands for the next. */
  readonly born: readonly string[];
}

/** What speaks for and against two things of one type being the same; `common` are `commonWords`. */
export type Compare = (one: Thing, other: Thing, common: ReadonlySet<string>) => Reason[];

/** The entities, by id. */
export function thingsFrom(
  members: readonly Member[],
  ties: readonly Tie[],
  born: ReadonlyMap<AppearanceId, string>,
): Map<EntityId, Thing> {
  const entityOf = new Map(members.map(({ id, entity }) => [id, entity]));
  const groups = new Map<EntityId, Member[]>();
  for (const member of members) append(groups, member.entity, member);
  const neighbours = new Map<EntityId, Neighbour[]>();
  const nameOf = (id: EntityId | undefined) => groups.get(id ?? "")?.[0]?.name ?? "";
  for (const { subject, object, ...tie } of ties) {
    const [one, other] = [entityOf.get(subject), entityOf.get(object)];
    if (one === undefined || other === undefined) continue;
    append(neighbours, one, { ...tie, isSubject: true, entity: other, name: nameOf(other) });
    append(neighbours, other, { ...tie, isSubject: false, entity: one, name: nameOf(one) });
  }
  const around = new Map([...neighbours].map(([entity, ties]) => [entity, ties.flatMap(wholeOf)]));
  return new Map(
    [...groups].map(([entity, some]) => {
      const sorted = some.sort((one, other) => (one.id < other.id ? -1 : 1));
      const names = distinct(sorted.flatMap((member) => member.names));
      const thing: Thing = {
        entity,
        type: sorted[0]?.type ?? "Person",
        members: sorted,
        names,
        called: names.length > 0 ? names : distinct(sorted.map(({ name }) => name)),
        refs: distinct(sorted.flatMap(({ refs }) => refs)),
        neighbours: neighbours.get(entity) ?? [],
        around,
        born: distinct(sorted.flatMap(({ id }) => born.get(id) ?? [])),
      };
      return [entity, thing];
    }),
  );
}

function wholeOf({ predicate, isSubject, entity }: Neighbour): EntityId[] {
  return isSubject && (predicate === "LOCATED_IN" || predicate === "PART_OF") ? [entity] : [];
}

export function append<T>(lists: Map<string, T[]>, name: string, value: T): void {
  const list = lists.get(name);
  if (list) list.push(value);
  else lists.set(name, [value]);
}

export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

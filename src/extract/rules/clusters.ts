/** Clusters that another reader found, made things; names that the rules join are joined as well. */
import { type EntityType, nameParts } from "../../model/index.ts";
import { appositionOf, ownerOf } from "./apposition.ts";
import type { Mention, ParsedSentence } from "./parsed-sentence.ts";
import { thing as newThing, type Thing, tell } from "./things.ts";

export interface PriorCluster {
  readonly type: EntityType;
  readonly mentions: readonly Mention[];
}

/** Brings the mentions of each cluster to one thing, with the type that the cluster has. */
export function joinClusters(
  lines: readonly ParsedSentence[],
  clusters: readonly PriorCluster[],
  things: Thing[],
  thingOf: Map<Mention, Thing>,
): void {
  const beside = apposed(lines, clusters, thingOf);
  for (const { type, mentions: all } of clusters) {
    const mentions = all.filter((mention) => !beside.has(mention));
    if (mentions.length === 0 || isLeftOpen(type, mentions)) continue;
    const [known, ...others] = new Set(mentions.flatMap((mention) => thingOf.get(mention) ?? []));
    const thing = known ?? newThing((things.at(-1)?.number ?? -1) + 1, type);
    if (!known) things.push(thing);
    thing.type = type;
    for (const other of others) if (!areKin(other, thing)) merge(other, thing, thingOf);
    for (const mention of mentions) {
      const before = thingOf.get(mention);
      if (before === thing) continue;
      before?.mentions.splice(before.mentions.indexOf(mention), 1);
      thing.mentions.push(mention);
      thingOf.set(mention, thing);
      if (mention.form === "nominal") tell(thing, mention.head);
    }
    thing.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  }
  for (const [mention, name] of beside) {
    const thing = thingOf.get(name);
    thing?.mentions.push(mention);
    if (thing) thingOf.set(mention, thing);
  }
  for (const { mentions } of clusters) {
    for (const mention of mentions) {
      const [line, thing] = [lines[mention.line], thingOf.get(mention)];
      if (!line || !thing || mention.form !== "nominal" || mention.first < 0) continue;
      const owner = ownerOf(line, mention, thingOf);
      if (owner && owner !== thing) thing.owner ??= owner;
    }
  }
}

/** "The trust", brought to nothing that has a name: what it points back to is for the rules to find. */
function isLeftOpen(type: EntityType, mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  return type === "Organisation" && mentions.every(({ form, head }) => form === "nominal" && head === first?.head);
}

/** "The chief executive of the trust, Ann Lee," is Ann Lee, and no other whom a cluster has brought it to. */
function apposed(
  lines: readonly ParsedSentence[],
  clusters: readonly PriorCluster[],
  thingOf: ReadonlyMap<Mention, Thing>,
): Map<Mention, Mention> {
  const found = new Map<Mention, Mention>();
  for (const { mentions } of clusters) {
    const own = new Set(mentions.flatMap((mention) => (mention.form === "name" ? (thingOf.get(mention) ?? []) : [])));
    for (const mention of own.size > 0 ? mentions : []) {
      const line = lines[mention.line];
      const beside =
        line && mention.form === "nominal" && mention.type === "Person"
          ? appositionOf(line, mention, thingOf)
          : undefined;
      const [name] = beside?.mentions ?? [];
      if (beside && name && !own.has(beside)) found.set(mention, name);
    }
  }
  return found;
}

/** Two of one surname by their full names, whom "Mr Roe" has brought together: each cluster keeps its own. */
function areKin(one: Thing, other: Thing): boolean {
  if (one.type !== "Person" || other.type !== "Person") return false;
  const fullOf = ({ mentions }: Thing) =>
    mentions.flatMap(({ form, text }) => {
      const parts = form === "name" ? nameParts(text) : [];
      return parts.length > 1 ? [parts] : [];
    });
  const others = fullOf(other);
  return fullOf(one).some((parts) =>
    others.some(
      (each) => parts.at(-1) === each.at(-1) && parts[0]?.[0] !== each[0]?.[0] && !each.includes(parts[0] ?? ""),
    ),
  );
}

function merge(from: Thing, into: Thing, thingOf: Map<Mention, Thing>): void {
  for (const mention of from.mentions) thingOf.set(mention, into);
  into.mentions.push(...from.mentions.splice(0));
  for (const head of from.heads) into.heads.add(head);
  into.told.she ||= from.told.she;
  into.told.he ||= from.told.he;
}

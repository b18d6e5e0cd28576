/** A whole source through the network: its windows one after the other, and what they found put together. */
import type { EntityType, Predicate, Source, Span } from "../../model/index.ts";
import type { Sentence } from "../sentences.ts";
import { mayNotJoin, type Placed, typeOf } from "./entities.ts";
import { content } from "./features.ts";
import type { Network } from "./network.ts";
import type { Related } from "./relations.ts";
import { unions } from "./unions.ts";
import { readWindow, type WindowReading } from "./window-reading.ts";
import { windowsOf } from "./windows.ts";

/** Mentions of one thing, in the order of the text. */
export interface Cluster {
  readonly type: EntityType;
  readonly mentions: readonly (Span & Pick<Placed, "type" | "form">)[];
}

/** A relation between clusters, by their numbers. */
export interface ClusterRelation extends Omit<Related, "role" | "time"> {
  /** Places in the source. */
  readonly role: Span | undefined;
  readonly time: Span | undefined;
}

export interface SourceReading {
  readonly clusters: readonly Cluster[];
  readonly relations: readonly ClusterRelation[];
  /**
   * How far the network can imagine a relation of two clusters, as a margin: the highest of the windows that hold both;
   * `-Infinity` when it holds it for impossible, nothing when no window holds both.
   */
  readonly marginOf: (predicate: Predicate, subject: number, object: number) => number | undefined;
}

export async function readingOf(
  network: Network,
  source: Source,
  sentences: readonly Sentence[],
): Promise<SourceReading> {
  const read: WindowReading[] = [];
  let somebody = false;
  for (const window of windowsOf(source, sentences, network.pieces, network.description.limits)) {
    const reading = await readWindow(network, source, window, somebody);
    somebody ||= reading.mentions.some(({ type }) => type === "Person");
    read.push(reading);
  }
  return together(read);
}

const keyOf = ({ start, end }: Span) => `${start} ${end}`;

/** Mentions at one place are one mention; groups that share one are one cluster, and so are those of one name. */
function together(read: readonly WindowReading[]): SourceReading {
  const places = new Map<string, Placed[]>();
  for (const { mentions } of read) {
    for (const mention of mentions) {
      const list = places.get(keyOf(mention));
      if (list) list.push(mention);
      else places.set(keyOf(mention), [mention]);
    }
  }
  const kept = withOneKind(withoutCrossing([...places.values()]));
  const numbers = new Map(kept.map(([first], number) => [first ? keyOf(first) : "", number]));
  const same = unions<number>(
    (one, other) => one - other,
    (one, other) => mayNotJoin(kept[one]?.[0], kept[other]?.[0]),
  );
  const namesakes = new Map<string, number[]>();
  kept.forEach(([mention], number) => {
    if (mention?.form !== "name") return;
    const key = `${mention.type} ${content(mention.forms).join(" ")}`;
    const before = namesakes.get(key) ?? [];
    const namesake = before.find((other) => !mayNotJoin(kept[other]?.[0], mention));
    if (namesake === undefined) namesakes.set(key, [...before, number]);
    else same.join(number, namesake);
  });
  // "An inquiry into Holm" and "an inquiry into Holm deaths" are one thing, read twice; "the trust's ward" is not the trust.
  kept.forEach(([mention], number) => {
    const next = kept[number + 1]?.[0];
    const both = mention?.form === "nominal" && next?.form === "nominal" && mention.type === next.type;
    if (both && mention.start === next.start && sharesHead(mention, next)) same.join(number, number + 1);
  });
  /** The kept mentions of a group, by number. */
  const members = ({ mentions }: WindowReading, group: readonly number[]) =>
    group.flatMap((at) => {
      const mention = mentions[at];
      return mention ? (numbers.get(keyOf(mention)) ?? []) : [];
    });
  for (const window of read) {
    for (const group of window.groups) {
      const [first, ...rest] = members(window, group);
      if (first !== undefined) for (const other of rest) same.join(first, other);
    }
  }
  const roots = [...new Set(kept.map((_, number) => same.find(number)))];
  const clusterOf = new Map(roots.map((root, number) => [root, number]));
  const gathered: (readonly Placed[])[][] = roots.map(() => []);
  kept.forEach((readings, number) => {
    gathered[clusterOf.get(same.find(number)) ?? 0]?.push(readings);
  });
  const clusters = gathered.map((mentions) => ({
    type: typeOf(mentions.flat()),
    mentions: mentions.flatMap((readings) => strongest(readings)),
  }));
  const clustersOf = (window: WindowReading) =>
    window.groups.map((group) => {
      const [first] = members(window, group);
      return first === undefined ? undefined : clusterOf.get(same.find(first));
    });
  const inWindows = read.map(clustersOf);
  const relations = read.flatMap((window, at) => {
    const cluster = (group: number | undefined) => (group === undefined ? undefined : inWindows[at]?.[group]);
    return window.relations.flatMap((relation): ClusterRelation[] => {
      const [subject, object] = [cluster(relation.subject), cluster(relation.object)];
      if (subject === undefined || object === undefined || subject === object) return [];
      const placed = (words: readonly [number, number] | undefined) => placeOf(window, words);
      const speaker = cluster(relation.speaker);
      return [{ ...relation, subject, object, speaker, role: placed(relation.role), time: placed(relation.time) }];
    });
  });
  return { clusters, relations, marginOf: marginsOf(read, inWindows) };
}

/** "Ann Lee" is a person or a firm, and the same all through a source: what most of its mentions say. */
function withOneKind(kept: readonly (readonly Placed[])[]): (readonly Placed[])[] {
  const keyed = ({ type, form, forms }: Placed) =>
    form === "name" && (type === "Person" || type === "Organisation") ? content(forms).join(" ") : undefined;
  const votes = new Map<string, Placed[]>();
  for (const mention of kept.flat()) {
    const key = keyed(mention);
    if (key !== undefined) votes.set(key, [...(votes.get(key) ?? []), mention]);
  }
  return kept.map((readings) =>
    readings.map((mention) => {
      const key = keyed(mention);
      return key === undefined ? mention : { ...mention, type: typeOf(votes.get(key) ?? [mention]) };
    }),
  );
}

function marginsOf(
  read: readonly WindowReading[],
  inWindows: readonly (readonly (number | undefined)[])[],
): SourceReading["marginOf"] {
  const margins = new Map<string, number>();
  const windows = new Map<number, Set<number>>();
  read.forEach(({ conceivable }, at) => {
    for (const cluster of inWindows[at] ?? [])
      if (cluster !== undefined) windows.set(cluster, (windows.get(cluster) ?? new Set()).add(at));
    for (const { predicate, subject, object, margin } of conceivable) {
      const key = `${predicate} ${inWindows[at]?.[subject]} ${inWindows[at]?.[object]}`;
      margins.set(key, Math.max(margin, margins.get(key) ?? margin));
    }
  });
  return (predicate, subject, object) => {
    const known = margins.get(`${predicate} ${subject} ${object}`);
    if (known !== undefined) return known;
    const others = windows.get(object);
    const shared = [...(windows.get(subject) ?? [])].some((window) => others?.has(window));
    return shared ? Number.NEGATIVE_INFINITY : undefined;
  };
}

/** Of mentions that cross, the stronger; in the order of the text. Each is given as all its readings. */
function withoutCrossing(places: readonly (readonly Placed[])[]): (readonly Placed[])[] {
  const all = places.flatMap((readings) => {
    const [first] = readings;
    return first ? [{ start: first.start, end: first.end, readings, strength: strengthOf(readings) }] : [];
  });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const dropped = new Set<(typeof all)[number]>();
  let open: typeof all = [];
  for (const mention of all) {
    open = open.filter(({ end }) => end > mention.start);
    const crossed = open.filter(({ start, end }) => start < mention.start && end < mention.end);
    if (crossed.some(({ strength }) => strength >= mention.strength)) {
      dropped.add(mention);
      continue;
    }
    for (const other of crossed) dropped.add(other);
    open = [...open.filter((each) => !dropped.has(each)), mention];
  }
  return all
    .filter((mention) => !dropped.has(mention))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ readings }) => readings);
}

function strengthOf(readings: readonly Placed[]): number {
  return Math.max(...readings.map(({ score }) => score));
}

/** A mention as it was read with the highest score. */
function strongest(readings: readonly Placed[]): Cluster["mentions"] {
  const [best] = readings.toSorted((a, b) => b.score - a.score);
  return best ? [{ start: best.start, end: best.end, type: best.type, form: best.form }] : [];
}

function placeOf({ window }: WindowReading, words: readonly [number, number] | undefined): Span | undefined {
  const [first, last] = words ? [window.words[words[0]], window.words[words[1]]] : [];
  return first && last && { start: first.start, end: last.end };
}

/** Whether a longer description goes on after the head that both have: with "of", "into", "on", not with "'s" or a noun. */
function sharesHead(one: Placed, other: Placed): boolean {
  const [short, long] = one.forms.length < other.forms.length ? [one, other] : [other, one];
  const link = short.forms.findIndex((word, at) => at > 0 && links.test(word));
  return link > 0 || links.test(long.forms[short.forms.length] ?? "");
}

const links = /^(?:of|into|on|about|at|in|for|from|with|by|to)$/;

/** What a description may point back to: the things of the text by the words that may stand for them. */
import { type EntityType, fold } from "../../model/index.ts";
import { kinds } from "./lexicon/types.ts";
import { isNamed, type Thing } from "./things.ts";

export interface Recall {
  /** The thing is spoken of in a line: it is the latest now. `topic` when something is said of it. */
  touch(thing: Thing, line: number, topic: boolean): void;
  /**
   * Things that a head may stand for, the latest last. Of bodies, those that something was said of or that were named
   * first, and none when two of them stand in one line. Before any was spoken of, the only one, when it comes soon.
   */
  candidates(type: EntityType, head: string, line: number): readonly Thing[];
  /** The only thing of the whole text that a head may stand for. */
  onlyOne(type: EntityType, head: string): Thing | undefined;
}

/** No text keeps more of a kind in mind; it bounds the work on a text that names thousands. */
const kept = 12;
const soon = 3;
const everywhere = /^(?:trust|council|board|department|ministry|inquiry|university|hospital)$/;

export function recallOf(things: readonly Thing[]): Recall {
  const all = new Map<string, Thing[]>();
  const met = new Map<string, Thing[]>();
  const topics = new Set<Thing>();
  const named = new Set<string>();
  const lines = new Map<Thing, number>();
  const nameKeys = new Map<Thing, readonly string[]>();
  for (const thing of things) {
    const keys = keysOfNames(thing);
    nameKeys.set(thing, keys);
    for (const key of new Set([...keys, ...thing.heads])) into(all, `${thing.type}|${key}`, thing);
  }
  return {
    touch(thing, line, topic) {
      if (topic) topics.add(thing);
      lines.set(thing, line);
      for (const key of new Set([...(nameKeys.get(thing) ?? []), ...thing.heads])) {
        if (isNamed(thing) && !named.has(`${thing.type}|${key}`)) topics.add(thing);
        if (isNamed(thing)) named.add(`${thing.type}|${key}`);
        const list = (met.get(`${thing.type}|${key}`) ?? []).filter((each) => each !== thing);
        met.set(`${thing.type}|${key}`, [...list.slice(1 - kept), thing]);
      }
    },
    candidates(type, head, line) {
      const spoken = met.get(`${type}|${head}`) ?? [];
      const [coming, other] = all.get(`${type}|${head}`) ?? [];
      if (spoken.length === 0) return coming && !other && comesSoon(coming, line) ? [coming] : [];
      if (type !== "Organisation") return spoken;
      const topical = spoken.filter((each) => topics.has(each));
      const [one, two] = topical.slice(-2);
      return one && two && lines.get(one) === lines.get(two) ? [] : topical;
    },
    onlyOne(type, head) {
      const [first, second] = all.get(`${type}|${head}`) ?? [];
      return second ? undefined : first;
    },
  };
}

/** "The trust has been told … Marsh Trust": an opening that holds its name back. */
function comesSoon({ mentions }: Thing, line: number): boolean {
  return (mentions[0]?.line ?? 0) - line <= soon;
}

/** "the Trust" finds a name by its last word, "the watchdog" by what such bodies are called. */
function keysOfNames(thing: Thing): string[] {
  if (thing.type === "Person") return [];
  const names = [...new Set(thing.mentions.filter(({ form }) => form === "name").map(({ text }) => fold(text)))];
  const words = names.flatMap((name) => {
    const parts = name.replace(/ \d+$/, "").split(" ");
    return parts.filter((word, at) => at === parts.length - 1 || everywhere.test(word));
  });
  const told = thing.type === "Organisation" || thing.type === "Site" ? Object.entries(kinds) : [];
  return [
    ...new Set([
      ...words,
      ...told.flatMap(([kind, pattern]) => (names.some((name) => pattern.test(name)) ? [kind] : [])),
    ]),
  ];
}

function into(map: Map<string, Thing[]>, key: string, thing: Thing): void {
  const list = map.get(key);
  if (list) list.push(thing);
  else map.set(key, [thing]);
}

/** What a description may point back to: the things of the text by the words that may stand for them. */
import { type EntityType, fold } from "../../model/index.ts";
import { kinds } from "./lexicon/types.ts";
import type { Thing } from "./things.ts";

export interface Recall {
  /** The thing is spoken of: it is the latest now. */
  touch(thing: Thing): void;
  /** Things that a head may stand for, the latest last; before any was spoken of, the only one that is to come. */
  candidates(type: EntityType, head: string): readonly Thing[];
  /** The only thing of the whole text that a head may stand for. */
  onlyOne(type: EntityType, head: string): Thing | undefined;
}

/** No text keeps more of a kind in mind; it bounds the work on a text that names thousands. */
const kept = 12;
const everywhere = /^(?:trust|council|board|department|ministry|inquiry|university|hospital)$/;

export function recallOf(things: readonly Thing[]): Recall {
  const all = new Map<string, Thing[]>();
  const met = new Map<string, Thing[]>();
  const nameKeys = new Map<Thing, readonly string[]>();
  for (const thing of things) {
    const keys = keysOfNames(thing);
    nameKeys.set(thing, keys);
    for (const key of new Set([...keys, ...thing.heads])) into(all, `${thing.type}|${key}`, thing);
  }
  return {
    touch(thing) {
      for (const key of new Set([...(nameKeys.get(thing) ?? []), ...thing.heads])) {
        const list = (met.get(`${thing.type}|${key}`) ?? []).filter((each) => each !== thing);
        met.set(`${thing.type}|${key}`, [...list.slice(1 - kept), thing]);
      }
    },
    candidates(type, head) {
      const spoken = met.get(`${type}|${head}`) ?? [];
      const coming = all.get(`${type}|${head}`) ?? [];
      return spoken.length === 0 && coming.length === 1 ? coming : spoken;
    },
    onlyOne(type, head) {
      const [first, second] = all.get(`${type}|${head}`) ?? [];
      return second ? undefined : first;
    },
  };
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

/**
 * Things as appearances: those with a name that `lists` lets through, and those that a claim needs. Apart from them what
 * is only described, such as "a meeting" that nothing more is said of.
 */

import { idHash } from "../../hash.ts";
import {
  type Appearance,
  type AppearanceId,
  appearanceId,
  bestName,
  type EntityType,
  type Source,
} from "../../model/index.ts";
import { isOfficeName } from "./office-names.ts";
import type { Mention } from "./parsed-sentence.ts";
import { isNamed, type Thing } from "./things.ts";
import { isSomeone, nameOfSomeone } from "./unnamed.ts";

export function appearancesOf(
  source: Source,
  things: readonly Thing[],
  needed: ReadonlySet<Thing>,
  pronouns: ReadonlyMap<Mention, Thing>,
  lists: (thing: Thing) => boolean = () => true,
): { appearances: Appearance[]; described: Appearance[]; idOf: (thing: Thing) => AppearanceId } {
  const resolved = new Map<Thing, Mention[]>();
  for (const [mention, thing] of pronouns) resolved.set(thing, [...(resolved.get(thing) ?? []), mention]);
  const ids = new Map<Thing, AppearanceId>();
  const [appearances, described]: [Appearance[], Appearance[]] = [[], []];
  for (const thing of things) {
    const kept = needed.has(thing) || (isNamed(thing) && lists(thing));
    if (!kept && (isNamed(thing) || !mayBeDescribed.has(thing.type))) continue;
    const mentions = unique([...thing.mentions, ...(resolved.get(thing) ?? [])]);
    const [first] = mentions;
    if (!first) continue;
    const names = mentions.filter(({ form }) => form === "name").map(({ start, end }) => source.text.slice(start, end));
    const quiet = names.filter((each) => /\p{Ll}/u.test(each));
    const written = (quiet.length > 0 ? quiet : names).map((each) => proper(each).replace(/\s+/g, " "));
    const own = written.filter((each) => !isOfficeName(each.toLowerCase().split(" ")));
    const name = bestName(own.length > 0 ? own : written) ?? describedBy(first, source);
    const id = appearanceId(idHash, { sourceId: source.id, type: thing.type, start: first.start, end: first.end });
    ids.set(thing, id);
    (kept ? appearances : described).push({
      id,
      sourceId: source.id,
      type: thing.type,
      name: name.replace(/\s+/g, " "),
      mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
      refs: [],
    });
  }
  const inText = (one: Appearance, other: Appearance) =>
    (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0);
  return {
    appearances: appearances.sort(inText),
    described: described.sort(inText),
    idOf: (thing) => ids.get(thing) ?? "",
  };
}

function describedBy(mention: Mention, { text }: Source): string {
  return isSomeone(mention) ? nameOfSomeone(mention) : text.slice(mention.start, mention.end);
}

/** A person or a body needs a name. */
const mayBeDescribed: ReadonlySet<EntityType> = new Set(["Event", "Document", "Site"]);

/** In the order of the text, each place once. */
function unique(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return [...mentions]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      const key = `${start} ${end}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** Without the article that a description written like a name brings along. */
function proper(name: string): string {
  return name.replace(/^(?:the|this|that|our|your|its|an?)\s+/i, "");
}

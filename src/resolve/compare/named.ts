/** Bodies, places and documents: the nearest two of their names, word by word, and letters against the full name. */
import { acronymOf, areas, type EntityType } from "../../model/index.ts";
import type { Reason } from "../suggestion.ts";
import { isSlip } from "./similarity.ts";
import type { Thing } from "./thing.ts";
import { initialsOf, type NameWords, ownNames, wordKey, wordsOf } from "./words.ts";
import { bareName } from "./written.ts";

export function compareNamed(one: Thing, other: Thing, common: ReadonlySet<string>): Reason[] {
  const found = ownNames(one.called).flatMap((name) =>
    ownNames(other.called).flatMap(
      (against) => letters(name, against) ?? nearness(one.type, name, against, common) ?? [],
    ),
  );
  const [nearest] = found.sort((first, second) => second.weight - first.weight);
  return nearest ? [nearest] : [];
}

function letters(name: string, other: string): Reason | undefined {
  const [short, otherShort] = [acronymOf(name), acronymOf(other)];
  if (short !== undefined && otherShort !== undefined) {
    return short === otherShort ? { words: `both are called ${short.toUpperCase()}`, weight: 0.45 } : undefined;
  }
  if (short === undefined && otherShort === undefined) return undefined;
  const long = short === undefined ? name : other;
  const abbreviation = short ?? otherShort ?? "";
  if (!initialsOf(long).includes(abbreviation)) return undefined;
  // Two letters begin the words of many names.
  const weight = abbreviation.length > 2 ? 0.45 : 0.25;
  return { words: `${abbreviation.toUpperCase()} are the first letters of ${long}`, weight };
}

function nearness(type: EntityType, name: string, otherName: string, common: ReadonlySet<string>): Reason | undefined {
  const [one, other] = [wordsOf(type, name), wordsOf(type, otherName)];
  if (one.whole === other.whole) {
    return one.telling.length === 0
      ? { words: `both are called ${bareName(name)}, as many are`, weight: 0.1 }
      : { words: `both are called ${bareName(name)}`, weight: 0.6 };
  }
  const [fewer, more] = one.telling.length <= other.telling.length ? [one, other] : [other, one];
  const [only, second] = fewer.telling;
  if (only === undefined || (second === undefined && !isTelling(only, more, type, common))) return undefined;
  const [shared, slips] = matched(fewer.telling, more.telling);
  if (shared + slips < fewer.telling.length) {
    return type === "Event" && shared > 1
      ? { words: `${name} and ${otherName} share ${shared} words`, weight: 0.3 }
      : undefined;
  }
  if (sideOf(one) !== sideOf(other)) return undefined;
  const extra = more.telling.length - fewer.telling.length;
  const sameKind =
    fewer.kind.length === 0 ||
    (more.kind.length === 0 && (extra === 0 || second !== undefined || type === "Event" || type === "Document")) ||
    fewer.kind.some((word) => more.kind.includes(word));
  const weight = (slips > 0 ? 0.4 : extra === 0 ? 0.55 : 0.4) - (sameKind ? 0 : 0.3) - bareness(fewer, more);
  const words =
    slips > 0 ? "are written alike" : extra === 0 ? "differ in their kind only" : "share what tells them apart";
  return weight > 0 ? { words: `${name} and ${otherName} ${words}`, weight } : undefined;
}

/**
 * Whether one word is enough: no county, none that is in many names here, and for a body the one that its longer name
 * begins with. The Suicide Team is not the Zero Suicide Alliance.
 */
function isTelling(word: string, { telling }: NameWords, type: EntityType, common: ReadonlySet<string>): boolean {
  if (common.has(wordKey(type, word))) return false;
  if (type !== "Organisation") return true;
  return !areas.has(word) && (telling.length === 1 || telling[0] === word || isSlip(word, telling[0] ?? ""));
}

/** East Suffolk is not all of Suffolk, and North Essex not South Essex. */
function sideOf({ whole }: NameWords): string {
  const sides = whole.match(/\b(?:north|south|east|west|mid|greater|inner|outer|upper|lower|new)(?:ern)?\b/g) ?? [];
  return sides.join(" ");
}

/** How many of the words are among the others, and how many more are so with a slip of the pen. */
function matched(fewer: readonly string[], more: readonly string[]): [shared: number, slips: number] {
  const shared = fewer.filter((word) => more.includes(word)).length;
  const slips = fewer.filter((word) => !more.includes(word) && more.some((each) => isSlip(word, each))).length;
  return [shared, slips];
}

/** A bare "Fenmoor" against the Fenmoor Trust: many things are called after one place. */
function bareness(fewer: NameWords, more: NameWords): number {
  return fewer.kind.length === 0 && more.kind.length > 0 && fewer.telling.length === 1 ? 0.1 : 0;
}

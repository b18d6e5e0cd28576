/**
 * Names of one thing brought together: the full name and the surname, the body and its letters, the long and the
 * short form. Two people of one surname stay apart unless a title or a given name tells which is meant.
 */
import { type EntityType, fold, nameParts } from "../../model/index.ts";
import { mensNames, womensNames } from "./lexicon/gendered-names.ts";
import { manly, womanly } from "./lexicon/people.ts";
import { crews } from "./lexicon/types.ts";
import { isOfficeName } from "./office-names.ts";
import type { Mention, ParsedSentence } from "./parsed-sentence.ts";
import { genderOf, type Thing, tell, thing, titlesOf } from "./things.ts";

/** Things with names only, from the names of all lines and the labels of turns. */
export function joinNames(
  lines: readonly ParsedSentence[],
  labels: readonly Mention[],
): { things: Thing[]; thingOf: Map<Mention, Thing> } {
  const things: Thing[] = [];
  const thingOf = new Map<Mention, Thing>();
  const byKey = new Map<string, Thing>();
  const bySurname = new Map<string, Set<Thing>>();
  const byGiven = new Map<string, Set<Thing>>();

  const add = (thing: Thing, mention: Mention) => {
    thing.mentions.push(mention);
    for (const word of mention.epithets) tell(thing, word);
    if (thing.type === "Person") {
      for (const title of titlesOf(mention.text)) tell(thing, title);
      const [given = "", surname] = nameParts(mention.text);
      if (surname !== undefined && womensNames.has(given)) tell(thing, "she");
      if (surname !== undefined && mensNames.has(given)) tell(thing, "he");
    }
    thingOf.set(mention, thing);
  };
  const make = (type: EntityType): Thing => {
    const made = thing(things.length, type);
    things.push(made);
    return made;
  };

  const isSpokenOf = spokenOf(lines, labels);
  const names = [...lines.flatMap(({ mentions }) => mentions.filter(isProper)), ...labels];
  const full = names.filter((name) => name.type !== "Person" || nameParts(name.text).length > 1);
  const short = names.filter((name) => name.type === "Person" && nameParts(name.text).length === 1);

  // The longest names first, so that "Jane Holt" finds "Jane Anne Holt" and "Norvale" finds "Norvale Homes".
  const ordered = full
    .map((name) => ({ name, parts: nameParts(name.text) }))
    .sort((a, b) => b.parts.length - a.parts.length || a.name.start - b.name.start);
  const byPrefix = new Map<string, Set<Thing>>();
  for (const { name, parts } of ordered) {
    const type = name.type ?? "Organisation";
    const key = `${type}|${parts.join(" ")}`;
    const ends = `${parts[0]} ${parts.at(-1)}`;
    const alias =
      byKey.get(key) ?? (type === "Person" ? only(byPrefix.get(`Person|${ends}`)) : only(byPrefix.get(key)));
    const thing = alias ?? make(type);
    add(thing, name);
    byKey.set(key, thing);
    if (type === "Person") {
      into(bySurname, parts.at(-1) ?? "", thing);
      into(byGiven, parts[0] ?? "", thing);
      into(byPrefix, `Person|${ends}`, thing);
    } else if (type === "Organisation" && !crews.has(parts.at(-1) ?? "")) {
      for (let length = 1; length < parts.length; length += 1)
        into(byPrefix, `${type}|${parts.slice(0, length).join(" ")}`, thing);
      const letters = lettersOf(parts);
      if (letters.length > 2) into(byPrefix, `${type}|${letters}`, thing);
    }
  }
  for (const name of short) {
    const part = nameParts(name.text)[0] ?? "";
    const titles = titlesOf(name.text);
    const all = [
      ...(bySurname.get(part) ?? []),
      ...(titles.every((title) => /^(?:sir|dame|lord|lady|father|sister|baroness)$/.test(title))
        ? (byGiven.get(part) ?? [])
        : []),
    ];
    const fitting = [...new Set(all)].filter((each) => fits(each, titles) && !isSpokenOf(each, name));
    const told = fitting.filter((each) => genderOf(each) !== undefined && titles.length > 0);
    const before = fitting.filter(({ mentions }) => mentions.some(({ start }) => start < name.start));
    const known =
      byKey.get(`Person|${titles.join(" ")} ${part}`) ??
      [fitting, told.filter((each) => before.includes(each)), before, told].find((some) => some.length === 1)?.[0];
    const found = known ?? make("Person");
    add(found, name);
    byKey.set(`Person|${titles.join(" ")} ${part}`, found);
    if (!known) into(bySurname, part, found);
  }
  joinLetters(lines, thingOf);
  for (const thing of things) thing.mentions.sort((a, b) => a.start - b.start);
  return { things: things.filter(({ mentions }) => mentions.length > 0), thingOf };
}

/**
 * Whether somebody is named by the speaker of a label alone, and not as the speaker: "MR GREY: … she married John Grey"
 * tells of another Grey, "MR GREY: My name is John Grey" does not.
 */
function spokenOf(lines: readonly ParsedSentence[], labels: readonly Mention[]) {
  const order = [...labels].sort((a, b) => a.start - b.start);
  const speakerAt = (place: number) => order.findLast(({ start }) => start <= place)?.text;
  return ({ mentions }: Thing, label: Mention): boolean => {
    const full = mentions.filter(({ text }) => nameParts(text).length > 1);
    if (!labels.includes(label) || full.length === 0) return false;
    return full.every((each) => {
      if (labels.includes(each) || speakerAt(each.start) !== label.text) return false;
      const before = lines[each.line]?.words.slice(Math.max(0, each.first - 3), each.first) ?? [];
      return !/\b(?:am|['\u2019]m|is|i ,|me ,|by|of|from)$/.test(before.map(({ lower }) => lower).join(" "));
    });
  };
}

/** A name proper, and not "the Inquiry". */
function isProper({ form, text }: Mention): boolean {
  return form === "name" && !/^(?:the|this|that|our|its|a|an|your) /i.test(fold(text));
}

function fits(thing: Thing, titles: readonly string[]): boolean {
  const gender = genderOf(thing);
  if (gender === "she" && titles.some((title) => manly.has(title))) return false;
  if (gender === "he" && titles.some((title) => womanly.has(title))) return false;
  return titles.every((title) => isTitleOf(thing, title));
}

/** Titles of which a person has one: who is "Sir Graham" is not "Councillor Tully" too, nor "Mr Tully". */
const ranks: readonly ReadonlySet<string>[] = [
  "sir dame lord lady baron baroness",
  "dr doctor prof professor",
  "councillor cllr cllrs",
  "judge justice recorder sheriff",
  "sergeant sgt inspector superintendent constable pc dc ds di dci det detective chief",
  "captain colonel major lieutenant commander commodore brigadier admiral corporal",
  "rev reverend bishop canon father pastor imam rabbi",
].map((titles) => new Set(titles.split(" ")));
const noble = ranks[0];

function isTitleOf({ heads }: Thing, title: string): boolean {
  const rank = ranks.find((titles) => titles.has(title));
  const others = ranks.filter((titles) => [...heads].some((head) => titles.has(head)));
  if (others.length === 0) return true;
  if (rank) return others.includes(rank);
  return !/^(?:mr|mrs|ms|miss)$/.test(title) || !others.some((titles) => titles === noble);
}

function lettersOf(parts: readonly string[]): string {
  return parts
    .filter((part) => !/^(?:of|the|and|for|&)$/.test(part))
    .map((part) => part[0])
    .join("");
}

/** "Care Quality Commission (CQC)", "Elm Valley Trust, or EVT": one thing. */
function joinLetters(lines: readonly ParsedSentence[], thingOf: Map<Mention, Thing>): void {
  for (const { words, mentions, startsAt } of lines) {
    for (const mention of mentions) {
      if (mention.form !== "name") continue;
      let at = mention.last;
      if (isOfficeName(mention.text.toLowerCase().split(" ")) && words[at]?.text === ",")
        joinOffice(mention, startsAt.get(at + 1));
      if (words[at]?.text === "(") at += 1;
      else if (words[at]?.text === "," && words[at + 1]?.lower === "or") at += 2;
      else if (words[at]?.lower === "or") at += 1;
      else continue;
      if (/^(?:the|["'\u2018\u201c])$/.test(words[at]?.lower ?? "")) at += 1;
      const letters = startsAt.get(at)?.find(({ form, type }) => form === "name" && type === mention.type);
      const [long, short] = [thingOf.get(mention), letters && thingOf.get(letters)];
      if (!long || !short || long === short || !letters || !isShortFor(letters.text, mention.text)) continue;
      merge(short, long);
    }
  }

  function merge(short: Thing, long: Thing): void {
    for (const each of short.mentions) thingOf.set(each, long);
    long.mentions.push(...short.mentions.splice(0));
    for (const head of short.heads) tell(long, head);
  }

  /** "the Secretary of State, Ann Lee": an office that is a name in this text, and who holds it. */
  function joinOffice(office: Mention, next: readonly Mention[] | undefined): void {
    const name = next?.find(({ form, type }) => form === "name" && type === "Person");
    const [one, other] = [thingOf.get(office), name && thingOf.get(name)];
    if (one && other && one !== other && name && nameParts(name.text).length > 1) merge(one, other);
  }
}

function isShortFor(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, "");
  const parts = nameParts(long);
  if (!letters || parts.length < 2) return false;
  if (parts.join(" ").startsWith(fold(short))) return true;
  return /^\p{Lu}[\p{L}\p{N}&-]*$/u.test(short) && letters[0] === parts.find((part) => part !== "the")?.[0];
}

function only(set: ReadonlySet<Thing> | undefined): Thing | undefined {
  return set?.size === 1 ? [...set][0] : undefined;
}

function into(map: Map<string, Set<Thing>>, key: string, thing: Thing): void {
  const set = map.get(key);
  if (set) set.add(thing);
  else map.set(key, new Set([thing]));
}

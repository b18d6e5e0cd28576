/**
 * The people of a hearing and the appearances of an extraction brought together: one appearance for each of them, with
 * label, oath, introduction and every other mention. What the structure names is certain, so that it also takes apart
 * what an extractor joined by a surname.
 */
import { idHash } from "../../hash.ts";
import {
  type Appearance,
  type AppearanceId,
  appearanceId,
  bestName,
  type Mention,
  overlaps,
  type Source,
} from "../../model/index.ts";
import type { Hearing, HearingPerson } from "./hearing.ts";
import { sharesName, titlesAgree } from "./names.ts";

interface Graft {
  readonly appearances: readonly Appearance[];
  /** What an appearance's id has become. */
  readonly idNow: (id: AppearanceId) => AppearanceId;
  readonly idOf: (person: HearingPerson) => AppearanceId;
}

export function graft(source: Source, { people }: Hearing, appearances: readonly Appearance[]): Graft {
  const owner = ownerOf(people);
  const taken = new Map<HearingPerson, Appearance[]>();
  const rest: Appearance[] = [];
  for (const appearance of appearances) {
    const person = personOf(appearance, owner);
    if (person) taken.set(person, [...(taken.get(person) ?? []), appearance]);
    else rest.push(appearance);
  }
  const strays = straysOf(source, people, taken, owner);
  const now = new Map<AppearanceId, AppearanceId>();
  const ids = new Map<HearingPerson, AppearanceId>();
  const joined = people.map((person) => {
    const own = taken.get(person) ?? [];
    const mentions = own.flatMap(({ mentions }) => mentions.filter((mention) => !strays.has(mention)));
    for (const [mention, home] of strays) if (home === person) mentions.push(mention);
    const made = appearanceOf(source, person, { mentions, refs: own.flatMap(({ refs }) => refs) }, owner);
    ids.set(person, made.id);
    for (const { id } of own) now.set(id, made.id);
    return made;
  });
  return {
    appearances: inOrder([...rest, ...joined]),
    idNow: (id) => now.get(id) ?? id,
    idOf: (person) => ids.get(person) ?? "",
  };
}

export function inOrder(appearances: readonly Appearance[]): Appearance[] {
  return [...appearances].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

type Owner = (mention: Pick<Mention, "start" | "end">) => HearingPerson | undefined;

/** Whose form lies at a place. Forms never overlap, and mentions are looked up near their first letters. */
function ownerOf(people: readonly HearingPerson[]): Owner {
  const forms = people
    .flatMap((person) => person.forms.map((form) => ({ form, person })))
    .sort((a, b) => a.form.start - b.form.start);
  return (mention) => {
    let [low, high] = [0, forms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((forms[middle]?.form.end ?? 0) <= mention.start) low = middle + 1;
      else high = middle;
    }
    const next = forms[low];
    return next && overlaps(next.form, mention) ? next.person : undefined;
  };
}

/** The person of the structure whose forms an appearance holds most; one of another type only if it holds no others. */
function personOf({ type, mentions }: Appearance, owner: Owner): HearingPerson | undefined {
  const counts = new Map<HearingPerson, number>();
  const names = mentions.filter(({ form }) => form === "name");
  for (const mention of names) {
    const person = owner(mention);
    if (person) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && (type === "Person" || first[1] === names.length) ? first[0] : undefined;
}

/**
 * Names that an extractor gave to one of them and that only another one bears: two witnesses of a day are both "you" and
 * "the witness". With whose they are; nobody's where it is the word for all of them.
 */
function straysOf(
  { text }: Source,
  people: readonly HearingPerson[],
  taken: ReadonlyMap<HearingPerson, readonly Appearance[]>,
  owner: Owner,
): Map<Mention, HearingPerson | undefined> {
  const names = new Map(
    people.map((person) => [person, [...new Set(person.forms.map(({ start, end }) => text.slice(start, end)))]]),
  );
  const bears = (person: HearingPerson, name: string) =>
    names.get(person)?.some((form) => sharesName(form, name) && titlesAgree(form, name)) ?? false;
  const strays = new Map<Mention, HearingPerson | undefined>();
  for (const [person, own] of taken) {
    for (const mention of own.flatMap(({ mentions }) => mentions)) {
      if (mention.form !== "name" || owner(mention)) continue;
      const name = written(text.slice(mention.start, mention.end));
      if (/^witness$/i.test(name)) strays.set(mention, undefined);
      if (bears(person, name)) continue;
      const [other, another] = people.filter((each) => bears(each, name));
      if (other && !another) strays.set(mention, other);
    }
  }
  return strays;
}

function appearanceOf(
  source: Source,
  person: HearingPerson,
  own: Pick<Appearance, "mentions" | "refs">,
  owner: Owner,
): Appearance {
  const kept = own.mentions.filter((mention) => (owner(mention) ?? person) === person);
  const covered = new Set(kept.map(({ start }) => start));
  const forms = person.forms.filter(({ start, end }) => {
    const inside = kept.some((mention) => mention.form === "name" && overlaps(mention, { start, end }));
    return !covered.has(start) && !inside;
  });
  const mentions = unique([...kept, ...forms.map((form) => ({ ...form, form: "name" as const }))]);
  const names = mentions
    .filter(({ form }) => form === "name")
    .map(({ start, end }) => written(source.text.slice(start, end)));
  const quiet = names.filter((name) => /\p{Ll}/u.test(name));
  const [{ start, end } = { start: 0, end: 0 }] = mentions;
  return {
    id: appearanceId(idHash, { sourceId: source.id, type: "Person", start, end }),
    sourceId: source.id,
    type: "Person",
    name: bestName(quiet.length > 0 ? quiet : names) ?? person.name,
    mentions,
    refs: own.refs,
  };
}

function written(name: string): string {
  return name.replace(/\s+/g, " ").replace(/^the\s+/i, "");
}

/** In the order of the text, each place once. */
function unique(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return [...mentions]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`));
}

/**
 * Who is who in one hearing: labels, oaths, headings and introductions brought together. The structure names people
 * so sparingly that a surname is enough where one person bears it and the titles agree; where two do, the witness who
 * is being heard is meant, or nobody is guessed.
 */
import { fold, type Span } from "../../model/index.ts";
import type { HearingPerson, Part } from "./hearing.ts";
import { isGivenName, isTitled, type Named, partsOf, titlesAgree } from "./names.ts";

/** A person while the hearing is still being read. */
export interface Somebody {
  readonly number: number;
  part: Part;
  readonly names: string[];
  readonly forms: Span[];
  sworn?: string;
  fullName?: string;
}

export interface People {
  /** The person of a name: known already, or new. `near` are those who are being heard. */
  named(name: Named, near?: readonly Somebody[]): Somebody;
  /** The person of a name, if known. */
  known(text: string, near?: readonly Somebody[]): Somebody | undefined;
  /** Somebody of whom there is no name yet. */
  unnamed(): Somebody;
  /** One more form of somebody's name. */
  also(person: Somebody, name: Named): void;
  readonly all: readonly Somebody[];
}

export function peopleOf(): People {
  const all: Somebody[] = [];
  const byLabel = new Map<string, Somebody>();

  const unnamed = (): Somebody => {
    const made: Somebody = { number: all.length, part: "speaker", names: [], forms: [] };
    all.push(made);
    return made;
  };
  const also = (person: Somebody, { text: written, start, end }: Named) => {
    const text = written.replace(/\s+/g, " ");
    if (!person.names.includes(text)) person.names.push(text);
    if (!person.forms.some((form) => form.start === start)) person.forms.push({ start, end });
  };
  const known = (text: string, near: readonly Somebody[] = []) => {
    const same = byLabel.get(fold(text));
    if (same) return same;
    const fitting = all.filter((person) => mayBe(person, text));
    const close = fitting.filter((person) => near.includes(person));
    return close.length === 1 ? close[0] : fitting.length === 1 ? fitting[0] : undefined;
  };
  return {
    all,
    unnamed,
    also,
    known,
    named(name, near) {
      const person = known(name.text, near) ?? unnamed();
      byLabel.set(fold(name.text), person);
      also(person, name);
      return person;
    },
  };
}

/** Whether a name may be this person's, going by all the names that they have. */
function mayBe({ names }: Somebody, text: string): boolean {
  if (names.length === 0 || !names.every((name) => titlesAgree(name, text))) return false;
  return names.some((name) => isSame(partsOf(name), partsOf(text), isTitled(name) || isTitled(text)));
}

/** One name's parts are among the other's, and the surname is; a given name alone is nobody's. */
function isSame(one: readonly string[], other: readonly string[], titled: boolean): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return false;
  if (short.length === 1) return titled && short[0] === long.at(-1);
  if (/\d/.test(long.join("")) || short[0] === "witness") return short.join(" ") === long.join(" ");
  return short.every((part) => long.some((each) => each === part || isInitialOf(part, each)));
}

function isInitialOf(part: string, name: string): boolean {
  return part.length === 1 && name.startsWith(part);
}

/** As data, once the hearing has been read. */
export function finished({ number, part, names, forms, sworn, fullName }: Somebody): HearingPerson {
  return {
    number,
    part,
    name: fullName ?? fullest(names) ?? "",
    sworn,
    fullName,
    forms: [...forms].sort((a, b) => a.start - b.start),
  };
}

/** The most parts; "Mr Grey" before "Ewan", and "Mr Grey" before "MR GREY". */
function fullest(names: readonly string[]): string | undefined {
  const rank = (name: string) => [partsOf(name).length, Number(!isGivenName(name)), Number(/\p{Ll}/u.test(name))];
  return [...names].sort((a, b) => {
    const [ours, theirs] = [rank(a), rank(b)];
    const at = ours.findIndex((each, place) => each !== theirs[place]);
    return at < 0 ? 0 : (theirs[at] ?? 0) - (ours[at] ?? 0);
  })[0];
}

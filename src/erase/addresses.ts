/**
 * E-mail addresses that are made of a person's name: "d.okafor", "okaford", "denise". One of another of that surname,
 * "j.okafor", is not theirs.
 */
import { type PersonName, personName, type Span } from "../model/index.ts";
import type { Names } from "./names.ts";

/** Bounded, so that a text without spaces does not take long; the standard allows no longer mailbox. */
const addresses = /[^\s<>@:;,()"]{1,64}@[^\s<>@]*[\p{L}\p{N}]/gu;

/** The parts before the sign that name the person. @param present whether the text speaks of the person at all */
export function placesOfMailboxes(text: string, names: Names, others: readonly string[], present: boolean): Span[] {
  const theirs = parsed(names.full);
  const alone = new Set(present ? names.parts.map((part) => lettersOf(unaccented(part))) : []);
  const initials = new Set(theirs.flatMap(({ given }) => given.map((name) => name.slice(0, 1))));
  const foreign = parsed(others);
  return mailboxesIn(text).flatMap(({ words, ...place }) => {
    if (theirs.some((name) => isMadeOf(words, name))) return [place];
    const isTold = [...words, words.join("")].some((word) => alone.has(word));
    const letters = words.filter((word) => word.length === 1);
    const isOthers =
      foreign.some((name) => isMadeOf(words, name)) ||
      (letters.length > 0 && !letters.some((letter) => initials.has(letter)));
    return isTold && !isOthers ? [place] : [];
  });
}

/** Addresses in which a surname stands joined with other letters, so that it is found as no word. */
export function addressesWith(text: string, names: Names): string[] {
  const surnames = parsed(names.full).flatMap(({ surname }) => (surname.length > 3 ? lettersOf(surname) : []));
  return mailboxesIn(text).flatMap(({ words, address }) =>
    surnames.some((surname) => words.some((word) => word !== surname && word.includes(surname))) ? [address] : [],
  );
}

function mailboxesIn(text: string) {
  return [...text.matchAll(addresses)].map(({ 0: address, index: start }) => {
    const mailbox = address.slice(0, address.indexOf("@"));
    const words = unaccented(mailbox).split(/[^\p{L}]+/u);
    return { start, end: start + mailbox.length, address, words: words.filter((word) => word !== "") };
  });
}

function parsed(names: readonly string[]): PersonName[] {
  return names.flatMap((name) => personName(unaccented(name)) ?? []);
}

/** Of the surname and one or more given names or their initials, in any order, apart or joined. */
function isMadeOf(words: readonly string[], { given, surname }: PersonName): boolean {
  const [first = ""] = given;
  const initials = given.map((name) => name.slice(0, 1));
  const ways = [first, ...initials, initials.join(""), given.join("")].flatMap((name) => [
    `${name}${surname}`,
    `${surname}${name}`,
  ]);
  return first !== "" && ways.map(lettersOf).includes(words.join(""));
}

function lettersOf(name: string): string {
  return name.replace(/[^\p{L}]+/gu, "");
}

function unaccented(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/**
 * How near two names of people are. The first sign that is there counts; a surname that few bear makes it weightier. The
 * weights are set by hand: a full name is worth asking about, a surname only together with something else.
 */
import { areForms, isCommonName, isCommonSurname, isGivenName, type PersonName, plainly } from "../../model/index.ts";
import type { Reason } from "../suggestion.ts";
import { isSlip } from "./similarity.ts";
import { asWritten } from "./written.ts";

/** A name in its parts, and as it is written. */
export interface WrittenName extends PersonName {
  readonly written: string;
}

/** Two names side by side, as they are compared. */
interface Sides extends Parts {
  readonly one: PersonName;
  readonly other: PersonName;
}

interface Parts {
  /** The first given names; "" where there is none. */
  readonly given: readonly [string, string];
  readonly surname: readonly [string, string];
}

/** The same parts as a reader sees them. */
interface Shown extends Parts {
  /** Titles that both have. */
  readonly titles: string;
}

interface Sign {
  readonly holds: (sides: Sides) => boolean;
  readonly words: (shown: Shown) => string;
  readonly weight: number;
}

/** What follows a shared surname. */
const withSurname: readonly Sign[] = [
  {
    holds: ({ given: [one, other], one: { titles }, other: against }) =>
      one === "" && other === "" && titles.some((title) => against.titles.includes(title)),
    words: ({ titles, surname: [surname] }) => `both are called ${titles} ${surname}`,
    weight: 0.25,
  },
  {
    holds: ({ given: [one, other] }) => one === "" && other === "",
    words: ({ surname: [surname] }) => `both are called ${surname}`,
    weight: 0.15,
  },
  {
    holds: ({ given: [one, other] }) => one === "" || other === "",
    words: ({ surname: [surname] }) => `the surname ${surname}`,
    weight: 0.25,
  },
  {
    holds: ({ given: [one, other], surname: [surname] }) => one === other && isCommonName(one, surname),
    words: ({ given: [given], surname: [surname] }) => `both are called ${given} ${surname}, as many are`,
    weight: 0.4,
  },
  {
    holds: ({ given: [one, other] }) => one === other,
    words: ({ given: [given], surname: [surname] }) => `both are called ${given} ${surname}`,
    weight: 0.6,
  },
  {
    holds: ({ given: [one, other] }) => areForms(one, other),
    words: ({ given: [one, other], surname: [surname] }) =>
      `${one} and ${other} are forms of one name, and both are called ${surname}`,
    weight: 0.45,
  },
  {
    holds: ({ given: [one, other] }) => standsFor(one, other),
    words: ({ given: [one, other], surname: [surname] }) =>
      `${one} and ${other} may be one name, and both are called ${surname}`,
    weight: 0.35,
  },
  {
    holds: ({ given: [one, other] }) => isSlip(one, other),
    words: ({ given: [one, other], surname: [surname] }) => `${one} and ${other} ${surname} are written alike`,
    weight: 0.4,
  },
  {
    holds: ({ one, other, given: [given, against] }) => hasMiddle(one, against) || hasMiddle(other, given),
    words: ({ surname: [surname] }) => `one's middle name is the other's given name, and both are called ${surname}`,
    weight: 0.35,
  },
];

const withoutSurname: readonly Sign[] = [
  { holds: sameParts, words: () => "the same names in another order", weight: 0.8 },
  {
    holds: ({ given, surname }) => sameGiven(given) && isSlip(...surname),
    words: ({ surname: [one, other] }) => `${one} and ${other} are written alike`,
    weight: 0.45,
  },
  {
    holds: ({ given, surname: [one, other] }) =>
      sameGiven(given) && one.split("-").some((part) => other.split("-").includes(part)),
    words: ({ surname: [one, other] }) => `${one} and ${other} have a surname in common`,
    weight: 0.45,
  },
  {
    holds: ({ given }) => sameGiven(given),
    words: ({ given: [given] }) => `the same given name, ${given}, with another surname`,
    weight: 0.05,
  },
];

export function compareNames(one: WrittenName, other: WrittenName): Reason | undefined {
  const sides: Sides = {
    ...{ one, other },
    given: [firstGiven(one), firstGiven(other)],
    surname: [plainly(one.surname), plainly(other.surname)],
  };
  const [surname, against] = sides.surname;
  const sign = (surname === against ? withSurname : withoutSurname).find(({ holds }) => holds(sides));
  if (!sign) return undefined;
  const rare = surname === against && !isCommonSurname(surname) && !isGivenName(surname) ? 0.1 : 0;
  return { words: sign.words(shownOf(one, other, sides)), weight: sign.weight + rare };
}

function shownOf(one: WrittenName, other: WrittenName, { given, surname }: Sides): Shown {
  const titles = one.titles.filter((title) => other.titles.includes(title));
  return {
    given: [asWritten(given[0], one.written), asWritten(given[1], other.written)],
    surname: [asWritten(surname[0], one.written), asWritten(surname[1], other.written)],
    titles: titles.map((title) => asWritten(title, one.written)).join(" "),
  };
}

function firstGiven({ given: [first = ""] }: PersonName): string {
  return plainly(first).split("-")[0] ?? "";
}

function sameGiven([one, other]: Sides["given"]): boolean {
  return one !== "" && (one === other || areForms(one, other));
}

/** An initial, or the end of a name that is used alone: Femi for Olufemi. */
function standsFor(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (short.length === 1 && long.startsWith(short)) || (short.length > 3 && long.endsWith(short));
}

function hasMiddle({ given }: PersonName, name: string): boolean {
  return given.slice(1).some((each) => plainly(each) === name);
}

function sameParts({ one, other }: Sides): boolean {
  const partsOf = ({ given, surname }: PersonName) => [...given, surname].map(plainly).sort().join(" ");
  return partsOf(one) === partsOf(other);
}

/**
 * Mentions whose ends, form or number the words tell better than the network does. Each repair gives the mention as it
 * should be, or the one that it was given.
 */
import type { EntityType, Span } from "../../model/index.ts";
import { loweredHeads } from "../rules/lexicon/types.ts";
import { isCrew } from "./apart.ts";
import type { Description } from "./description.ts";
import type { Found } from "./spans.ts";

/** A window as the repairs see it. */
export interface Written {
  readonly text: string;
  readonly words: readonly Span[];
  readonly labels: Description["labels"];
}

type Repair = (mention: Found, written: Written) => Found;

/** Each mention repaired, with a name that it holds or that was taken for a part of it; nothing within a name that has grown. */
export function repaired(mentions: readonly Found[], written: Written): Found[] {
  const grown: Found[] = [];
  const all = mentions.flatMap((mention) => {
    const whole = repairs.reduce((found, repair) => repair(found, written), mention);
    if (isName(whole, written) && lengthOf(whole) > lengthOf(mention)) grown.push(whole);
    return [...bodyWithin(whole, written), ...withoutState(whole, written)];
  });
  const isWithin = (one: Found) => (other: Found) =>
    other.first <= one.first && one.last <= other.last && lengthOf(one) < lengthOf(other);
  return unique(all).filter((one) => !isName(one, written) || !grown.some(isWithin(one)));
}

/** "Anna Morris | King's Counsel". */
const withoutCounsel: Repair = (mention, written) => {
  const { first, last } = mention;
  const isCrown =
    last > first && /^(?:King|Queen)$/.test(wordAt(last, written)) && wordAt(last + 3, written) === "Counsel";
  return isCrown && is("Person", "name", mention, written) ? { ...mention, last: last - 1 } : mention;
};

/** "Holm Gas, | Inc.": the legal form belongs to the name. */
const withLegalForm: Repair = (mention, written) => {
  if (!is("Organisation", "name", mention, written)) return mention;
  const at = mention.last + (wordAt(mention.last + 1, written) === "," ? 2 : 1);
  return /^(?:Inc|Ltd|LLC|LLP|PLC|plc|Corp)$/.test(wordAt(at, written)) ? { ...mention, last: at } : mention;
};

/** "Holm Valley and | East Marsh NHS Trust (HVEM)": the letters tell that both are one name. */
const bothParts: Repair = (mention, written) => {
  const { first, last } = mention;
  if (wordAt(first - 1, written) !== "and" || !is("Organisation", "name", mention, written)) return mention;
  let from = first - 1;
  while (from > 0 && /^\p{Lu}\p{Ll}/u.test(wordAt(from - 1, written))) from -= 1;
  const [sign, next] = [wordAt(last + 1, written), wordAt(last + 2, written)];
  const letters = sign === "(" ? next : sign === "," && next === "or" ? wordAt(last + 3, written) : "";
  const initials = [...wordsOf({ ...mention, first: from, last: first - 2 }, written), wordAt(first, written)].map(
    (word) => word[0],
  );
  const isBoth = from < first - 1 && letters.length > initials.length && letters.startsWith(initials.join(""));
  return isBoth ? { ...mention, first: from } : mention;
};

/** "the | Holmby attacks", "Ruby ward" are names; "the May fire", "his ward" only tell which one is meant. */
const namedAfter: Repair = (mention, written) => {
  const { type, form } = written.labels[mention.label] ?? {};
  const own = wordsOf(mention, written);
  const from = /^the$/i.test(own[0] ?? "") ? 1 : 0;
  const [opening = "", ...more] = own.slice(from);
  if (form !== "nominal" || type === undefined || loweredHeads[more.at(-1) ?? ""] !== type) return mention;
  if (!/^\p{Lu}/u.test(opening) || noProper.test(opening)) return mention;
  if (from === 0 && isOpening(mention.first, written)) return mention;
  if (own.some((word) => /^['\u2019]s?$/.test(word)) && !/^(?:St|Saint)$/.test(opening)) return mention;
  return named(type, { ...mention, first: mention.first + from }, written);
};

/** 'a "Lessons Learnt League"', 'a report, "Unheard"': what stands in quotation marks is what it is called. */
const titled: Repair = (mention, written) => {
  const own = wordsOf(mention, written);
  const opening = own.findIndex((word) => /^["\u201c]$/.test(word));
  const isTitle = opening >= 0 && opening < 4 && /^\p{Lu}/u.test(own[opening + 1] ?? "");
  if (!isTitle || !is("Document", "nominal", mention, written)) return mention;
  const closing = own.findIndex((word, at) => at > opening && /^["\u201d]$/.test(word));
  const last = closing < 0 ? mention.last : mention.first + closing - 1;
  return named("Document", { ...mention, first: mention.first + opening + 1, last }, written);
};

/** "for INQUEST": a plain word in capitals amid small letters, without an article, is a body's name. */
const inLetters: Repair = (mention, written) => {
  const { first, last } = mention;
  const before = written.text.slice(0, written.words[first]?.start).slice(-2);
  const isPlain = first === last && /^\p{Lu}{4,}$/u.test(wordAt(first, written)) && /\p{Ll}\s$/u.test(before);
  const isArticle = /^(?:an?|the|this|that|no|any|every)$/i.test(wordAt(first - 1, written));
  const { form } = written.labels[mention.label] ?? {};
  return isPlain && !isArticle && form === "nominal" ? named("Organisation", mention, written) : mention;
};

/** "the Inquiry | of our late submission": with a capital it is called so, and nothing more belongs to it. */
const called: Repair = (mention, written) => {
  const [article = "", kind, next = ""] = wordsOf(mention, written);
  const isCalled =
    /^(?:the|this)$/i.test(article) &&
    kind === "Inquiry" &&
    /^(?:of|to|for|as|in|on|at|by|with|from|that)$/.test(next) &&
    written.labels[mention.label]?.form === "nominal";
  return isCalled ? { ...mention, last: mention.first + 1 } : mention;
};

/** "a public inquiry into the Holmby | attacks" goes on to the word that the name before it belongs to. */
const uncut: Repair = (mention, written) => {
  const { first, last } = mention;
  const isCut =
    written.labels[mention.label]?.form === "nominal" &&
    last > first &&
    /^\p{Lu}/u.test(wordAt(last, written)) &&
    wordAt(last + 1, written) in loweredHeads;
  return isCut ? { ...mention, last: last + 1 } : mention;
};

/** '"Grey, John" <j.grey@…>', "From: Grey, John": one name, the surname first. */
const surnameFirst: Repair = (mention, written) => {
  const { first, last } = mention;
  const { text, words } = written;
  const isOne =
    first === last && wordAt(first + 1, written) === "," && /^\p{Lu}\p{L}+$/u.test(wordAt(first + 2, written));
  if (!isOne || !is("Person", "name", mention, written)) return mention;
  const before = text.slice(0, words[first]?.start).slice(-24);
  const after = text.slice(words[first + 2]?.end).slice(0, 3);
  const opens = /(?:["\u201c]|;\s|^|\n|(?:^|\n)(?:From|To|Cc|Bcc|Sent by):\s{1,8})$/i.test(before);
  return opens && /^(?:["\u201d;\n]| ?<|$)/.test(after) ? { ...mention, last: first + 2 } : mention;
};

const repairs: readonly Repair[] = [
  withoutCounsel,
  withLegalForm,
  bothParts,
  uncut,
  namedAfter,
  titled,
  inLetters,
  called,
  surnameFirst,
];

/** "San Felipe, Texas", "Holmby CA": a town and its state are two. */
function withoutState(mention: Found, written: Written): Found[] {
  const own = wordsOf(mention, written);
  const at = own.length - (states.has(own.slice(-2).join(" ")) ? 2 : states.has(own.at(-1) ?? "") ? 1 : 0);
  const town = own[at - 1] === "," ? at - 1 : at;
  const isTold =
    at < own.length &&
    town > 0 &&
    !/^(?:New|North|South|East|West|Northern|Southern|Central|of|the)$/i.test(own[town - 1] ?? "");
  if (!isTold || !is("Site", "name", mention, written)) return [mention];
  return [
    { ...mention, last: mention.first + town - 1 },
    { ...mention, first: mention.first + at },
  ];
}

const states: ReadonlySet<string> = new Set(
  `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana
   Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska
   Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming
   AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
   SD TN TX UT VT VA WA WV WI WY England Scotland Wales`
    .split(/\s+/)
    .concat(["New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Rhode Island"])
    .concat(["South Carolina", "South Dakota", "West Virginia", "Northern Ireland"]),
);

/** In "Holm Inquiry Legal Team" the inquiry is named as well. */
function bodyWithin(mention: Found, written: Written): Found[] {
  const own = wordsOf(mention, written);
  const kind = own.lastIndexOf("Inquiry");
  const holds = kind > 0 && isCrew(own) && is("Organisation", "name", mention, written);
  return holds ? [{ ...mention, last: mention.first + kind }] : [];
}

const noProper =
  /^(?:An?|His|Her|Its|Our|Their|My|Your|This|That|These|Those|Both|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** Whether a word begins a sentence or a paragraph, where its capital says nothing. */
function isOpening(at: number, { text, words }: Written): boolean {
  return /(?:^|[.!?:\n])["'\u2018\u201c(]?\s*$/.test(text.slice(0, words[at]?.start).slice(-8));
}

function unique(mentions: readonly Found[]): Found[] {
  const keyOf = ({ first, last, label }: Found) => `${first} ${last} ${label}`;
  return [...new Map(mentions.toReversed().map((each) => [keyOf(each), each])).values()].reverse();
}

function lengthOf({ first, last }: Found): number {
  return last - first;
}

function isName({ label }: Found, { labels }: Written): boolean {
  return labels[label]?.form === "name";
}

function is(type: EntityType, form: "name" | "nominal", mention: Found, { labels }: Written): boolean {
  const label = labels[mention.label];
  return label?.type === type && label.form === form;
}

function named(type: EntityType, mention: Found, { labels }: Written): Found {
  const label = labels.findIndex((each) => each.type === type && each.form === "name");
  return label < 0 ? mention : { ...mention, label };
}

function wordAt(at: number, { text, words }: Written): string {
  const { start, end } = words[at] ?? { start: 0, end: 0 };
  return text.slice(start, end);
}

function wordsOf({ first, last }: Found, written: Written): string[] {
  return written.words.slice(first, last + 1).map(({ start, end }) => written.text.slice(start, end));
}

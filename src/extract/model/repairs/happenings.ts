/** Happenings and papers: whether they are named or described, and how far that goes. */
import { loweredHeads } from "../../rules/lexicon/types.ts";
import { is, isOpening, named, type Repair, wordAt, wordsOf } from "./written.ts";

/** "the | Holmby attacks", "Ruby ward" are names; "the May fire", "his ward" only tell which one is meant. */
export const namedAfter: Repair = (mention, written) => {
  const { type, form } = written.labels[mention.label] ?? {};
  const own = wordsOf(mention, written);
  const from = /^the$/i.test(own[0] ?? "") ? 1 : 0;
  const [opening = "", ...more] = own.slice(from);
  if (form !== "nominal" || type === undefined || loweredHeads.get(more.at(-1) ?? "") !== type) return mention;
  if (!/^\p{Lu}/u.test(opening) || noProper.test(opening)) return mention;
  if (from === 0 && isOpening(mention.first, written)) return mention;
  if (own.some((word) => /^['\u2019]s?$/.test(word)) && !/^(?:St|Saint)$/.test(opening)) return mention;
  return named(type, { ...mention, first: mention.first + from }, written);
};

const noProper =
  /^(?:An?|His|Her|Its|Our|Their|My|Your|This|That|These|Those|Both|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** 'a "Lessons Learnt League"', 'a report, "Unheard"': what stands in quotation marks is what it is called. */
export const titled: Repair = (mention, written) => {
  const own = wordsOf(mention, written);
  const opening = own.findIndex((word) => /^["\u201c]$/.test(word));
  const isTitle = opening >= 0 && opening < 4 && /^\p{Lu}/u.test(own[opening + 1] ?? "");
  if (!isTitle || !is("Document", "nominal", mention, written)) return mention;
  const closing = own.findIndex((word, at) => at > opening && /^["\u201d]$/.test(word));
  const last = closing < 0 ? mention.last : mention.first + closing - 1;
  return named("Document", { ...mention, first: mention.first + opening + 1, last }, written);
};

/** "the Inquiry | of our late submission": with a capital it is called so, and nothing more belongs to it. */
export const called: Repair = (mention, written) => {
  const [article = "", kind, next = ""] = wordsOf(mention, written);
  const isCalled =
    /^(?:the|this)$/i.test(article) &&
    kind === "Inquiry" &&
    /^(?:of|to|for|as|in|on|at|by|with|from|that)$/.test(next) &&
    written.labels[mention.label]?.form === "nominal";
  return isCalled ? { ...mention, last: mention.first + 1 } : mention;
};

/** "a public inquiry into the Holmby | attacks" goes on to the word that the name before it belongs to. */
export const uncut: Repair = (mention, written) => {
  const { first, last } = mention;
  const isCut =
    written.labels[mention.label]?.form === "nominal" &&
    last > first &&
    /^\p{Lu}/u.test(wordAt(last, written)) &&
    loweredHeads.has(wordAt(last + 1, written));
  return isCut ? { ...mention, last: last + 1 } : mention;
};

/** "Storm Arwen": the weather has a person's name and is none. */
export const weather: Repair = (mention, written) => {
  const { first } = mention;
  const isStorm = /^(?:Hurricane|Storm|Cyclone|Typhoon)$/.test(wordAt(first - 1, written));
  return isStorm && is("Person", "name", mention, written)
    ? named("Event", { ...mention, first: first - 1 }, written)
    : mention;
};

/** "the Iraq war": whoever fights it, a war is an event. */
export const war: Repair = (mention, written) => {
  const isWar = mention.last > mention.first && /^[Ww]ars?$/.test(wordAt(mention.last, written));
  return isWar && is("Organisation", "name", mention, written) ? named("Event", mention, written) : mention;
};

/**
 * A document that has been read, against one that is spoken of: who published it, what it is, and when it came out. So
 * "the CQC report" of a newspaper finds the report, whatever its title is.
 */
import { acronymOf, boundsOf, plainly, type SourceKind } from "../../model/index.ts";
import type { Reason } from "../suggestion.ts";
import type { Publication, Thing } from "./thing.ts";
import { initialsOf } from "./words.ts";

const words: { readonly [kind in SourceKind]?: RegExp } = {
  report: /\b(?:reports?|reviews?|investigations?|findings|inquiry)\b/,
  statement: /\bstatements?\b/,
  letter: /\bletters?\b/,
  minutes: /\bminutes\b/,
  email: /\be-?mails?\b/,
};
const makes: ReadonlySet<string> = new Set(["AUTHORED", "PUBLISHED"]);
/** After that many days a paper writes of another report. */
const fresh = 45;

export function comparePublication(one: Thing, other: Thing): Reason[] {
  const [mine, theirs] = [itselfOf(one), itselfOf(other)];
  const read = mine ?? theirs;
  if (!read?.publisher || (mine && theirs)) return [];
  const { publisher } = read;
  const spoken = mine ? other : one;
  const maker = makersOf(spoken).find((name) => areOne(name, publisher));
  if (maker === undefined) return [];
  const by = { words: `${publisher} published the one, and the other is said to be by ${maker}`, weight: 0.25 };
  return [by, ...kinds(read, spoken), ...times(read, spoken)];
}

/** For candidates: by whom the document is, in each of the ways in which that may be said. */
export function makerKeys(thing: Thing): string[] {
  const publisher = itselfOf(thing)?.publisher;
  return [...(publisher ? [publisher] : []), ...makersOf(thing)].flatMap(waysToSay);
}

/** The source that this thing is. */
function itselfOf({ members }: Thing): Publication | undefined {
  return members.find(({ refs, source }) => refs.includes(`source:${source}`))?.publication;
}

/** Who is said to have written or published it, and whose it is called: "the CQC report", "a report by the CQC". */
function makersOf({ called, neighbours }: Thing): string[] {
  const said = neighbours.flatMap(({ predicate, isSubject, name }) => (makes.has(predicate) && !isSubject ? name : []));
  const possessors = called.flatMap((name) => {
    const bare = name.replace(/^(?:the|a|an) /i, "");
    const before =
      /^(.+?)(?:['’]s?)? (?:(?:latest|final|interim|new|own|inspection|\d{4}) )*(?:report|review|investigation|letter|statement|findings)\b/i;
    const after = /\b(?:report|review|investigation|letter|statement|findings) (?:by|from|of) (?:the )?(.+)$/i;
    return [before.exec(bare)?.[1], after.exec(bare)?.[1]].flatMap((each) => each ?? []);
  });
  return [...new Set([...said, ...possessors])];
}

function waysToSay(name: string): string[] {
  return [acronymOf(name) ?? plainly(name), ...initialsOf(name)];
}

function areOne(one: string, other: string): boolean {
  const [short, otherShort] = [acronymOf(one), acronymOf(other)];
  if (plainly(one) === plainly(other)) return true;
  if (short !== undefined) return initialsOf(other).includes(short);
  return otherShort !== undefined && initialsOf(one).includes(otherShort);
}

function kinds({ kind }: Publication, { called }: Thing): Reason[] {
  const names = called.map(plainly);
  const own = words[kind];
  if (own && names.some((name) => own.test(name)))
    return [{ words: `the one is a ${kind}, and so is the other`, weight: 0.1 }];
  const another = Object.entries(words).find(
    ([each, pattern]) => each !== kind && names.some((name) => pattern.test(name)),
  );
  return another ? [{ words: `the one is a ${kind}, the other a ${another[0]}`, weight: -0.3 }] : [];
}

function times({ date }: Publication, spoken: Thing): Reason[] {
  if (date === null) return [];
  const { earliest = "", latest = "" } = boundsOf(date);
  const years = spoken.called.flatMap((name) => name.match(/\b(?:19|20)\d\d\b/g) ?? []);
  if (years.length > 0 && !years.includes(date.slice(0, 4))) {
    return [{ words: `the one came out in ${date}, the other is of ${years[0]}`, weight: -0.5 }];
  }
  const said = spoken.neighbours.flatMap(({ predicate, earliest: from, latest: to }) =>
    makes.has(predicate) && from !== null && to !== null ? [{ from, to }] : [],
  );
  if (said.length > 0) {
    const fits = said.find(({ from, to }) => from <= latest && earliest <= to);
    if (!fits) return [{ words: `the one came out in ${date}, the other in ${said[0]?.from}`, weight: -0.5 }];
    const isExact = fits.from === fits.to && earliest === latest;
    return [
      { words: `both came out ${isExact ? "on the same day" : "at a time that fits"}`, weight: isExact ? 0.3 : 0.15 },
    ];
  }
  return [...spoken.members].flatMap(({ publication }) => mentioned(publication.date, earliest, latest)).slice(0, 1);
}

/** When the source that speaks of it was written. */
function mentioned(written: string | null, earliest: string, latest: string): Reason[] {
  const { earliest: from, latest: to } = written === null ? {} : boundsOf(written);
  if (!from || !to || earliest === "" || latest === "") return [];
  if (to < earliest) return [{ words: `spoken of on ${written}, before it came out`, weight: -0.5 }];
  const days = (Date.parse(from) - Date.parse(latest)) / 86_400_000;
  return days <= fresh ? [{ words: "spoken of soon after it came out", weight: 0.1 }] : [];
}

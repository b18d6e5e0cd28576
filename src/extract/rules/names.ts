/**
 * Names: runs of words with capitals, with what may stand inside a name ("Department of Health and Social Care",
 * "Grace O'Dowd-Rao", "Mental Health Act 1983", "St Bride's Healthcare") and without what may not (an office
 * before it, the first word of a sentence). Their types are told in `typing.ts`.
 */
import { honorifics } from "../../model/index.ts";
import { spelledRuns } from "./acronyms.ts";
import { months, nameless, openers, weekdays } from "./lexicon/closed.ts";
import { officeModifiers, offices } from "./lexicon/people.ts";
import { loweredHeads, nameHeads, nameOpeners, noNames } from "./lexicon/types.ts";
import { isOfficeName } from "./office-names.ts";
import type { Run, Word } from "./words.ts";

const particles = new Set("de del della di da dos du van von der den la le bin ibn al el ap ferch upon".split(" "));
const common = new Set(
  "health social mental north south east west northern southern eastern western mid central greater royal learning work children research".split(
    " ",
  ),
);
const numbered = new Set(
  "act acts regulations rules order rule regulation section article clause ward phase part day unit form schedule paragraph module volume exhibit reg principle standard condition".split(
    " ",
  ),
);
const heads = Object.values(nameHeads);
const isHead = (word: string) => heads.some((words) => words.has(word));

/** The runs of a sentence that may be names. */
export function nameRuns(words: readonly Word[]): Run[] {
  const shouting = isShouting(words);
  const runs: Run[] = [];
  for (let at = 0; at < words.length; ) {
    if (!startsName(words, at) || isCounsel(words, at)) {
      at += isCounsel(words, at) ? 3 : 1;
      continue;
    }
    const end = runEnd(words, at);
    const run = withoutOffice(words, { first: at, last: end });
    if (isName(words, run) && (!shouting || honorifics.has(words[run.first]?.lower ?? ""))) runs.push(run);
    at = end;
  }
  const spelled = spelledRuns(words);
  const free = runs.filter((run) => !spelled.some(({ first, last }) => run.first < last && first < run.last));
  return [...free, ...spelled].sort((a, b) => a.first - b.first);
}

/** A heading in capitals: its capitals tell nothing. */
export function isShouting(words: readonly Word[]): boolean {
  const letters = words.filter(({ text }) => /\p{L}{2}/u.test(text));
  return letters.length > 2 && letters.filter(({ text }) => text === text.toUpperCase()).length > letters.length * 0.6;
}

function isCapital(words: readonly Word[], at: number): boolean {
  return /^\p{Lu}/u.test(words[at]?.text ?? "");
}

function startsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || isProvision(words, at)) return word !== undefined;
  if (!isCapital(words, at)) return false;
  if (months.has(word.lower) || weekdays.has(word.lower) || (at === 0 && /^[QA]\.$/.test(word.text))) return false;
  if (isFeast(words, at) || isPostcode(words, at)) return false;
  const barred = at === 0 || /^["\u201c:(]$/.test(words[at - 1]?.text ?? "") ? openers : nameless;
  return !barred.has(word.lower) || (/^\p{Lu}{2,}$/u.test(word.text) && !noNames.has(word.lower));
}

const feasts =
  /^(?:christmas|easter|boxing|michaelmas|whitsun|pentecost|ramadan|diwali|eid|hanukkah|halloween|hogmanay)$/;

/** "Christmas", "Boxing Day", "Good Friday". */
function isFeast(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => words[at + step]?.lower ?? "");
  if (word === "good" && next === "friday") return true;
  return feasts.test(word ?? "") || (feasts.test(before ?? "") && /^(?:day|eve|sunday|monday)$/.test(word ?? ""));
}

/** "TR1", "TR1 4AB" after the name of a town. */
function isPostcode(words: readonly Word[], at: number): boolean {
  return (
    /^\p{Lu}{1,2}\d[\p{Lu}\d]?$/u.test(words[at]?.text ?? "") &&
    (/^\d\p{Lu}{2}$/u.test(words[at + 1]?.text ?? "") || /^\p{Lu}\p{Ll}+$/u.test(words[at - 1]?.text ?? ""))
  );
}

/** "regulation 12", "section 21A": a name in small letters. */
function isProvision(words: readonly Word[], at: number): boolean {
  return (
    /^(?:regulation|section|article|rule|clause|principle|schedule)$/.test(words[at]?.lower ?? "") &&
    /^\d+[A-Z]?$/.test(words[at + 1]?.text ?? "")
  );
}

function continuesName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isCapital(words, at) || weekdays.has(word.lower) || isPostcode(words, at)) return false;
  if (months.has(word.lower)) return !/^\d/.test(words[at + 1]?.text ?? "") && word.lower !== "march";
  return !nameless.has(word.lower);
}

/** The end of the run that starts at a word, over the connecting words that its kind of name allows. */
function runEnd(words: readonly Word[], first: number): number {
  let joined = false;
  let at = first + 1;
  for (;;) {
    const word = words[at];
    const last = words[at - 1]?.lower ?? "";
    if (!word || isCounsel(words, at)) return at;
    if (continuesName(words, at) || word.text === "plc") {
      at += 1;
    } else if (/^\d+[A-Za-z]?$/.test(word.text) && numbered.has(last)) {
      return at + 1;
    } else if (
      at === first + 1 &&
      /^(?:regulation|section|article|rule|clause|principle|schedule)$/.test(last) &&
      /^\d/.test(word.text)
    ) {
      return at + 1;
    } else if ((word.lower === "of" || word.lower === "for") && takesOf(words, first, at)) {
      const next = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
      if (!continuesName(words, next)) return at;
      joined = true;
      at = next + 1;
    } else if (
      word.text === "(" &&
      words[at + 2]?.text === ")" &&
      nameHeads.Document.has(words[at + 3]?.lower ?? "") &&
      continuesName(words, at + 3)
    ) {
      at += 4;
    } else if (word.lower === "&" && continuesName(words, at + 1)) {
      at += 2;
    } else if (word.lower === "and" && continuesName(words, at + 1) && joinsAnd(words, first, at, joined)) {
      at += 2;
    } else if (particles.has(word.lower) && !isHead(last)) {
      let next = at + 1;
      while (particles.has(words[next]?.lower ?? "")) next += 1;
      if (!continuesName(words, next)) return at;
      at = next + 1;
    } else if (/^['’]s?$/.test(word.text) && joinsPossessive(words, first, at)) {
      at += 2;
    } else if (
      loweredHeads.has(word.lower) &&
      at - first <= 3 &&
      !honorifics.has(words[first]?.lower ?? "") &&
      isPlaceLike(words, first, at)
    ) {
      return at + 1;
    } else {
      return at;
    }
  }
}

/** "King's Counsel" after a name is no part of it. */
function isCounsel(words: readonly Word[], at: number): boolean {
  return /^(?:king|queen)$/.test(words[at]?.lower ?? "") && words[at + 2]?.lower === "counsel";
}

function takesOf(words: readonly Word[], first: number, at: number): boolean {
  const last = words[at - 1]?.lower ?? "";
  if (/^(?:secretary|state|minister|bishop|archbishop|mayor|general)$/.test(last)) return true;
  return (
    nameOpeners.has(last) || (words[first]?.lower === "royal" && /^(?:college|borough|hospital|society)$/.test(last))
  );
}

/** "Kelby and Marsh Council" is one name, "Ian Marle and Kent Council" are two. */
function joinsAnd(words: readonly Word[], first: number, at: number, joined: boolean): boolean {
  let end = at + 1;
  while (continuesName(words, end)) end += 1;
  const before = words.slice(first, at).map(({ lower }) => lower);
  const after = words.slice(at + 1, end).map(({ lower }) => lower);
  if (honorifics.has(before[0] ?? "") || honorifics.has(after[0] ?? "")) return false;
  if (joined) return after.length <= 3 && !before.some((word) => word === "state");
  const last = after.at(-1) ?? "";
  const headed = nameHeads.Organisation.has(last) || nameHeads.Document.has(last);
  const short = before.length === 1 && !/^\p{Lu}{2,}$/u.test(words[first]?.text ?? "");
  return headed && after.length > 1 && (short || before.every((word) => common.has(word)));
}

/** "St Bride's Healthcare", "Westerby Coroner's Court" and not "the CQC's Chief Inspector". */
function joinsPossessive(words: readonly Word[], first: number, at: number): boolean {
  const next = words[at + 1]?.lower ?? "";
  // "St Bride's church".
  if (words[first]?.lower === "st" && loweredHeads.has(next)) return true;
  if (!continuesName(words, at + 1) || /^\p{Lu}{2,}$/u.test(words[at - 1]?.text ?? "")) return false;
  // "Tenants' Association", "Teachers' Pension Fund".
  const many =
    /^['’]$/.test(words[at]?.text ?? "") &&
    [1, 2].some((step) => continuesName(words, at + step) && nameHeads.Organisation.has(words[at + step]?.lower ?? ""));
  if (many) return true;
  if (isHead(words[at - 1]?.lower ?? "") || at - first > 3) return false;
  const named =
    /^(?:st|saint|king|queen|bishop)$/.test(words[first]?.lower ?? "") ||
    /^(?:coroner|magistrate|children|women|men|nurse|veteran|patient|carer|people)s?$/.test(words[at - 1]?.lower ?? "");
  const beyond = named && continuesName(words, at + 2) ? (words[at + 2]?.lower ?? "") : "";
  return [next, beyond].some(
    (word) =>
      nameHeads.Site.has(word) ||
      /^(?:healthcare|council|school|college|society|league|trust|hospice|services|institute|union)$/.test(word),
  );
}

/** Before "attacks" or "police" in small letters: a place or a plain word, not a person's or a body's letters. */
function isPlaceLike(words: readonly Word[], first: number, at: number): boolean {
  return !words
    .slice(first, at)
    .some(({ text, lower }) => /^\p{Lu}{2,}$/u.test(text) || (isHead(lower) && !nameHeads.Site.has(lower)));
}

/** "Health Secretary Wes Streeting" names Wes Streeting; the office is read elsewhere. */
function withoutOffice(words: readonly Word[], { first, last }: Run): Run {
  if (nameHeads.Organisation.has(words[last - 1]?.lower ?? "")) return { first, last };
  for (let at = last - 1; at > first; at -= 1) {
    const word = words[at - 1]?.lower ?? "";
    if (!offices.has(word) || honorifics.has(word)) continue;
    const before = words.slice(first, at - 1).every(({ lower }) => officeModifiers.has(lower) || offices.has(lower));
    if (before && !/^(?:of|for)$/.test(words[at]?.lower ?? "")) return { first: at, last };
  }
  return { first, last };
}

function isName(words: readonly Word[], { first, last }: Run): boolean {
  const run = words.slice(first, last);
  if (isOfficeName(run.map(({ lower }) => lower))) return true;
  if (
    run.every(
      ({ lower }) => noNames.has(lower) || offices.has(lower) || officeModifiers.has(lower) || honorifics.has(lower),
    )
  )
    return false;
  return run.some(({ text }) => /\p{L}{2}/u.test(text)) && !(run.length === 1 && run[0]?.text.length === 1);
}

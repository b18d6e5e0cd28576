/** Names as people write them, and the form in which two of them are compared. */

/** Titles before a name. They tell a person from a place, and are no part of the name. */
export const honorifics: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx dr doctor sir dame lord lady baroness baron prof professor rev reverend hon judge justice " +
    "councillor cllr cllrs sergeant sgt inspector superintendent constable pc dc ds di dci det detective chief nurse sister " +
    "captain colonel major lieutenant commander commodore brigadier admiral corporal bishop canon father pastor imam rabbi " +
    "sheriff recorder matron"
  ).split(" "),
);

/** Letters after a name. */
export const postnominals: ReadonlySet<string> = new Set(
  "kc qc mp mbe obe cbe kcb kbe dbe gbe phd jp frcpsych rmn".split(" "),
);

const folds: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc]/g, "'"],
  [/[\u201c\u201d]/g, '"'],
  [/[\u2010-\u2015]/g, "-"],
];

/** One spelling of quotes, dashes, spaces and case; accents stay. */
export function fold(text: string): string {
  return folds
    .reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), text.normalize("NFKC"))
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** The words of a name, folded, without article and possessive. */
function nameWords(name: string): string[] {
  return fold(bare(name))
    .split(" ")
    .map((word) => word.replace(/[.,]+$/, ""));
}

/** A name as written, without article and possessive. */
function bare(name: string): string {
  return name.replace(/^(?:the|a|an) (?=\S)/i, "").replace(/['\u2019]s?$/, "");
}

/** The words of a person's name, besides without titles and letters after it. */
export function nameParts(name: string): string[] {
  const words = nameWords(name);
  while (words.length > 1 && honorifics.has(words[0] ?? "")) words.shift();
  while (words.length > 1 && postnominals.has(words.at(-1) ?? "")) words.pop();
  return words;
}

/**
 * The best of several forms: most words that are the name proper, then one that is not in capitals throughout, as headings
 * are, then the longest, then the first in the alphabet.
 */
export function bestName(forms: readonly string[]): string | undefined {
  return [...forms].sort(compareNames)[0];
}

function compareNames(one: string, other: string): number {
  return (
    nameParts(other).length - nameParts(one).length ||
    Number(isShouted(one)) - Number(isShouted(other)) ||
    other.length - one.length ||
    (one < other ? -1 : one > other ? 1 : 0)
  );
}

/** A person's name without the capitals of a heading or a label: "Ms Anna Osei-Bell KC" for "MS ANNA OSEI-BELL KC". */
export function unshouted(name: string): string {
  if (!isShouted(name)) return name;
  return name
    .split(" ")
    .map((word, at) => {
      const lower = word.toLowerCase();
      if (postnominals.has(lower) || /^(?:\p{L}\.?|\p{L}\.\p{L}\..*)$/u.test(word)) return word;
      if (at > 0 && /^(?:and|d[aeiu]|de[lnr]|la|of|the|to|v[ao]n)$/.test(lower)) return lower;
      return lower.replace(/(?:^mc|^|[-'\u2019.(])\p{L}/gu, (opening) =>
        opening.startsWith("mc") ? `Mc${opening.slice(2).toUpperCase()}` : opening.toUpperCase(),
      );
    })
    .join(" ");
}

/** "MS OSEI KC", "AUTHORITY"; letters such as NHS are written no other way. */
function isShouted(name: string): boolean {
  return !/\p{Ll}/u.test(name) && (name.includes(" ") || name.length > 6);
}

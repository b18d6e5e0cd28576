/**
 * The form in which two surface forms are compared. It decides every figure, so it follows the scorer that the
 * published figures come from sign by sign and is a thing of its own: names are joined in the graph by other rules
 * (`model/names.ts`).
 */
const honorifics = new Set(
  (
    "mr mrs ms miss mx dr doctor sir dame lord lady baroness baron prof professor rev reverend hon judge justice " +
    "councillor cllr sergeant inspector superintendent constable"
  ).split(" "),
);
const postnominals = new Set("kc qc mp obe cbe mbe kcb dbe kbe phd".split(" "));

const article = /^(?:the|a|an) (?=\S)/;
const determiner = /^(?:the|a|an|this|that|these|those|my|your|his|her|its|our|their|such|any|some|both|each) (?=\S)/;

// Python's white space, which is what the scorer splits at: JavaScript's \s has U+FEFF and lacks the separators.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are white space there
const space = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const outerSigns = /^[ .,;:"()[\]]+|[ .,;:"()[\]]+$/g;

const plain: { readonly [sign: string]: string } = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u2013": "-",
  "\u2014": "-",
};

/** Runs of white space as one space, none at the ends. */
export function squash(text: string): string {
  return text.replace(space, " ").replace(/^ | $/g, "");
}

function caseless(text: string): string {
  return text.toLowerCase().replaceAll("ß", "ss").replaceAll("ς", "σ");
}

function fold(text: string): string {
  const folded = squash(text.normalize("NFKC").replace(/[‘’“”–—]/g, (sign) => plain[sign] ?? sign));
  return caseless(folded).replace(outerSigns, "") || caseless(folded);
}

function form(text: string, leading: RegExp): string {
  const bare = fold(text).replace(leading, "").replace(/'s?$/, "");
  const words = bare.split(" ");
  while (words.length > 1 && honorifics.has((words[0] ?? "").replace(/\.+$/, ""))) words.shift();
  while (words.length > 1 && postnominals.has((words.at(-1) ?? "").replace(/[.,]+$/, ""))) words.pop();
  return words.join(" ").replace(/^[ ,]+|[ ,]+$/g, "");
}

/** A name without article, possessive, titles and letters after it. */
export function nameForm(name: string): string {
  return form(name, article);
}

/** A description, besides without "this", "my", "such" and the like. */
export function nominalForm(nominal: string): string {
  return form(nominal, determiner);
}

export function nameForms({ names }: { readonly names: readonly string[] }): ReadonlySet<string> {
  return new Set(names.filter(hasText).map(nameForm));
}

export function nominalForms({ nominals }: { readonly nominals: readonly string[] }): ReadonlySet<string> {
  return new Set(nominals.filter(hasText).map(nominalForm));
}

function hasText(text: string): boolean {
  return squash(text) !== "";
}

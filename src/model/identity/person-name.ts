/** The parts of a person's name, in the order in which British sources write them, or with the surname first. */
import { fold, honorifics, postnominals } from "../names.ts";

export interface PersonName {
  readonly titles: readonly string[];
  /** Given names and initials, in order. */
  readonly given: readonly string[];
  readonly surname: string;
  /** `senior` or `junior`, where the name says so. */
  readonly generation?: "senior" | "junior" | undefined;
}

const generations: { readonly [word: string]: "senior" | "junior" } = {
  ...{ senior: "senior", snr: "senior", sr: "senior", elder: "senior" },
  ...{ junior: "junior", jnr: "junior", jr: "junior", younger: "junior", ii: "junior" },
};
const particles = new Set("van von der den de la le du da dos del di el al bin ibn ben ter ten st san".split(" "));

/** Undefined where there is no word that could be a surname. */
export function personName(name: string): PersonName | undefined {
  const turned = fold(name).replace(/^([^,]+), ([^,]+)$/, (whole, surname: string, given: string) =>
    isSuffix(given) ? whole : `${given} ${surname}`,
  );
  const words = turned
    .replace(/['’]s?$/, "")
    .replace(/\b(\p{L})\.(?=\p{L})/gu, "$1. ")
    .split(" ")
    .map((word) => word.replace(/^[("']+|[.,;:)"']+$/g, ""))
    .filter((word) => word !== "" && word !== "the");
  const titles: string[] = [];
  while (words.length > 1 && honorifics.has(words[0] ?? "")) titles.push(words.shift() ?? "");
  let generation: PersonName["generation"];
  while (words.length > 1 && isSuffix(words.at(-1) ?? "")) generation = generations[words.pop() ?? ""] ?? generation;
  const surname = words.pop();
  if (surname === undefined || !/\p{L}/u.test(surname)) return undefined;
  let whole = surname;
  while (words.length > (titles.length > 0 ? 0 : 1) && particles.has(words.at(-1) ?? ""))
    whole = `${words.pop()} ${whole}`;
  return { titles, given: words, surname: whole, ...(generation && { generation }) };
}

function isSuffix(word: string): boolean {
  return postnominals.has(word) || Object.hasOwn(generations, word);
}

const male = new Set("mr sir lord baron father imam rabbi".split(" "));
const female = new Set("mrs ms miss dame lady baroness sister matron".split(" "));
const doctors = new Set("dr doctor prof professor".split(" "));
const plain = new Set("mr mrs ms miss".split(" "));

/** What the titles of a person's forms say of sex; nothing where they disagree. */
export function sexOf(names: readonly PersonName[]): "male" | "female" | undefined {
  return single(
    names.flatMap(({ titles }) =>
      titles.map((title) => (male.has(title) ? "male" : female.has(title) ? "female" : undefined)),
    ),
  );
}

const unisex = new Set(
  "alex andrea ashley beverley billie charlie chris evelyn frankie hilary jean jo jordan kerry kim kit lee leigh leslie lindsay lindsey marion nicky pat robin sam shannon sidney terry tracy vivian".split(
    " ",
  ),
);

/** For a given name that men and women bear: what the pronouns say, where they agree. */
export function sexByPronouns(
  names: readonly PersonName[],
  pronouns: readonly string[],
): "male" | "female" | undefined {
  if (!names.some(({ given: [first = ""] }) => unisex.has(first))) return undefined;
  return single(
    pronouns.map((pronoun) =>
      /^(?:he|him|his|himself)$/i.test(pronoun)
        ? "male"
        : /^(?:she|hers?|herself)$/i.test(pronoun)
          ? "female"
          : undefined,
    ),
  );
}

/** Whether a source calls somebody Doctor, or plain Mr or Ms; nothing where it does both, or neither. */
export function titleOf(names: readonly PersonName[]): "Dr" | "Mr or Ms" | undefined {
  return single(
    names.flatMap(({ titles }) =>
      titles.map((title) => (doctors.has(title) ? "Dr" : plain.has(title) ? "Mr or Ms" : undefined)),
    ),
  );
}

function single<T>(values: readonly (T | undefined)[]): T | undefined {
  const all = new Set(values.filter((value) => value !== undefined));
  return all.size === 1 ? [...all][0] : undefined;
}

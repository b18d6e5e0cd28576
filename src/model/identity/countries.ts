/** Countries that go by several names; each to one of them. */
const names: { readonly [name: string]: readonly string[] } = {
  "united kingdom": ["uk", "britain", "great britain", "united kingdom of great britain and northern ireland"],
  "united states": ["us", "usa", "united states of america", "america"],
  "republic of ireland": ["eire", "irish republic"],
  "soviet union": ["ussr"],
  "united arab emirates": ["uae"],
  "north korea": ["dprk", "democratic people's republic of korea"],
  "czech republic": ["czechia"],
  netherlands: ["holland"],
  myanmar: ["burma"],
};
const countries = new Map(
  Object.entries(names).flatMap(([name, others]) => [name, ...others].map((each) => [each, name] as const)),
);

/** The one name of a country that goes by several, in small letters. */
export function countryOf(form: string): string | undefined {
  const name = form
    .trim()
    .replace(/^the /i, "")
    .replace(/['\u2019]s$/, "");
  // "us" in small letters is a pronoun.
  if (/^[a-z]+$/.test(name)) return undefined;
  return countries.get(name.replaceAll(".", "").toLowerCase());
}

/** What a pronoun of the third person stands for. */
import type { EntityType } from "../../model/index.ts";
import { hePronouns, shePronouns } from "./lexicon/people.ts";
import type { Mention, ParsedSentence } from "./parsed-sentence.ts";
import { genderOf, type Thing } from "./things.ts";

/** How many lines back a pronoun looks. */
const memory = 5;

/**
 * The first fitting thing of the sentence before the pronoun, else of the sentences before, in their order; in "A and
 * their counsel, B; C and their counsel, D" of the part between the semicolons alone, and there the nearest.
 */
export function antecedent(
  lines: readonly ParsedSentence[],
  thingOf: ReadonlyMap<Mention, Thing>,
  pronoun: Mention,
  types: readonly EntityType[],
  not: ReadonlySet<Thing>,
): Thing | undefined {
  const wanted = wantedOf(pronoun.head);
  if (!wanted) return undefined;
  const fits = (thing: Thing) =>
    types.includes(thing.type) &&
    wanted.types.includes(thing.type) &&
    !not.has(thing) &&
    (wanted.gender === undefined || (genderOf(thing) ?? wanted.gender) === wanted.gender);
  const among = (line: ParsedSentence, first: number, last: number) =>
    line.mentions
      .filter((each) => each.first >= first && each.last <= last)
      .flatMap((each) => thingOf.get(each) ?? [])
      .filter(fits);

  const own = lines[pronoun.line];
  if (!own) return undefined;
  const part = own.words.findLastIndex(({ text }, at) => at < pronoun.first && text === ";") + 1;
  if (part > 0) return among(own, part, pronoun.first).at(-1);
  /** Of several, the one whose title or kin word tells that it fits. */
  const likeliest = (things: readonly Thing[]) =>
    things.find((thing) => wanted.gender !== undefined && genderOf(thing) === wanted.gender) ?? things[0];
  for (let at = pronoun.line; at >= 0 && at > pronoun.line - memory; at -= 1) {
    const line = lines[at];
    const found = line && likeliest(among(line, 0, line === own ? pronoun.first : line.words.length));
    if (found) return found;
  }
  return undefined;
}

function wantedOf(pronoun: string): { types: readonly EntityType[]; gender?: "she" | "he" } | undefined {
  if (shePronouns.has(pronoun)) return { types: ["Person"], gender: "she" };
  if (hePronouns.has(pronoun)) return { types: ["Person"], gender: "he" };
  if (/^(?:it|its)$/.test(pronoun)) return { types: ["Organisation", "Site", "Event", "Document"] };
  if (/^(?:they|them|their)$/.test(pronoun)) return { types: ["Organisation"] };
  return undefined;
}

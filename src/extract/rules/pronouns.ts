/** What a pronoun of the third person stands for. */
import type { EntityType } from "../../model/index.ts";
import { hePronouns, shePronouns } from "./lexicon/people.ts";
import type { Mention, ParsedSentence } from "./parsed-sentence.ts";
import { type Piece, quotations } from "./quotations.ts";
import { genderOf, type Thing } from "./things.ts";
import { unnamedPerson } from "./unnamed.ts";

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
  const isQuoted = quotedIn(lines);
  const outside = !isQuoted(pronoun);
  const among = (line: ParsedSentence, first: number, last: number) =>
    line.mentions
      .filter((each) => each.first >= first && each.last <= last && !(outside && isQuoted(each)))
      .filter((each) => !isAddressed(line, each))
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
    if (!line) continue;
    const end = line === own ? pronoun.first : line.words.length;
    const unnamed = wanted.gender && unnamedPerson(line, wanted.gender, end);
    const found = likeliest(among(line, 0, unnamed ?? end));
    if (found || unnamed !== undefined) return found;
  }
  return undefined;
}

/** "Chair, her sister told a constable": who is spoken to is not spoken of. */
function isAddressed({ words }: ParsedSentence, { text, first, last }: Mention): boolean {
  const apart = (at: number) => /^[,.?]$/.test(words[at]?.text ?? ",");
  return (
    /^(?:(?:sir|madam) chair(?:man)?|chair(?:man)?|sir|madam|ma['\u2019]am|my (?:lord|lady))$/i.test(text) &&
    apart(first - 1) &&
    apart(last)
  );
}

const quoted = new WeakMap<readonly ParsedSentence[], (mention: Mention) => boolean>();

/** Whether a mention stands inside a quotation. */
function quotedIn(lines: readonly ParsedSentence[]): (mention: Mention) => boolean {
  const known = quoted.get(lines);
  if (known) return known;
  const pieces = new Map<number, Piece[]>();
  for (const piece of quotations(lines)) pieces.set(piece.line, [...(pieces.get(piece.line) ?? []), piece]);
  const isQuoted = ({ line, first, last }: Mention) =>
    pieces.get(line)?.some((piece) => piece.first <= first && last <= piece.last) ?? false;
  quoted.set(lines, isQuoted);
  return isQuoted;
}

function wantedOf(pronoun: string): { types: readonly EntityType[]; gender?: "she" | "he" } | undefined {
  if (shePronouns.has(pronoun)) return { types: ["Person"], gender: "she" };
  if (hePronouns.has(pronoun)) return { types: ["Person"], gender: "he" };
  if (/^(?:it|its)$/.test(pronoun)) return { types: ["Organisation", "Site", "Event", "Document"] };
  if (/^(?:they|them|their)$/.test(pronoun)) return { types: ["Organisation"] };
  return undefined;
}

/**
 * What two mentions have in common as strings, for the coreference head. The order and the meaning of the features are
 * those of `training/extractor/features.py`; a test holds them against each other.
 */
import type { EntityType, Span } from "../../model/index.ts";
import type { Description } from "./description.ts";
import type { Found } from "./spans.ts";
import { folded } from "./words.ts";

export const featureCount = 24;

const indefinite = new Set(["a", "an"]);
const definite = new Set("the this that these those its their his her our my your".split(" "));
const inFront = new Set([
  ...indefinite,
  ...definite,
  ...(
    "mr mrs ms miss mx dr doctor sir dame lord lady baroness baron prof professor rev reverend judge justice " +
    "sergeant inspector superintendent constable councillor sister nurse"
  ).split(" "),
]);

/** Folded words without signs, articles and titles in front. */
export function content(forms: readonly string[]): string[] {
  const kept = forms.filter((form) => /^[\p{L}\p{N}]/u.test(form)).map(folded);
  while (kept.length > 1 && inFront.has(kept[0] ?? "")) kept.shift();
  return kept;
}

interface Surface {
  readonly plain: readonly string[];
  readonly set: ReadonlySet<string>;
  /** The only word, when it may be letters. */
  readonly alone: string | undefined;
  readonly initials: string;
  readonly type: EntityType | undefined;
  readonly name: boolean;
  readonly definite: boolean;
  readonly indefinite: boolean;
}

function surfaceOf(text: string, words: readonly Span[], mention: Found, labels: Description["labels"]): Surface {
  const forms = words.slice(mention.first, mention.last + 1).map(({ start, end }) => text.slice(start, end));
  const found = content(forms);
  const plain = found.length > 0 ? found : ["?"];
  const [first = ""] = forms;
  return {
    plain,
    set: new Set(plain),
    alone: forms.length === 1 && [...first].length > 1 ? first : undefined,
    initials: forms.map((form) => /^\p{Uppercase}/u.exec(form)?.[0] ?? "").join(""),
    type: labels[mention.label]?.type,
    name: labels[mention.label]?.form === "name",
    definite: definite.has(folded(first)),
    indefinite: indefinite.has(folded(first)),
  };
}

/** A row for each mention as the later one, in it a column for each as the earlier; 0 where it is not earlier. */
export function features(
  text: string,
  words: readonly Span[],
  mentions: readonly Found[],
  labels: Description["labels"],
): Float32Array {
  const surfaces = mentions.map((mention) => surfaceOf(text, words, mention, labels));
  const count = mentions.length;
  const made = new Float32Array(count * count * featureCount);
  mentions.forEach((later, i) => {
    const one = surfaces[i];
    for (let j = 0; j < i; j += 1) {
      const [earlier, other] = [mentions[j], surfaces[j]];
      if (one && other && earlier) made.set(row(one, other, later, earlier), (i * count + j) * featureCount);
    }
  });
  return made;
}

function row(one: Surface, other: Surface, later: Found, earlier: Found): number[] {
  let shared = 0;
  for (const word of one.set) if (other.set.has(word)) shared += 1;
  const distance = later.first - earlier.last;
  const sameType = one.type === other.type;
  return [
    one.plain.length === other.plain.length && one.plain.every((word, at) => word === other.plain[at]),
    one.plain.at(-1) === other.plain.at(-1),
    one.plain[0] === other.plain[0],
    shared === one.set.size,
    shared === other.set.size,
    shared / (one.set.size + other.set.size - shared),
    shared === 0,
    (one.alone !== undefined && one.alone === other.initials) ||
      (other.alone !== undefined && other.alone === one.initials),
    sameType,
    one.name && other.name,
    one.name && !other.name,
    !one.name && other.name,
    !one.name && !other.name,
    one.definite,
    one.indefinite,
    other.definite,
    other.indefinite,
    distance < 5,
    distance >= 5 && distance < 20,
    distance >= 20 && distance < 60,
    distance >= 60,
    later.first >= earlier.first && later.last <= earlier.last,
    sameType && one.type === "Person",
    sameType && (one.type === "Event" || one.type === "Document"),
  ].map(Number);
}

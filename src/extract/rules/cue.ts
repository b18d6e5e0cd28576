/**
 * The cues of the predicates, read once. The notation is described in `model/predicate/define.ts`; a cue with a verb
 * is matched around that verb by grammar, a cue without one word by word.
 */
import { type EntityType, endTypes, entityTypes, type Predicate, predicates } from "../../model/index.ts";

export type End = "S" | "O";
export type WordClass = "office" | "kin" | "agent";
export type Element =
  | ({ readonly kind: "end"; readonly end: End } & EndFilter)
  | { readonly kind: "words"; readonly words: ReadonlySet<string> }
  | { readonly kind: "class"; readonly of: WordClass }
  /** Words of the role itself, up to the next element or the end of the clause. */
  | { readonly kind: "role" }
  /** A few words that do not matter. */
  | { readonly kind: "gap" };

/** What may stand at an end: types ("S:Event"), or telling words ("S:inquiry/review"). */
export interface EndFilter {
  readonly types: readonly EntityType[] | undefined;
  readonly heads: ReadonlySet<string> | undefined;
  /** What the predicate allows there. */
  readonly allowed: readonly EntityType[];
}

export type EndElement = Extract<Element, { kind: "end" }>;

interface Named {
  readonly predicate: Predicate;
  /** As written, for the score and for tests. */
  readonly text: string;
}
export interface VerbCue extends Named {
  readonly subject: EndElement;
  readonly lemmas: readonly string[];
  readonly passive: boolean;
  readonly after: readonly Element[];
}
export interface PhraseCue extends Named {
  readonly elements: readonly Element[];
}

const endPattern = /^([SO])(?::([\w/-]+))?$/;
const verbPattern = /^\{[a-z-]+\}(?:\/\{[a-z-]+\})*$/;

function endOf(predicate: Predicate, token: string): EndElement | undefined {
  const match = endPattern.exec(token);
  if (!match) return undefined;
  const words = match[2]?.split("/") ?? [];
  const types = words.flatMap((word) => entityTypes.find((each) => each === word) ?? []);
  const end = match[1] === "S" ? "S" : "O";
  return {
    kind: "end",
    end,
    allowed: endTypes(predicate, end === "S" ? "subject" : "object"),
    types: types.length > 0 ? types : undefined,
    heads: types.length < words.length ? new Set(words) : undefined,
  };
}

function element(predicate: Predicate, token: string): Element {
  const end = endOf(predicate, token);
  if (end) return end;
  if (token === "R") return { kind: "role" };
  if (token === "…") return { kind: "gap" };
  const [, name] = /^\[(office|kin|agent)\]$/.exec(token) ?? [];
  if (name === "office" || name === "kin" || name === "agent") return { kind: "class", of: name };
  return { kind: "words", words: new Set(token.split("/")) };
}

/** A cue's text as a rule for verbs or for phrases. */
export function readCue(predicate: Predicate, text: string): VerbCue | PhraseCue {
  const tokens = text
    .replace(/('s|,)/g, " $1")
    .split(/\s+/)
    .filter(Boolean);
  const verb = tokens.findIndex(
    (token, at) => at > 0 && (verbPattern.test(token) || (token === "was" && !verbPattern.test(tokens[at + 1] ?? ""))),
  );
  const first = endOf(predicate, tokens[0] ?? "");
  const read = (token: string) => element(predicate, token);
  if (verb < 0 || !first) return { predicate, text, elements: tokens.map(read) };
  const passive = tokens[verb - 1] === "was";
  if (verb !== (passive ? 2 : 1))
    throw new RangeError(`the cue "${text}" has words between its first end and its verb`);
  const lemmas = tokens[verb] === "was" ? ["be"] : (tokens[verb]?.match(/[a-z-]+/g) ?? []);
  return {
    predicate,
    text,
    subject: first,
    lemmas,
    passive,
    after: tokens.slice(verb + 1).map(read),
  };
}

const all = predicates.flatMap(({ name, cues }) => cues.map((cue) => readCue(name, cue)));
export const verbCues: readonly VerbCue[] = all.filter((cue): cue is VerbCue => "lemmas" in cue);
export const phraseCues: readonly PhraseCue[] = all.filter((cue): cue is PhraseCue => "elements" in cue);

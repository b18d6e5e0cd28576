/** The mentions of a whole source: names with their types agreed on over the text, descriptions, pronouns. */

import { isGeneric } from "../../model/generic-words.ts";
import type { EntityType } from "../../model/index.ts";
import { fold, nameParts } from "../../model/index.ts";
import type { Sentence } from "../sentences.ts";
import { determiners, openers, pronouns } from "./lexicon/closed.ts";
import { callings, kin, offices } from "./lexicon/people.ts";
import { nameHeads, nominalHeads } from "./lexicon/types.ts";
import { isShouting, nameRuns } from "./names.ts";
import { type Description, descriptions } from "./nominals.ts";
import { type Mention, type ParsedSentence, parsedSentence } from "./parsed-sentence.ts";
import { contextOf, typeOf } from "./typing.ts";
import { type Run, type Word, wordsOf } from "./words.ts";

interface Draft {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly runs: readonly Run[];
}

/** Every sentence with its words and mentions. */
export function parsedSentences(sentences: readonly Sentence[]): ParsedSentence[] {
  const drafts = sentences.map((sentence) => {
    const words = wordsOf(sentence.text, sentence.start);
    return { sentence, words, runs: nameRuns(words) };
  });
  const types = agreedTypes(drafts);
  return drafts.map(({ sentence, words, runs }, index) => {
    const named = runs.flatMap((run) => {
      const type = types(words, run);
      return type ? [{ run, type }] : [];
    });
    const mentions = named
      .map(({ run, type }) => nameMention(index, words, run, type))
      .map((each): Mention => (isUnit(each) ? { ...each, form: "nominal" } : each));
    for (const each of isShouting(words)
      ? []
      : descriptions(
          words,
          named.map(({ run }) => run),
        )) {
      const named = each.type !== "Person" && isCapitalHead(words, each.headLast - 1) && !saysNothing(words, each);
      const form = named ? "name" : "nominal";
      mentions.push(
        mention(index, words, each, {
          form,
          type: each.type,
          head: each.head,
          headLast: each.headLast,
          full: each.full,
          epithets: [],
        }),
      );
    }
    words.forEach((word, at) => {
      if (!pronouns.has(word.lower) && !/^(?:my|your|his|its|our|their)$/.test(word.lower)) return;
      mentions.push(
        mention(
          index,
          words,
          { first: at, last: at + 1 },
          { form: "pronoun", type: undefined, head: word.lower, headLast: at + 1, full: false, epithets: [] },
        ),
      );
    });
    return parsedSentence(index, sentence, words, mentions);
  });
}

type Told = Pick<Mention, "form" | "type" | "head" | "headLast" | "full" | "epithets">;

function mention(line: number, words: readonly Word[], { first, last }: Run, told: Told): Mention {
  const start = words[first]?.start ?? 0;
  const end = words[last - 1]?.end ?? start;
  return { line, first, last, start, end, text: textOf(words, first, last), ...told };
}

function nameMention(line: number, words: readonly Word[], run: Run, type: EntityType): Mention {
  return mention(line, words, run, {
    form: "name",
    type,
    head: words.slice(run.first, run.last).findLast(({ lower }) => !/^\d/.test(lower))?.lower ?? "",
    headLast: run.last,
    full: false,
    epithets: epithetsOf(words, run),
  });
}

/** The text between two words, with its blanks as they are told by the offsets. */
export function textOf(words: readonly Word[], first: number, last: number): string {
  let text = "";
  for (let at = first; at < last; at += 1) {
    const word = words[at];
    if (!word) break;
    text += (at > first && word.start > (words[at - 1]?.end ?? 0) ? " " : "") + word.text;
  }
  return text;
}

/** "caretaker Ian Marle", "Ann Li, the coroner,", "the charity Northlight": what may stand for the name later. */
export function epithetsOf(words: readonly Word[], { first, last }: Run): string[] {
  const found: string[] = [];
  const tells = (word: string) =>
    [offices, callings, kin, nominalHeads.Organisation, nominalHeads.Site].some((set) => set.has(word));
  const before = words[first - 1]?.lower === "," ? first - 2 : first - 1;
  const word = words[before]?.lower ?? "";
  if (tells(word)) found.push(word);
  if (words[last]?.lower === ",") {
    for (let at = last + 1; at < Math.min(words.length, last + 7); at += 1) {
      const next = words[at]?.lower ?? "";
      if (at > last + 1 || !/^(?:the|a|an|its|their)$/.test(next)) if (openers.has(next)) break;
      const beyond = words[at + 1]?.lower ?? "";
      if (tells(next) && !tells(beyond)) {
        found.push(next);
        break;
      }
    }
  }
  return found;
}

/** "The Trust", "The Board": with a capital and all the same nobody's name; "the Inquiry" is one in its text. */
function saysNothing(
  words: readonly Word[],
  { first, headLast, type }: Pick<Description, "first" | "headLast" | "type">,
): boolean {
  const said = words.slice(first, headLast).map(({ lower }) => lower);
  return (
    type === "Organisation" &&
    !said.some((word) => national.test(word)) &&
    isGeneric(
      type,
      said.filter((word) => !determiners.has(word)),
    )
  );
}
const national = /^(?:government|parliament|cabinet|inquiry|court|commission|police)$/;

/** "Ward 3", "Major Crime Unit": the same in every hospital and every force. */
function isUnit({ type, text, head }: Mention): boolean {
  if (type === "Organisation" && fold(text) === head && !national.test(head)) return isGeneric(type, [head]);
  if (type === "Site" && /^(?:ward|unit|room|floor|block)$/.test(head)) return isGeneric(type, fold(text).split(" "));
  if (type !== "Organisation" || !/^(?:unit|team|service|services|department|clinic|ward|group)$/.test(head))
    return false;
  return isGeneric(type, fold(text).split(" "));
}

/** "the Inquiry", "the Trust": a description written like a name counts as one. */
function isCapitalHead(words: readonly Word[], at: number): boolean {
  return at > 0 && /^\p{Lu}\p{L}+$/u.test(words[at]?.text ?? "");
}

/** Types by strong rules win over guesses; one word is a person's when it is part of a person's full name. */
function agreedTypes(drafts: readonly Draft[]): (words: readonly Word[], run: Run) => EntityType | undefined {
  const strong = new Map<string, EntityType>();
  const weak = new Map<string, Map<EntityType, number>>();
  const people = new Set<string>();
  const seenInside = new Set<string>();
  for (const { words, runs } of drafts) {
    for (const run of runs) {
      const key = keyOf(words, run);
      const typing = typeOf(contextOf(words, run));
      if (run.first > 0 && words[run.first - 1]?.text !== ":") seenInside.add(key);
      if (!typing) continue;
      if (typing.strong) {
        if (!strong.has(key)) strong.set(key, typing.type);
      } else {
        const votes = weak.get(key) ?? new Map<EntityType, number>();
        votes.set(typing.type, (votes.get(typing.type) ?? 0) + 1);
        weak.set(key, votes);
      }
    }
  }
  const told = (key: string) => strong.get(key) ?? mostVoted(weak.get(key));
  for (const key of new Set([...strong.keys(), ...weak.keys()])) {
    if (told(key) !== "Person") continue;
    const parts = nameParts(key);
    const surname = parts.at(-1);
    if (surname) people.add(surname);
    if (parts.length > 1 && parts[0]) people.add(parts[0]);
  }
  const shortOf = new Set<string>();
  for (const key of new Set([...strong.keys(), ...weak.keys()])) {
    if (told(key) !== "Organisation") continue;
    const parts = key.split(" ");
    for (let length = 1; length < parts.length; length += 1) {
      const short = parts.slice(0, length);
      const common = length === 1 && (isPlural(short[0] ?? "") || told(short[0] ?? "") === "Site");
      if (!common && !/^(?:of|for|and|the|&)$/.test(short.at(-1) ?? "")) shortOf.add(short.join(" "));
    }
  }
  return (words, run) => {
    const key = keyOf(words, run);
    const sure = strong.get(key);
    if (sure && !(sure === "Site" && shortOf.has(key))) return sure;
    if (shortOf.has(key)) return "Organisation";
    if (run.last - run.first === 1) {
      if (people.has(key)) return "Person";
      if (run.first === 0 && !seenInside.has(key)) return undefined;
    }
    return told(key);
  };
}

/** "Prisons" is no short form of the Prisons Inspectorate. */
function isPlural(word: string): boolean {
  const one = word.replace(/s$/, "");
  return one !== word && [nameHeads, nominalHeads].some((heads) => Object.values(heads).some((set) => set.has(one)));
}

function keyOf(words: readonly Word[], { first, last }: Run): string {
  return words
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(" ");
}

/** The type most often guessed; of two, the one guessed first. */
function mostVoted(votes: ReadonlyMap<EntityType, number> | undefined): EntityType | undefined {
  let best: EntityType | undefined;
  for (const [type, count] of votes ?? []) if (best === undefined || count > (votes?.get(best) ?? 0)) best = type;
  return best;
}

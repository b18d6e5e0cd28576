/** The verb groups of a sentence: the main verb with its auxiliaries, as far as the rules have to know it. */
import { verbCues } from "./cue.ts";
import { formsOf, type VerbForm } from "./inflect.ts";
import {
  adverbs,
  auxiliaries,
  determiners,
  modals,
  negatives,
  passiveAuxiliaries,
  prepositions,
  pronouns,
  relatives,
} from "./lexicon/closed.ts";
import { clauseVerbs, governingVerbs } from "./lexicon/governors.ts";
import * as lexicon from "./lexicon/verbs.ts";
import { lower, type ParsedSentence } from "./parsed-sentence.ts";

export interface VerbGroup {
  /** Numbers of the first word and of the main verb. */
  readonly first: number;
  readonly main: number;
  readonly lemmas: readonly string[];
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly passive: boolean;
  readonly modal: string | undefined;
  readonly negated: boolean;
  /** Words such as "allegedly" or "due" among the auxiliaries. */
  readonly words: readonly string[];
}

interface VerbReading {
  readonly lemmas: readonly string[];
  readonly forms: ReadonlySet<VerbForm>;
}

const { saying, alleging, allegedPassive, denying, planning, failing, succeeding, accusing, plain, objectControl } =
  lexicon;
const known = [
  governingVerbs,
  verbCues.flatMap(({ lemmas }) => lemmas),
  saying,
  alleging,
  allegedPassive,
  denying,
  planning,
  failing,
  succeeding,
  accusing,
  plain,
  objectControl,
];
const readings: ReadonlyMap<string, VerbReading> = (() => {
  const map = new Map<string, { lemmas: string[]; forms: Set<VerbForm> }>();
  for (const lemma of new Set(known.flat())) {
    if (lemma === "be") continue;
    for (const [form, kinds] of formsOf(lemma)) {
      const reading = map.get(form) ?? { lemmas: [], forms: new Set<VerbForm>() };
      reading.lemmas.push(lemma);
      for (const kind of kinds) reading.forms.add(kind);
      map.set(form, reading);
    }
  }
  return map;
})();

export function isAdverb(word: string): boolean {
  return (
    adverbs.has(word) ||
    (word.endsWith("ly") &&
      word.length > 4 &&
      !/^(?:family|early|only|italy|july|reply|supply|apply|assembly)$/.test(word)) ||
    word === "no" ||
    word === "longer"
  );
}

/** "Nor did the board visit it": an auxiliary stands before the subject; without a negation it only asks. */
function invertedBefore(line: ParsedSentence, subjectEnd: number): "negated" | "asking" | undefined {
  for (let at = subjectEnd; at > Math.max(-1, subjectEnd - 8); at -= 1) {
    const word = lower(line, at);
    if (/^[,;:]$/.test(word)) return undefined;
    if (!/^(?:did|does|do)$/.test(word)) continue;
    const before = line.words.slice(0, at).map(({ lower }) => lower);
    return before.some((each) => /^(?:nor|neither|never|nowhere|no|rarely)$/.test(each)) ? "negated" : "asking";
  }
  return undefined;
}

/** Forms that are more often nouns where a comma stands before them. */
const nouns =
  /^(?:reports?|claims?|plans?|reviews?|visits?|orders?|charges?|attacks?|questions?|issues?|releases?|audits?|abuses?|answers?|needs?|offers?|appeals?|rules?|states?|notes?|records?|contacts?|calls?|helps?|shows?|uses?|works?|lives?|probes?|texts?|emails?|rings?|leads?|heads?|chairs?|names?|faces?|concerns?|causes?|moves?|steps?|signs?|drafts?|hopes?|wants?|threats?|stabs?|murders?|triggers?|contracts?|supplies|treats?|results?|follows?|rates?|grades?|places?|buys?|parts?|forms?|holds?|sets?|puts?|takes?|brings?)$/;
const read = new WeakMap<ParsedSentence, readonly VerbGroup[]>();

export function verbGroups(line: ParsedSentence): readonly VerbGroup[] {
  const known = read.get(line);
  if (known) return known;
  const groups: VerbGroup[] = [];
  read.set(line, groups);
  for (let at = 0; at < line.words.length; ) {
    const group = line.covered.has(at) ? undefined : (helped(line, at) ?? alone(line, at));
    if (group) groups.push(group);
    at = group ? group.main + 1 : at + 1;
  }
  return groups;
}

/** Whether a word may be a form of a verb that the rules know. */
export function isVerbForm(word: string): boolean {
  return readings.has(word);
}

function readingAt(line: ParsedSentence, at: number): VerbReading | undefined {
  if (line.covered.has(at)) return undefined;
  const word = lower(line, at);
  const reading = readings.get(word);
  if (reading) return reading;
  return /^\p{Ll}{3,}ed$/u.test(word) ? { lemmas: [word], forms: new Set(["past", "participle"]) } : undefined;
}

const isHelper = (word: string) => modals.has(word) || auxiliaries.has(word) || /n't$/.test(word);

/** "has not been inspected", "will examine", "to submit": a group with words before its main verb. */
function helped(line: ParsedSentence, first: number): VerbGroup | undefined {
  const opening = lower(line, first);
  const infinitive = opening === "to";
  if (!infinitive && !isHelper(opening)) return undefined;
  // "the trust's": an owner, unless a pronoun stands before it.
  if (opening === "'s" && !/^(?:he|she|it|that|there|who|what|here)$/.test(lower(line, first - 1))) return undefined;
  const words: string[] = [];
  let at = first;
  for (; at < line.words.length; at += 1) {
    const word = lower(line, at);
    if (line.covered.has(at)) break;
    if (
      isHelper(word) ||
      (negatives.has(word) && !/^(?:nor|nobody|none)$/.test(word)) ||
      isAdverb(word) ||
      (at === first && infinitive)
    ) {
      words.push(word);
    } else if (!(at === first + 1 && pronouns.has(word) && !infinitive && first === 0)) break;
  }
  const reading = readingAt(line, at);
  const helpers = words.filter((word) => isHelper(word));
  const last = helpers.at(-1) ?? "";
  const negated =
    words.some(
      (word, step) => (negatives.has(word) && words[step + 1] !== "only") || /n't$/.test(word) || word === "longer",
    ) ||
    (infinitive && /^(?:not|never)$/.test(lower(line, first - 1)));
  const modal = words.find((word) => modals.has(word)) ?? (isWould(words, reading) ? "would" : undefined);
  const common = { first, modal, negated, words };
  if (reading) {
    const { lemmas, forms } = reading;
    const being = passiveAuxiliaries.has(last);
    if (infinitive && helpers.length === 0) {
      return forms.has("base") ? { ...common, main: at, lemmas, form: "infinitive", passive: false } : undefined;
    }
    const form = infinitive ? "infinitive" : /^(?:being|having)$/.test(helpers[0] ?? "") ? "gerund" : "finite";
    if (being && forms.has("participle")) return { ...common, main: at, lemmas, form, passive: true };
    if (being && forms.has("gerund")) return { ...common, main: at, lemmas, form, passive: false };
    if (being) return beGroup(line, common, at, infinitive);
    if (forms.has("base") || forms.has("participle")) return { ...common, main: at, lemmas, form, passive: false };
  }
  if (passiveAuxiliaries.has(last)) return beGroup(line, common, at, infinitive);
  // "has to inspect", "has yet to inspect"
  const having = /^(?:have|has|had)$/.test(last) && lower(line, at) === "to";
  return having ? { ...common, main: at - 1, lemmas: ["have"], form: "finite", passive: false } : undefined;
}

/** "she'd speak", "it'd be": a bare infinitive makes "'d" a "would"; where the form is a participle too, it may be "had". */
function isWould(words: readonly string[], reading: VerbReading | undefined): boolean {
  if (words[0] !== "'d") return false;
  return words.includes("be") || (reading?.forms.has("base") === true && !reading.forms.has("participle"));
}

/** "was a patient of": the verb is "be" itself; what comes after its adverbs is no part of it. */
function beGroup(
  line: ParsedSentence,
  common: Pick<VerbGroup, "first" | "modal" | "negated" | "words">,
  end: number,
  infinitive: boolean,
): VerbGroup {
  let main = end - 1;
  while (main > common.first && !passiveAuxiliaries.has(lower(line, main))) main -= 1;
  const tail = [...common.words];
  for (let at = end; at < end + 2; at += 1) tail.push(lower(line, at));
  return { ...common, words: tail, main, lemmas: ["be"], form: infinitive ? "infinitive" : "finite", passive: false };
}

/** A verb without an auxiliary: told from a noun or an adjective by the word before it. */
function alone(line: ParsedSentence, at: number): VerbGroup | undefined {
  const reading = readingAt(line, at);
  if (!reading) return undefined;
  let before = at - 1;
  const skips = (word: string) => isAdverb(word) || word === "never" || word === "not";
  while (before >= 0 && skips(lower(line, before)) && !line.covered.has(before)) before -= 1;
  const previous = lower(line, before);
  const words = line.words.slice(before + 1, at).map(({ lower }) => lower);
  const common = {
    first: before + 1,
    main: at,
    lemmas: reading.lemmas,
    modal: undefined,
    negated: words.some((word) => word === "never" || word === "not"),
    words,
  };
  const { forms } = reading;
  const attributive = determiners.has(previous) || /^'s?$/.test(previous);
  const afterMention = line.endsAt.has(before + 1);
  if (forms.has("gerund")) return attributive ? undefined : { ...common, form: "gerund", passive: false };
  if (attributive && !afterMention) return undefined;
  if (attributive && /^'s?$/.test(previous)) return undefined;
  if (forms.has("past") || forms.has("participle")) {
    let next = at + 1;
    while (isAdverb(lower(line, next))) next += 1;
    const byNext = /^(?:by|as)$/.test(lower(line, next));
    if (forms.has("participle") && (byNext || !forms.has("past")) && !(forms.has("base") && !byNext)) {
      return { ...common, form: "participle", passive: true };
    }
    if (forms.has("past")) return { ...common, form: "finite", passive: false };
  }
  const closesPhrase = /^[,)]$/.test(previous) && !nouns.test(lower(line, at));
  // "Critics say": a plural that no list has.
  const many =
    /^\p{L}{3,}s$/u.test(previous) &&
    !/^(?:this|was|has|does)$/.test(previous) &&
    forms.has("base") &&
    reading.lemmas.some((lemma) => clauseVerbs.has(lemma)) &&
    !nouns.test(lower(line, at));
  const subject = many || afterMention || closesPhrase || pronouns.has(previous) || relatives.has(previous);
  if (!subject || prepositions.has(previous)) return undefined;
  const asked = forms.has("base") && !forms.has("third") ? invertedBefore(line, before) : undefined;
  if (asked !== undefined) {
    return {
      ...common,
      form: "finite",
      passive: false,
      negated: asked === "negated",
      modal: asked === "negated" ? undefined : "may",
    };
  }
  if (forms.has("third") || forms.has("base")) {
    const after = lower(line, at + 1);
    // "the trust plans were", "CQC reports are": a noun.
    return isHelper(after) || after === "of" ? undefined : { ...common, form: "finite", passive: false };
  }
  return undefined;
}

/**
 * Who does what in a sentence: the subjects and the objects of its verb groups, followed through relative clauses,
 * shared and understood subjects, and the mentions that stand around a verb. No grammar, only its commonest shapes;
 * where none fits there is no answer, and no claim.
 */
import { conjunctions, determiners, prepositions, pronouns, relatives, subordinators } from "./lexicon/closed.ts";
import { clauseVerbs } from "./lexicon/governors.ts";
import { transparent } from "./lexicon/people.ts";
import { accusing, objectControl } from "./lexicon/verbs.ts";
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";
import { coordinatedBefore, mentionsFrom } from "./places.ts";
import { isAdverb, type VerbGroup, verbGroups } from "./verbs.ts";

export interface Clauses {
  readonly line: ParsedSentence;
  readonly groups: readonly VerbGroup[];
  /** Who the verb is said of; several when joined by "and". */
  subjects(group: VerbGroup): readonly Mention[];
  /** What a relative clause leaves out: "the ward that the trust runs". */
  antecedents(group: VerbGroup): readonly Mention[];
}

const closed = (word: string) =>
  prepositions.has(word) || conjunctions.has(word) || subordinators.has(word) || determiners.has(word);
const gerundLinks = /^(?:before|after|by|while|when|without|for|on|since|despite|from|of|with|in|about|to|and|or|,)$/;

export function clausesOf(line: ParsedSentence): Clauses {
  const groups = verbGroups(line);
  const memo = new Map<VerbGroup, readonly Mention[]>();
  const index = new Map(groups.map((group, at) => [group, at]));
  const previous = (group: VerbGroup) => groups[(index.get(group) ?? 0) - 1];
  const following = (group: VerbGroup) => groups[(index.get(group) ?? 0) + 1];

  const subjects = (group: VerbGroup): readonly Mention[] => {
    const found = memo.get(group);
    if (found) return found;
    memo.set(group, []);
    const told = findSubjects(group);
    memo.set(group, told);
    return told;
  };

  function findSubjects(group: VerbGroup): readonly Mention[] {
    let at = group.first - 1;
    while (
      at >= 0 &&
      (isAdverb(lower(line, at)) || /^["'\u201c\u201d]$/.test(lower(line, at))) &&
      !line.covered.has(at)
    )
      at -= 1;
    const word = lower(line, at);
    const before = previous(group);
    if (group.form === "infinitive") return controlled(group, before);
    if (group.form === "gerund") {
      const direct = line.endsAt.get(at + 1);
      if (direct && !gerundLinks.test(word)) return before ? [] : direct.slice(0, 1);
      if (!before) return frontedSubjects(group);
      if (/^(?:of|with|for)$/.test(word) && before.lemmas.some((lemma) => accusing.includes(lemma)) && !before.passive)
        return lastBetween(before, at);
      if (gerundLinks.test(word) || at === before.main) return subjects(before);
      return [];
    }
    if (relatives.has(word)) return relativeAntecedent(at);
    if (conjunctions.has(word) || (word === "," && conjunctions.has(lower(line, at - 1)))) {
      return before && (before.form === "finite" || before.form === group.form) ? subjects(before) : [];
    }
    if (group.form === "participle") {
      if (word === ",") return at > 0 ? nounPhraseBefore(at) : [];
      const direct = line.endsAt.get(at + 1);
      if (direct) return direct.slice(0, 1);
      return at < 0 ? frontedSubjects(group) : [];
    }
    return nounPhraseBefore(at + 1);
  }

  /** "told the trust to submit", "plans to close", "was told to improve". */
  function controlled(group: VerbGroup, before: VerbGroup | undefined): readonly Mention[] {
    if (!before) return [];
    if (!before.passive && before.lemmas.some((lemma) => objectControl.includes(lemma))) {
      const object = lastBetween(before, group.first);
      if (object.length > 0) return object;
      return /^(?:want|expect|help|call|ask)$/.test(before.lemmas[0] ?? "") ? subjects(before) : [];
    }
    return subjects(before);
  }

  function lastBetween(before: VerbGroup, end: number): readonly Mention[] {
    const objects = mentionsFrom(line, before.main + 1);
    return objects.filter(({ first }) => first < end);
  }

  /** "After inspecting the ward, the CQC said": the subject is still to come. */
  function frontedSubjects(group: VerbGroup): readonly Mention[] {
    const next = following(group);
    return next && next.form === "finite" && line.words.slice(group.main, next.first).some(({ text }) => text === ",")
      ? subjects(next)
      : [];
  }

  function relativeAntecedent(at: number): readonly Mention[] {
    let end = at;
    if (/^(?:,|and|of|for|in|to|by|with|from)$/.test(lower(line, end - 1))) end -= 1;
    if (lower(line, end - 1) === ",") end -= 1;
    // "Mr Ashby of Norvale Homes, which": what is nearest, unless "who" asks for a person.
    const nearest = line.endsAt.get(end)?.[0];
    return nearest && lower(line, at) === "which" ? [nearest] : nounPhraseBefore(end);
  }

  /** The mentions whose phrase ends before a word; over an apposition or a relative clause between commas. */
  function nounPhraseBefore(end: number): readonly Mention[] {
    const mark = lower(line, end - 1);
    if (/^[,)\u2013-]$/.test(mark)) {
      const open = mark === ")" ? "(" : mark;
      for (let at = end - 2; at > 0; at -= 1) {
        if (lower(line, at) !== open) {
          if (/^[.;:"\u201c\u201d]$/.test(lower(line, at))) return [];
          continue;
        }
        if (line.endsAt.has(at) || open === "(") return nounPhraseBefore(at);
        // "Your deputy, Ann Li, says": the name stands between the commas.
        const named = line.startsAt.get(at + 1)?.find(({ last }) => last === end - 1);
        if (named) return [named];
      }
      return mark === "," ? directly(end - 1) : [];
    }
    return directly(end);
  }

  function directly(end: number): readonly Mention[] {
    const mention = line.endsAt.get(end)?.[0];
    if (mention) return headOf(mention);
    // "CQC inspectors visited", "the CQC's inspectors visited", "staff at the trust said" is met in headOf.
    if (!transparent.has(lower(line, end - 1))) return topicOf(end);
    let at = end - 1;
    while (at > 0 && !line.endsAt.has(at) && end - at < 4) at -= 1;
    if (/^'s?$/.test(lower(line, at))) at -= 1;
    return line.endsAt.get(at)?.slice(0, 1) ?? [];
  }

  /** "the assessment into the well-led category ordered": what is meant stands before the preposition. */
  function topicOf(end: number): readonly Mention[] {
    let at = end - 1;
    while (at > 0 && end - at < 6 && /^\p{L}/u.test(lower(line, at)) && !closed(lower(line, at))) at -= 1;
    if (determiners.has(lower(line, at))) at -= 1;
    if (!/^(?:of|into|on|about|for)$/.test(lower(line, at))) return [];
    const mention = line.endsAt.get(at)?.find(({ type }) => type === "Event" || type === "Document");
    return mention ? headOf(mention) : [];
  }

  /** "the director of the trust": the subject is what stands before the preposition. */
  function headOf(mention: Mention): readonly Mention[] {
    const first = determiners.has(lower(line, mention.first - 1)) ? mention.first - 1 : mention.first;
    const before = lower(line, first - 1);
    if (/^(?:of|at|from|in|for|with|to|by|into|on|between|against|over|near|under|as|than|about)$/.test(before)) {
      const outer = line.endsAt.get(first - 1)?.[0];
      if (outer) return headOf(outer);
      if (transparent.has(lower(line, first - 2))) return [mention];
      // A fronted phrase ("In 2022 the CQC …") has its preposition at the start of the sentence.
      return [];
    }
    if (/^'s?$/.test(before)) return [];
    return coordinatedBefore(line, mention);
  }

  function antecedents(group: VerbGroup): readonly Mention[] {
    const [subject] = subjects(group);
    if (!subject || subject.last > group.first) return [];
    let at = subject.first;
    if (lower(line, at - 1) === "that" && tellsTo(at - 1)) return [];
    if (/^(?:who|whom|which|that)$/.test(lower(line, at - 1))) at -= 1;
    else if (!pronouns.has(subject.head) && subject.form !== "name" && !/^(?:the|a)\b/i.test(subject.text)) return [];
    if (lower(line, at - 1) === ",") {
      if (at === subject.first) return [];
      at -= 1;
    }
    return at > 0 ? (line.endsAt.get(at)?.slice(0, 1) ?? []) : [];
  }

  /** "told her that the trust would": what stands before "that" is who is told. */
  function tellsTo(that: number): boolean {
    const [told] = line.endsAt.get(that) ?? [];
    const verb = told && groups.find(({ main }) => main === told.first - 1 || main === told.first - 2);
    return told?.form === "pronoun" || (verb?.lemmas.some((lemma) => clauseVerbs.has(lemma)) ?? false);
  }

  return { line, groups, subjects, antecedents };
}

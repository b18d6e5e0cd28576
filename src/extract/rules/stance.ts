/**
 * How a relation is said: as a fact, a claim, a denial, a plan or a supposition, and whether it holds. Read from the
 * auxiliaries of its verb and from the verbs that govern it ("plans to close", "denied treating her").
 */
import type { Polarity, Stance } from "../../model/index.ts";
import type { Clauses } from "./clauses.ts";
import {
  accusing,
  allegedAdverbs,
  allegedPassive,
  alleging,
  denying,
  failing,
  futureWords,
  planning,
  saying,
  succeeding,
} from "./lexicon/verbs.ts";
import { lower, type Mention } from "./line.ts";
import type { VerbGroup } from "./verbs.ts";

export interface Manner {
  readonly stance: Stance;
  readonly polarity: Polarity;
  /** Who says it, where a verb of saying governs it. */
  readonly speakers: readonly Mention[];
}

const depth = 5;
const temporal = /^(?:before|after|while|when|since|despite)$/;

export function mannerOf(clauses: Clauses, group: VerbGroup): Manner {
  return manner(clauses, group, 0);
}

function manner(clauses: Clauses, group: VerbGroup, level: number): Manner {
  const own = ownManner(clauses, group);
  const governor = level < depth ? clauses.governor(group) : undefined;
  if (!governor) return own;
  return governed(clauses, group, governor, own, level);
}

/** By the group's own words. */
function ownManner(clauses: Clauses, group: VerbGroup): Manner {
  const { modal, words } = group;
  const negated = group.negated !== negativeSubject(clauses, group);
  let stance: Stance = "asserted";
  if (words.some((word) => allegedAdverbs.has(word))) stance = "alleged";
  if (modal !== undefined)
    stance = /^(?:will|'ll|won't|shall|must|mustn't|should|shouldn't)$/.test(modal)
      ? "planned"
      : /^(?:can|could|cannot|can't|couldn't)$/.test(modal) && negated
        ? "asserted"
        : "hypothetical";
  if (supposed(clauses, group)) stance = "hypothetical";
  return { stance, polarity: negated ? "negated" : "affirmed", speakers: [] };
}

/** "Neither the trust nor the council inspected it", "Nobody treated him". */
function negativeSubject(clauses: Clauses, group: VerbGroup): boolean {
  const [subject] = clauses.subjects(group);
  if (!subject || subject.first > group.first) return false;
  return /^(?:neither|nor|not|nobody)$/.test(lower(clauses.line, subject.first - 1));
}

/** A clause that "if", "unless" or an inverted auxiliary opens. */
function supposed(clauses: Clauses, group: VerbGroup): boolean {
  const { line } = clauses;
  const subject = clauses.subjects(group)[0]?.first ?? group.first;
  for (let at = Math.min(group.first, subject) - 1; at >= 0; at -= 1) {
    const word = lower(line, at);
    if (/^(?:if|unless|whether|suppose|supposing|provided)$/.test(word)) return true;
    if (/^[,;:"\u201c\u201d]$/.test(word)) return false;
  }
  return /^(?:had|were|should)$/.test(lower(line, 0)) && group.first <= 6;
}

function governed(clauses: Clauses, group: VerbGroup, by: VerbGroup, own: Manner, level: number): Manner {
  const { line } = clauses;
  const is = (verbs: readonly string[]) => by.lemmas.some((lemma) => verbs.includes(lemma));
  const outer = () => manner(clauses, by, level + 1);
  const before = lower(line, group.first - 1);
  const under = (stance: Stance, flip = false): Manner => {
    const { stance: above, speakers } = outer();
    return {
      stance: above === "asserted" ? stance : above,
      polarity: (own.polarity === "negated") !== flip ? "negated" : "affirmed",
      speakers,
    };
  };

  if (group.form === "infinitive") {
    if (is(allegedPassive) && (by.passive || group.words.includes("have"))) return under("alleged");
    if (is(failing)) return under("asserted", !by.negated);
    if (is(["decide", "choose"]) && own.polarity === "negated") return under("asserted");
    if (by.words.includes("yet")) return under("asserted", true);
    if (is(["have"])) return under("planned", by.negated);
    if (is(["be"]) || by.words.some((word) => futureWords.has(word))) return under("planned", by.negated);
    if (is(planning)) return under("planned", by.negated && !is(["want"]));
    if (is(["try", "attempt", "threaten"])) return under("hypothetical");
    if (is(succeeding)) return under(own.stance, by.negated);
    return under(/\bhave\b/.test(group.words.join(" ")) ? "asserted" : "planned");
  }
  const between = line.words.slice(by.main + 1, group.first).map(({ lower }) => lower);
  if (group.form === "participle" || (group.form === "gerund" && between.some((word) => temporal.test(word)))) {
    const { stance } = outer();
    return stance === "planned" || stance === "hypothetical" ? { ...own, stance } : own;
  }
  if (group.form === "gerund") {
    if (before === "without") return under("asserted", true);
    if (between.includes("no")) return under("asserted", true);
    if (is(denying)) return { ...under("denied"), stance: "denied", speakers: clauses.subjects(by) };
    if (is(accusing) && !is(["convict"]))
      return { ...under("alleged"), stance: "alleged", speakers: by.passive ? [] : clauses.subjects(by) };
    if (is(["consider", "propose", "plan", "suggest", "recommend"])) return under("planned");
    if (is(["avoid", "stop", "prevent"])) return under("asserted", true);
    return under(own.stance);
  }
  if (!isComplement(clauses, group, by)) return own;
  // "It may be that", "there is no truth in the tale that"
  if (is(["be"]) && between.includes("that")) {
    const untrue = by.negated || between.slice(0, between.indexOf("that")).includes("no");
    const { stance } = outer();
    return {
      ...own,
      stance: own.stance === "asserted" ? stance : own.stance,
      polarity: untrue ? "negated" : own.polarity,
    };
  }
  if (!is(saying) || by.passive) return own;
  const { speakers: outerSpeakers, stance: outerStance } = outer();
  const speakers = clauses.subjects(by).length > 0 ? clauses.subjects(by) : outerSpeakers;
  if (is(denying)) return { ...own, stance: own.polarity === "negated" ? own.stance : "denied", speakers };
  if (is(alleging) && own.stance === "asserted") return { ...own, stance: "alleged", speakers };
  // "said it would": a plan told in the past.
  if (
    group.modal === "would" &&
    own.stance === "hypothetical" &&
    !supposed(clauses, group) &&
    !/\bhave\b/.test(group.words.join(" "))
  )
    return { ...own, stance: "planned", speakers };
  // "It might conclude that": what may be said is no more than supposed.
  const stance = own.stance === "asserted" && outerStance === "hypothetical" ? "hypothetical" : own.stance;
  return { ...own, stance, speakers };
}

/** Whether a clause is what a verb of saying says: it follows without a comma, or after "that". */
function isComplement({ line }: Clauses, group: VerbGroup, by: VerbGroup): boolean {
  if (group.form !== "finite") return false;
  let words = line.words.slice(by.main + 1, group.first).map(({ lower }) => lower);
  if (words[0] === "that" || words[1] === "that" || (by.lemmas.includes("be") && words.slice(0, 8).includes("that")))
    return true;
  // A later "that" of the same verb has been led back to it already.
  if (words.at(-1) !== undefined && /^(?:that)$/.test(lower(line, by.main + 1))) return true;
  if (/^["\u201c:]$/.test(words[0] ?? "")) words = words.slice(1);
  return !words.some((word) => /^[,:()]$|^(?:who|which)$/.test(word));
}

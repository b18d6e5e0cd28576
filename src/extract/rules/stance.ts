/**
 * How a relation is said: as a fact, a claim, a denial, a plan or a supposition, and whether it holds. Read from the
 * auxiliaries of its verb and from everything that governs it ("plans to close", "denied treating her", "no evidence
 * that"). What an unknown word governs is not known to be said at all.
 */
import type { Polarity, Stance } from "../../model/index.ts";
import type { Clauses } from "./clauses.ts";
import { type Governor, overClause, overGerund, overInfinitive } from "./governors.ts";
import { relatives } from "./lexicon/closed.ts";
import { clausePassives, doubtingAdverbs, type Effect, finding } from "./lexicon/governors.ts";
import { allegedAdverbs, allegedPassive, failing, futureWords, planning, succeeding } from "./lexicon/verbs.ts";
import { lower, type Mention } from "./parsed-sentence.ts";
import type { VerbGroup } from "./verbs.ts";

export interface Manner {
  readonly stance: Stance;
  readonly polarity: Polarity;
  /** Who says it, where a verb of saying governs it. */
  readonly speakers: readonly Mention[];
  /** A word governs it of which nobody knows what it tells, or nobody knows what its negation denies. */
  readonly unknown?: boolean;
  /** A verb of saying governs it, whoever speaks. */
  readonly told?: boolean;
}

const depth = 5;
const plain: Manner = { stance: "asserted", polarity: "affirmed", speakers: [] };

/** `ends` are the mentions of the relation: what stands before "that" and is one of them, makes it a relative. */
export function mannerOf(clauses: Clauses, group: VerbGroup, ends: readonly Mention[] = []): Manner {
  return manner(clauses, group, ends, 0);
}

function manner(clauses: Clauses, group: VerbGroup, ends: readonly Mention[], level: number): Manner {
  const own = ownManner(clauses, group);
  if (level >= depth) return { ...own, unknown: true };
  const above = (verb: VerbGroup | undefined) => (verb ? manner(clauses, verb, [], level + 1) : plain);
  switch (group.form) {
    case "finite": {
      const governor = overClause(clauses, group, ends);
      return governor ? under(own, governor, above(governor.verb), asksFuture(clauses, group, own)) : own;
    }
    case "gerund": {
      const governor = overGerund(clauses, group);
      if (governor === "adverbial") return beside(own, above(before(clauses, group)));
      return governor ? under(own, governor, above(governor.verb)) : own;
    }
    case "participle": {
      const { stance } = above(before(clauses, group));
      return stance === "planned" || stance === "hypothetical" ? { ...own, stance } : own;
    }
    case "infinitive":
      return ofInfinitive(clauses, group, own, above);
  }
}

function before({ groups }: Clauses, group: VerbGroup): VerbGroup | undefined {
  return groups[groups.indexOf(group) - 1];
}

/** By the group's own words. */
function ownManner(clauses: Clauses, group: VerbGroup): Manner {
  const { modal, words } = group;
  const negated = group.negated !== hasNegativeSubject(clauses, group);
  const stance: Stance =
    isSupposed(clauses, group) || words.some((word) => /^(?:nearly|almost)$/.test(word))
      ? "hypothetical"
      : modal !== undefined
        ? ofModal(modal, negated)
        : words.some((word) => allegedAdverbs.has(word))
          ? "alleged"
          : "asserted";
  return { stance, polarity: negated ? "negated" : "affirmed", speakers: [] };
}

function ofModal(modal: string, negated: boolean): Stance {
  if (/^(?:will|'ll|won't|shall|must|mustn't|should|shouldn't)$/.test(modal)) return "planned";
  return /^(?:can|could|cannot|can't|couldn't)$/.test(modal) && negated ? "asserted" : "hypothetical";
}

/** "Neither the trust nor the council inspected it", "Nobody has suggested", "No inspector visited". */
function hasNegativeSubject({ line, groups }: Clauses, group: VerbGroup): boolean {
  if (group.form !== "finite") return false;
  for (let at = group.first - 1; at >= 0 && group.first - at <= 10; at -= 1) {
    const word = lower(line, at);
    if (/^(?:nobody|none|neither|nor)$/.test(word)) return !groups.some(({ main }) => main === at);
    if (word === "no") return !/^(?:with|of|in|to|for|at|there|is|was)$/.test(lower(line, at - 1));
    if (/^[,;:"\u201c\u201d()]$/.test(word) || relatives.has(word) || groups.some(({ main }) => main === at))
      return false;
    if (word === "but") return false;
    if (word === "not" && lower(line, at + 1) !== "only") return true;
  }
  return false;
}

/** A clause that "if", "unless" or an inverted auxiliary opens. */
function isSupposed(clauses: Clauses, group: VerbGroup): boolean {
  const { line } = clauses;
  const subject = clauses.subjects(group)[0]?.first ?? group.first;
  for (let at = Math.min(group.first, subject) - 1; at >= 0; at -= 1) {
    const word = lower(line, at);
    if (/^(?:if|unless|whether|until|suppose|supposing|provided|assuming)$/.test(word)) return true;
    if (/^[,;:"\u201c\u201d]$/.test(word)) return false;
  }
  return /^(?:had|were|should)$/.test(lower(line, 0)) && group.first <= 6;
}

/** "said it would": a plan told in the past. */
function asksFuture(clauses: Clauses, group: VerbGroup, own: Manner): boolean {
  return (
    group.modal === "would" &&
    own.stance === "hypothetical" &&
    !isSupposed(clauses, group) &&
    !group.words.includes("have")
  );
}

/** What a governor makes of what is under it; `above` is how the governor's own verb is said. */
function under(own: Manner, governor: Governor, above: Manner, ahead = false): Manner {
  const { bearing, verb } = governor;
  const speakers = governor.speakers.length > 0 ? governor.speakers : above.speakers;
  const negated = governor.negated !== (above.polarity === "negated");
  const effect = bearing ? (negated ? bearing.negated : bearing.affirmed) : "unknown";
  const doubted = verb?.words.some((word) => doubtingAdverbs.has(word)) ?? false;
  const base: Manner = ahead ? { ...own, stance: "planned" } : own;
  const bent = bend(base, doubted && effect === "stands" ? "alleged" : doubted ? "unknown" : effect);
  const says = (bearing?.speaks ?? false) && bearing !== finding;
  return { ...raised(bent, above), speakers, ...((says || above.told) && { told: true }) };
}

function bend(own: Manner, effect: Effect): Manner {
  const negated = own.polarity === "negated";
  const isFact = own.stance === "asserted";
  switch (effect) {
    case "stands":
      return own;
    case "alleged":
      return isFact ? { ...own, stance: "alleged" } : own;
    case "denied":
      return negated ? { ...own, unknown: isFact } : { ...own, stance: "denied" };
    case "undone":
      return negated ? { ...own, unknown: true } : { ...own, polarity: "negated" };
    case "planned":
      return isFact ? { ...own, stance: "planned" } : own;
    case "supposed":
      return isFact ? { ...own, stance: "hypothetical" } : own;
    case "unknown":
      return isFact ? { ...own, unknown: true } : own;
  }
}

/** What may be said is no more than supposed, what will be said no more than claimed. */
function raised(own: Manner, above: Manner): Manner {
  if (above.unknown || above.stance === "denied") return own.stance === "asserted" ? { ...own, unknown: true } : own;
  if (own.stance !== "asserted" || above.stance === "asserted") return own;
  return { ...own, stance: above.stance === "planned" ? "alleged" : above.stance };
}

/** "left after killing": as true as what it stands beside. */
function beside(own: Manner, { stance, unknown }: Manner): Manner {
  if (stance === "asserted" && !unknown) return own;
  return stance === "denied" || unknown ? { ...own, unknown: true } : { ...own, stance };
}

function ofInfinitive(
  clauses: Clauses,
  group: VerbGroup,
  own: Manner,
  above: (verb: VerbGroup | undefined) => Manner,
): Manner {
  const by = before(clauses, group);
  if (!by) return own;
  const is = (verbs: readonly string[]) => by.lemmas.some((lemma) => verbs.includes(lemma));
  const outer = above(by);
  const negated = outer.polarity === "negated";
  const to = (stance: Stance, flip = false): Manner => ({
    stance: outer.stance === "asserted" ? stance : outer.stance,
    polarity: (own.polarity === "negated") !== flip ? "negated" : "affirmed",
    speakers: outer.speakers,
    ...(outer.unknown && { unknown: true }),
  });
  const perfect = group.words.includes("have");
  if (by.words.includes("yet")) return to("asserted", true);
  const noun = overInfinitive(clauses, group);
  if (noun?.bearing) return under(own, noun, outer);
  if (is(["be"]) && (noun === undefined || by.words.some((word) => futureWords.has(word))))
    return to("planned", negated);
  if (noun) return { ...own, unknown: true };
  if (by.passive && (perfect || group.lemmas.includes("be"))) {
    const bearing = by.lemmas.map((lemma) => clausePassives.get(lemma)).find((each) => each !== undefined);
    return under(own, { bearing, negated: false, verb: by, speakers: [] }, outer);
  }
  if (is(allegedPassive) && (by.passive || perfect)) return to("alleged", negated);
  if (is(failing)) return to("asserted", !negated);
  if (is(["decide", "choose"]) && own.polarity === "negated") return to("asserted");
  if (is(["have"]) || by.words.some((word) => futureWords.has(word))) return to("planned", negated);
  if (is(planning)) return to("planned", negated && !is(["want"]));
  if (is(["try", "attempt", "threaten"])) return to("hypothetical");
  if (is(succeeding)) return to(own.stance, negated);
  return perfect ? { ...own, unknown: true } : to("planned", negated);
}

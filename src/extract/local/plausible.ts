/** Claims of the network that a look at their sentence rules out: a network sees who is near whom, not the shape of a list. */
import { type Predicate, predicateDefinition } from "../../model/index.ts";
import type { Draft } from "../rules/claims.ts";
import { harm } from "../rules/lexicon/harm.ts";
import { kin } from "../rules/lexicon/people.ts";
import type { Mention } from "../rules/parsed-sentence.ts";

export function plausible(drafts: readonly Draft[]): Draft[] {
  const possible = drafts.filter(
    (draft) => !crossesList(draft) && isWorded(draft) && !isOwnFault(draft) && !isWithinItself(draft),
  );
  return possible.filter((draft) => !possible.some((other) => isReverse(other, draft) && other.score > draft.score));
}

/** Of claims that one sentence hardly ever makes together the surest, whoever made it. */
export function withoutRivals(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !drafts.some((other) => isRival(other, draft) && other.score > draft.score));
}

/** "Ann Lee for Holm Trust; Bo Day for Elm Council; …": what stands in one part says nothing of another. */
function crossesList({ line: { words }, match: { subject, object } }: Draft): boolean {
  const ends = words.flatMap(({ text }, at) => (text === ";" ? [at] : []));
  if (ends.length < 2) return false;
  const part = (at: number) => ends.filter((end) => end < at).length;
  return part(subject.first) !== part(object.first);
}

/** "The commission's report said: we have asked …": whose document it is, and who speaks in it, is not whom it finds at fault. */
function isOwnFault({ match: { predicate }, subject, object, speaker }: Draft): boolean {
  if (predicate !== "CRITICISED" || subject.type !== "Document") return false;
  const names = object.mentions.filter(({ form }) => form === "name").map(({ text }) => text.toLowerCase());
  const isOwn = ({ text }: Mention) =>
    names.some((name) =>
      text
        .toLowerCase()
        .replace(/^(?:the|an?) /, "")
        .startsWith(`${name} `),
    );
  return speaker === object || subject.mentions.some(isOwn);
}

/** "The Fife town of Inverteil", "its Elm Street clinic": under its name and under a longer one a place is not in itself. */
function isWithinItself({ match: { predicate, subject, object } }: Draft): boolean {
  if (predicate !== "LOCATED_IN" && predicate !== "PART_OF") return false;
  const [inner, outer] = [subject, object].map(({ text }) =>
    text.toLowerCase().replace(/^(?:the|an?|its|his|her|our|their|your|my) /, ""),
  );
  if (inner === undefined || outer === undefined || !inner.endsWith(outer)) return false;
  return (
    inner === outer ||
    /\b(?:borough|city|county|hamlet|island|isle|parish|port|region|state|suburb|town|village) of $/.test(
      inner.slice(0, -outer.length),
    )
  );
}

/** Kinship is told by a word for it, and so is harm: who carries a child out of the water has not hurt it. */
function isWorded({ match: { predicate }, line: { words, sentence } }: Draft): boolean {
  if (predicate === "HARMED" || predicate === "KILLED") return harm.test(sentence.text);
  return predicate !== "RELATED_TO" || words.some(({ lower }) => kin.has(lower) || related.test(lower));
}

const related =
  /^(?:married|marriage|marry|wed|divorced|born|late|wife's|husband's|famil(?:y|ies)|parents?|relatives?|child|children|twins?|siblings?|widow(?:er|ed)?|engaged|fianc.*|girlfriend|boyfriend|mum|mam|dad|nan|gran(?:d.*)?|.*-in-law|step.*|great-.*|adopted|cousins?|spouse|bereaved)$/;

/** Relations that do not hold both ways: of two such claims in one sentence the surer stands. */
const oneWay: ReadonlySet<Predicate> = new Set<Predicate>([
  ...(["REPRESENTS", "MEMBER_OF", "OPERATES", "OWNS", "PART_OF", "LOCATED_IN", "SUCCEEDED", "SUPPLIED"] as const),
  ...(["TREATED_BY", "KILLED", "INSPECTED", "PROSECUTED", "RATED", "LED_TO", "QUESTIONED"] as const),
]);

function isReverse(one: Draft, other: Draft): boolean {
  const { predicate } = other.match;
  return (
    one.match.predicate === predicate &&
    oneWay.has(predicate) &&
    !predicateDefinition(predicate).symmetric &&
    one.line === other.line &&
    one.subject === other.object &&
    one.object === other.subject
  );
}

/**
 * Who holds an office at a body is no mere member of it, who orders somebody to act does not by that find fault, and who
 * is to write a paper does not order it, and what is said of a body is said of its report: of the rows of `training/passages` with both, one in a hundred or fewer.
 */
const rivals: readonly (readonly [Predicate, Predicate])[] = [
  ["HOLDS_ROLE_AT", "MEMBER_OF"],
  ["REPRESENTS", "MEMBER_OF"],
  ["INSTRUCTED", "CRITICISED"],
  ["AUTHORED", "COMMISSIONED"],
];

function isRival(one: Draft, other: Draft): boolean {
  const both = [one.match.predicate, other.match.predicate];
  return (
    one.match.predicate !== other.match.predicate &&
    rivals.some((pair) => pair.every((each) => both.includes(each))) &&
    one.line === other.line &&
    (one.subject === other.subject || other.subject.type === "Document") &&
    one.object === other.object
  );
}

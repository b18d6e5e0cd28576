/** Who tells what a sentence says, where no verb of the claim itself leads to them. */
import type { Predicate } from "../../model/index.ts";
import type { Clauses } from "./clauses.ts";
import { clauseVerbs } from "./lexicon/governors.ts";
import type { Match } from "./match.ts";
import type { Mention } from "./parsed-sentence.ts";
import type { VerbGroup } from "./verbs.ts";

/** What somebody or something is, as the writer introduces them. */
const descriptions: ReadonlySet<Predicate> = new Set([
  "HOLDS_ROLE_AT",
  "LOCATED_IN",
  "MEMBER_OF",
  "OPERATES",
  "PART_OF",
  "RELATED_TO",
  "REPRESENTS",
  "SUPPLIED",
  "TOOK_PLACE_AT",
]);

/** Of these the writer tells by the way as well, whatever verb stands between. */
const asides: ReadonlySet<Predicate> = new Set([
  "ABOUT",
  "AUTHORED",
  "HOLDS_ROLE_AT",
  "OPERATES",
  "RELATED_TO",
  "REPRESENTS",
  "SUPPLIED",
]);

/** "He told the inquiry that he gave it to Ann Lee, a director of Holm Trust": her office is the reporter's own word. */
export function isAside({ predicate, group }: Match): boolean {
  return group === undefined ? descriptions.has(predicate) : asides.has(predicate);
}

/** The subject of the verb of saying over a place in a sentence, or over all of it: "…, the coroner found in May." */
export function tellerIn(clauses: Clauses, at: number | undefined): Mention | undefined {
  const { groups, subjects, line } = clauses;
  const telling = groups.filter(isTelling);
  const over = telling.findLast(
    ({ main }) => at === undefined || (main < at && !line.words.slice(main, at).some(({ text }) => text === ";")),
  );
  if (over) return subjects(over)[0];
  const last = telling.at(-1);
  const [teller] = last ? subjects(last) : [];
  if (!last || !teller || at === undefined || last !== groups.at(-1) || line.words.length - last.main > 7)
    return undefined;
  const closes = line.words.slice(Math.max(0, teller.first - 2), teller.first).some(({ text }) => text === ",");
  return closes && at < teller.first ? teller : undefined;
}

export function isTelling({ form, passive, lemmas }: VerbGroup): boolean {
  return form === "finite" && !passive && lemmas.some((lemma) => clauseVerbs.get(lemma)?.speaks);
}

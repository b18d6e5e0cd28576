/** Conflicts in words. Pure. */
import type { Account } from "../../../src/model/account.ts";
import type { Conflict } from "../../../src/model/derive/conflicts.ts";
import { dateInWords } from "../words/when.ts";

export const kindWords: Readonly<Record<Conflict["kind"], string>> = {
  contradiction: "One says that it is so, another that it is not",
  dates: "Said to have happened at different times",
  office: "More than one holds the same office at one time",
};

/** What the accounts of one side have in common. */
export function sideWords({ kind }: Conflict, side: readonly Account[]): string {
  const [first] = side;
  if (!first) return "";
  if (kind === "office") return first.subjectName;
  if (kind === "dates") return first.edtf ? dateInWords(first.edtf) : "";
  const denies = (first.stance === "denied") !== (first.polarity === "negated");
  return denies ? "It is not so" : "It is so";
}

export function claimsIn({ sides }: Conflict): readonly string[] {
  return sides.flat().map(({ id }) => id);
}

/** Every claim that another one contradicts. */
export function contestedIn(conflicts: readonly Conflict[]): ReadonlySet<string> {
  return new Set(conflicts.flatMap(claimsIn));
}

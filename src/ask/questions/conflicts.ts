/** `conflicts`: a row for each account, those of one conflict together. */
import type { Account } from "../../model/index.ts";
import { conflicts } from "../accounts.ts";
import { derived, entityName, limit } from "../question.ts";

export const conflictsQuestion = derived("conflicts", {
  asks: "Which accounts contradict each other, and who gives them?",
  params: { name: entityName.nullable().default(null), limit },
  means: { name: "the id or any name of whom or what it is about; without it, all", limit: "conflicts" },
  columns: [
    ...["conflict", "kind", "side", "subject", "predicate", "object", "role", "when"],
    ...["saidBy", "stance", "polarity", "quote", "source", "date", "claim"],
  ] as const,
  async answer(run, { name, limit }) {
    const found = (await conflicts(run, { about: name })).slice(0, limit);
    return found.flatMap(({ kind, sides }, conflict) =>
      sides.flatMap((accounts, side) =>
        accounts.map((account) => ({ conflict: conflict + 1, kind, side: letterOf(side), ...rowOf(account) })),
      ),
    );
  },
});

/** What the rows of derived questions say of an account. */
export function rowOf({ predicate, role, stance, polarity, saidBy, quote, source, ...account }: Account) {
  return {
    ...{ subject: account.subjectName, predicate, object: account.objectName, role, stance, polarity, saidBy },
    ...{ when: account.words ?? account.edtf, quote, source: source.title, date: source.date, claim: account.id },
  };
}

function letterOf(side: number): string {
  return String.fromCharCode("a".charCodeAt(0) + Math.min(side, 25));
}

/** What is asked, as words of the address: a named question with what it is given, or Cypher. Pure. */
export type Asked =
  | { readonly kind: "question"; readonly name: string; readonly given: Readonly<Record<string, string>> }
  | { readonly kind: "cypher"; readonly query: string };

export function askedFrom(words: string | undefined): Asked | undefined {
  const { question, cypher, ...given } = Object.fromEntries(new URLSearchParams(words ?? ""));
  if (question !== undefined) return { kind: "question", name: question, given };
  return cypher === undefined ? undefined : { kind: "cypher", query: cypher };
}

/** What was left empty is not given. */
export function wordsFor(asked: Asked): string {
  if (asked.kind === "cypher") return new URLSearchParams({ cypher: asked.query }).toString();
  const given = Object.entries(asked.given).filter(([, value]) => value.trim() !== "");
  return new URLSearchParams([["question", asked.name], ...given]).toString();
}

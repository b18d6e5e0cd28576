/** What is selected: a thing, or two things with all that is said between them. Written in the address as one word. */
export type Pick =
  | { readonly kind: "entity"; readonly id: string }
  /** With a predicate, the direction is that of the line; without one, all that is said between the two. */
  | { readonly kind: "pair"; readonly subject: string; readonly predicate?: string; readonly object: string };

interface Ends {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** The selection of a line, or of a claim's ends. */
export function pairOf({ subject, predicate, object }: Ends): Pick {
  return { kind: "pair", subject, predicate, object };
}

export function pickWord(pick: Pick): string {
  return pick.kind === "entity" ? pick.id : `${pick.subject}~${pick.predicate ?? ""}~${pick.object}`;
}

const PICK = /^(a_[0-9a-z]{16})(?:~([A-Z_]*)~(a_[0-9a-z]{16}))?$/;

/** The selection a word stands for; undefined for any other word. */
export function pickFrom(word: string): Pick | undefined {
  const [, subject, predicate, object] = PICK.exec(word) ?? [];
  if (subject === undefined) return undefined;
  if (object === undefined) return { kind: "entity", id: subject };
  return { kind: "pair", subject, object, ...(predicate && { predicate }) };
}

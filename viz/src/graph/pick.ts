/** What is selected: a thing, or two things with all that is said between them. Written in the address as one word. */
import { type Ends, inOrder } from "./ends.ts";

export type Pick =
  | { readonly kind: "entity"; readonly id: string }
  /** With a predicate, the direction is that of the line; without one, all that is said between the two. */
  | { readonly kind: "pair"; readonly subject: string; readonly predicate?: string; readonly object: string };

/** The ends that a selection names. */
export function endsOf(pick: Pick | undefined): readonly string[] {
  if (!pick) return [];
  return pick.kind === "entity" ? [pick.id] : [pick.subject, pick.object];
}

/** The selection with one thing under another id. */
export function renamed(pick: Pick, from: string, to: string): Pick {
  const now = (id: string) => (id === from ? to : id);
  if (pick.kind === "entity") return { ...pick, id: now(pick.id) };
  return { ...pick, subject: now(pick.subject), object: now(pick.object) };
}

/** Whether a line or a claim is what was selected by its ends and its predicate. */
export function isPicked(pick: Pick | undefined, said: Ends): boolean {
  if (pick?.kind !== "pair" || pick.predicate !== said.predicate) return false;
  const [one, other] = [inOrder({ ...said, subject: pick.subject, object: pick.object }), inOrder(said)];
  return one.subject === other.subject && one.object === other.object;
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

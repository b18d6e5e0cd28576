/**
 * What is selected: a thing, two things with all that is said between them, or the ways from one thing to another.
 * Written in the address as one word.
 */
import { type Ends, inOrder } from "./ends.ts";

export type Pick =
  | { readonly kind: "entity"; readonly id: string }
  /** With a predicate, the direction is that of the line; without one, all that is said between the two. */
  | { readonly kind: "pair"; readonly subject: string; readonly predicate?: string; readonly object: string }
  | PathPick;

/** Ways from one thing to another; the other is yet to be chosen while there is no `to`. */
export interface PathPick {
  readonly kind: "path";
  readonly from: string;
  readonly to?: string;
  /** Things that no way leads through. */
  readonly without: readonly string[];
  /** Over whatever is claimed, and not only over what is asserted. */
  readonly loose: boolean;
}

/** The ends that a selection names. */
export function endsOf(pick: Pick | undefined): readonly string[] {
  if (!pick) return [];
  if (pick.kind === "path") return pick.to === undefined ? [pick.from] : [pick.from, pick.to];
  return pick.kind === "entity" ? [pick.id] : [pick.subject, pick.object];
}

/** The selection with one thing under another id. */
export function renamed(pick: Pick, from: string, to: string): Pick {
  const now = (id: string) => (id === from ? to : id);
  if (pick.kind === "entity") return { ...pick, id: now(pick.id) };
  if (pick.kind === "path") {
    const { from, to, without } = pick;
    return { ...pick, from: now(from), ...(to && { to: now(to) }), without: without.map(now) };
  }
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
  if (pick.kind === "path") {
    const { from, to = "", without, loose } = pick;
    return [loose ? "any-path" : "path", from, to, without.join(".")].join("~").replace(/~+$/, "");
  }
  return pick.kind === "entity" ? pick.id : `${pick.subject}~${pick.predicate ?? ""}~${pick.object}`;
}

const PICK = /^(a_[0-9a-z]{16})(?:~([A-Z_]*)~(a_[0-9a-z]{16}))?$/;
const PATH = /^(any-)?path~(a_[0-9a-z]{16})(?:~(a_[0-9a-z]{16})(?:~(a_[0-9a-z]{16}(?:\.a_[0-9a-z]{16})*))?)?$/;

/** The selection a word stands for; undefined for any other word. */
export function pickFrom(word: string): Pick | undefined {
  const [, any, from, to, without] = PATH.exec(word) ?? [];
  if (from !== undefined) {
    return { kind: "path", from, ...(to && { to }), without: without?.split(".") ?? [], loose: any !== undefined };
  }
  const [, subject, predicate, object] = PICK.exec(word) ?? [];
  if (subject === undefined) return undefined;
  if (object === undefined) return { kind: "entity", id: subject };
  return { kind: "pair", subject, object, ...(predicate && { predicate }) };
}

/** All ways between two things, or from one to another that is yet to be chosen. */
export function pathFrom(from: string, to?: string): PathPick {
  return { kind: "path", from, ...(to && { to }), without: [], loose: false };
}

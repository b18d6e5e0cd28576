/**
 * The structure of a hearing, as the transcript itself tells it: who sat in the chair, who gave evidence, who asked
 * whom. Data only. Offsets are into the source's text; a person's forms are the places where the structure names them.
 */
import type { Span } from "../../model/index.ts";

/** What somebody does at the hearing: the last of these that applies. */
export type Part = "speaker" | "counsel" | "witness" | "chair";

export interface HearingPerson {
  /** In the order in which they come up. */
  readonly number: number;
  readonly part: Part;
  /** The fullest of the names, as written. */
  readonly name: string;
  /** As the oath was taken: "MS ANNA BELL". */
  readonly sworn: string | undefined;
  /** As given when asked for the full name: "Anna Mary Bell". */
  readonly fullName: string | undefined;
  /** Labels of turns, headings, oaths and introductions, in the order of the text. */
  readonly forms: readonly Span[];
}

export type TurnKind = "question" | "answer" | "other";

/** What one speaker says until another does. */
export interface Turn {
  /** Numbers of its passages, half-open. */
  readonly first: number;
  readonly last: number;
  readonly kind: TurnKind;
  readonly speaker: HearingPerson | undefined;
  /** Who is "you". */
  readonly to: HearingPerson | undefined;
  /** Passages in which the speaker reads out somebody's statement: there "I" is its author. */
  readonly reads: ReadonlyMap<number, HearingPerson>;
}

/** Questions of one person to the witnesses who sit together. */
export interface Examination {
  readonly by: HearingPerson;
  readonly witnesses: readonly HearingPerson[];
  /** The heading that announces it, or else the first question. */
  readonly evidence: Span;
  readonly announced: boolean;
}

/** Somebody's evidence: on oath, or as a statement, which another person may have read out. */
export interface Testimony {
  readonly witness: HearingPerson;
  readonly how: "sworn" | "affirmed" | "recalled" | "called" | "statement";
  readonly reader: HearingPerson | undefined;
  readonly evidence: Span;
}

/** "I ask questions on behalf of …": the words after it tell for whom. */
export interface Mandate {
  readonly counsel: HearingPerson;
  readonly party: Span;
  readonly evidence: Span;
}

export interface Hearing {
  readonly people: readonly HearingPerson[];
  readonly chair: HearingPerson | undefined;
  readonly turns: readonly Turn[];
  readonly testimonies: readonly Testimony[];
  readonly examinations: readonly Examination[];
  readonly mandates: readonly Mandate[];
  /** "Hearing Day 14", or the line with the date. */
  readonly day: Span | undefined;
  readonly place: Span | undefined;
  /** Where the chair is announced or first speaks. */
  readonly chaired: Span | undefined;
}

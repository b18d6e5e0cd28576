/** A window as the repairs of mentions see it, and what they ask of it. */
import type { EntityType, Span } from "../../../model/index.ts";
import type { Description } from "../description.ts";
import type { Found } from "../spans.ts";

/** A window as the repairs see it. */
export interface Written {
  readonly text: string;
  readonly words: readonly Span[];
  readonly labels: Description["labels"];
}

export type Repair = (mention: Found, written: Written) => Found;

export function isName({ label }: Found, { labels }: Written): boolean {
  return labels[label]?.form === "name";
}

export function is(type: EntityType, form: "name" | "nominal", mention: Found, { labels }: Written): boolean {
  const label = labels[mention.label];
  return label?.type === type && label.form === form;
}

export function named(type: EntityType, mention: Found, { labels }: Written): Found {
  const label = labels.findIndex((each) => each.type === type && each.form === "name");
  return label < 0 ? mention : { ...mention, label };
}

export function wordAt(at: number, { text, words }: Written): string {
  const { start, end } = words[at] ?? { start: 0, end: 0 };
  return text.slice(start, end);
}

export function textOf({ first, last }: Found, { text, words }: Written): string {
  return text.slice(words[first]?.start, words[last]?.end).replace(/\s+/g, " ");
}

export function wordsOf({ first, last }: Found, written: Written): string[] {
  return written.words.slice(first, last + 1).map(({ start, end }) => written.text.slice(start, end));
}

export function lengthOf({ first, last }: Found): number {
  return last - first;
}

/** Whether a word begins a sentence or a paragraph, where its capital says nothing. */
export function isOpening(at: number, { text, words }: Written): boolean {
  return /(?:^|[.!?:\n])["'\u2018\u201c(]?\s*$/.test(text.slice(0, words[at]?.start).slice(-8));
}

/** What the network takes for part of a name though the words beside it say otherwise. */
import type { Span } from "../../model/index.ts";
import type { Description } from "./description.ts";
import type { Found } from "./spans.ts";

/** "Anna Morris | King's Counsel". */
export function withoutCounsel(
  mention: Found,
  label: Description["labels"][number] | undefined,
  words: readonly Span[],
  text: string,
): Found {
  const { first, last } = mention;
  const word = (at: number) => text.slice(words[at]?.start, words[at]?.end);
  const isCrown = last > first && /^(?:King|Queen)$/.test(word(last)) && word(last + 3) === "Counsel";
  return isCrown && label?.type === "Person" && label.form === "name" ? { ...mention, last: last - 1 } : mention;
}

/** Names whose ends the words beside them tell better than the network does. */
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

/** "Holm Gas, | Inc.": the legal form belongs to the name. */
export function withLegalForm(
  mention: Found,
  label: Description["labels"][number] | undefined,
  words: readonly Span[],
  text: string,
): Found {
  if (label?.type !== "Organisation" || label.form !== "name") return mention;
  const word = (at: number) => text.slice(words[at]?.start, words[at]?.end);
  const at = mention.last + (word(mention.last + 1) === "," ? 2 : 1);
  return legalForm.test(word(at)) ? { ...mention, last: at } : mention;
}

const legalForm = /^(?:Inc|Ltd|LLC|LLP|PLC|plc|Corp)$/;

/** Words without a name: what people wrote about a decision, a title, an address. */
import { placesOf } from "./names.ts";

export function renamed(words: string, names: RegExp | undefined, pseudonym: string): string {
  let at = 0;
  let anew = "";
  for (const { start, end } of placesOf(names, words)) {
    anew += words.slice(at, start) + pseudonym;
    at = end;
  }
  return anew + words.slice(at);
}

/** "https://example.org/ann-lee" as "https://example.org/person-kqvtrb" */
export function renamedInAddress(address: string, names: RegExp | undefined, pseudonym: string): string {
  return renamed(address, names, encodeURIComponent(pseudonym.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")));
}

/** Questions: an open one says nothing; a statement put to somebody ("You joined in June; is that right?") says it. */
import type { Clauses } from "./clauses.ts";
import { auxiliaries, modals } from "./lexicon/closed.ts";
import { lower } from "./line.ts";

const tag =
  /(?:,|;|\u2013|-|\.)\s*(?:is that (?:right|correct)|correct|right|yes|isn't it|is it not|don't you|didn't you|wasn't it|weren't you|aren't you|do you agree)\?["\u201d]?$/i;
const wh = /^(?:who|what|when|where|why|how|which|whose|whom)$/;

/** Whether a line only asks. */
export function askedOnly(clauses: readonly Clauses[], index: number): boolean {
  const line = clauses[index]?.line;
  if (!line || !/\?["'\u2019\u201d)]*$/.test(line.sentence.text)) return false;
  if (tag.test(line.sentence.text)) return false;
  let at = 0;
  while (/^(?:["'\u2018\u201c]|and|so|but|well|now)$/.test(lower(line, at)) || lower(line, at) === ",") at += 1;
  const opening = lower(line, at);
  return wh.test(opening) || auxiliaries.has(opening) || modals.has(opening);
}

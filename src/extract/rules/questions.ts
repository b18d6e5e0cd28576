/**
 * Questions and answers. An open question says nothing. A statement put to a witness ("You joined in June; is that
 * right?") is a fact when the answer confirms it, and else no more than alleged.
 */
import type { Clauses } from "./clauses.ts";
import { auxiliaries, modals } from "./lexicon/closed.ts";
import { lower, type ParsedSentence } from "./parsed-sentence.ts";

export type Asking = "said" | "asked" | "put";

const tag =
  /(?:,|;|\u2013|-|\.)\s*(?:is that (?:right|correct)|correct|right|yes|isn't it|is it not|don't you|didn't you|wasn't it|weren't you|aren't you|do you agree)\?["\u201d]?$/i;
const wh = /^(?:who|what|when|where|why|how|which|whose|whom)$/;
const yes =
  /^(?:yes|yeah|correct|agreed|indeed|absolutely|exactly|that['’]s (?:right|correct|true|so)|that is (?:right|correct|true|so)|i (?:did|was|am|do|have)(?! not|n['’]t)\b|it (?:is|was|did)(?! not|n['’]t)\b)/i;
const no =
  /^(?:no\b|never\b|not |i (?:never|did not|didn['’]t|was not|wasn['’]t|have never)|that['’]s not|that is not|it (?:wasn['’]t|was not))/i;

/** How a line brings up what it says: in a conversation or not, and about the person spoken to or not. */
export function askingOf(clauses: readonly Clauses[], index: number, spoken: boolean, toYou: boolean): Asking {
  const line = clauses[index]?.line;
  if (!line) return "said";
  const { text } = line.sentence;
  const question = /\?["'\u2019\u201d)]*$/.test(text);
  if (!spoken) return question ? "asked" : "said";
  if (question && !tag.test(text) && isOpen(line)) return "asked";
  const answer = answerTo(clauses, line, index);
  if (answer === undefined) return "said";
  if (question) return yes.test(answer) ? "said" : "put";
  return toYou && no.test(answer) ? "put" : "said";
}

function isOpen(line: ParsedSentence): boolean {
  let at = 0;
  while (/^(?:["'\u2018\u201c,]|and|so|but|well|now)$/.test(lower(line, at))) at += 1;
  const opening = lower(line, at);
  return wh.test(opening) || auxiliaries.has(opening) || modals.has(opening);
}

/** How the next turn begins, when the line closes its own. */
function answerTo(clauses: readonly Clauses[], line: ParsedSentence, index: number): string | undefined {
  const next = clauses[index + 1]?.line;
  return next && next.sentence.passage !== line.sentence.passage ? next.sentence.text : undefined;
}

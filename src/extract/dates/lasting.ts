/**
 * A date beside a relation that lasts is where it begins or where it ends, as the words of the sentence say: "joined the
 * trust in 2019" is `2019/..`, "left in 2019" is `../2019`.
 */
import type { Edtf, Predicate } from "../../model/index.ts";

const lasting: ReadonlySet<Predicate> = new Set(["HOLDS_ROLE_AT", "MEMBER_OF", "OWNS", "OPERATES", "PART_OF"]);

const begins =
  /\b(?:join(?:ed|s|ing)?|(?:re)?appoint(?:ed|ment)|became|become|becoming|took (?:over|up|on|charge)|taken over|take over|taking over|bought|acquired|purchased|start(?:ed|ing)|began|elected|promoted|recruited|hired|engaged|was made|arrived|merged into|came to|went to work|bringing in)\b/i;
const ends =
  /\b(?:left|leav(?:e|es|ing)|resign(?:ed|ation|ing)|st(?:ood|and|anding|ep|epped|epping) (?:down|aside)|retire(?:d|s|ment)?|sold|sell|dismissed|sacked|quit|departed|departure|was removed|ceased|no longer|gave up|struck off|closed)\b/i;

/** The value for a claim of `predicate` whose sentence is `quote`; an interval or an approximate value stays. */
export function lastingFrom(edtf: Edtf, predicate: Predicate, quote: string): Edtf {
  if (!lasting.has(predicate) || /[/~]/.test(edtf)) return edtf;
  const [starts, stops] = [begins.test(quote), ends.test(quote)];
  if (starts === stops) return edtf;
  return starts ? `${edtf}/..` : `../${edtf}`;
}

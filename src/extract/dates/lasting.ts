/**
 * A date beside a relation that lasts is where it begins or where it ends, as the words of the sentence say: "joined the
 * trust in 2019" is `2019/..`, "left in 2019" is `../2019`. Where one follows another ("sold to", "took over from",
 * "was replaced by"), the side on which somebody stands decides.
 */
import type { Edtf, Predicate } from "../../model/index.ts";

const lasting: ReadonlySet<Predicate> = new Set(["HOLDS_ROLE_AT", "MEMBER_OF", "OWNS", "OPERATES", "PART_OF"]);

const begins =
  /\b(?:join(?:ed|s|ing)?|(?:re)?appoint(?:ed|ment)|became|become|becoming|(?:took|take[ns]?|taking) (?:\w+ )?(?:over|up|on|charge|office)|buys?|buying|bought|acquire[ds]?|purchased|picked up|start(?:ed|ing|s)?|began|elected|promoted|recruited|hired|engaged|(?:was )?made (?:him|her|chair|head)|was made|named|unveiled as|arrived|merged into|came (?:in)?to|went to work|bringing in|nationalised|set up|begins? work|enter(?:s|ed)|enlisted|enrolled|arrival)\b/i;
const ends =
  /\b(?:left|leav(?:e|es|ing)|resign(?:ed|s|ation|ing)?|st(?:ood|ands?|anding|ep|eps|epped|epping) (?:down|aside)|retire(?:d|s|ment)?|sold|sells?|dismiss(?:ed|al)|sacked|expelled|quit|departed|departure|was removed|were removed|ceased|no longer|gave up|struck off|closed|shut|hand(?:ed)? (?:over|back))\b/i;
const contractEnds =
  /\b(?:lost|loss of|end(?:s|ed)|ran out|lapse[sd]?|expire[sd]?|stopped|terminated|gave (?:it )?up)\b/i;
const article = "(?:the [^,.;]{1,40}, )?(?:the |its |his |her |their |Mr |Mrs |Ms |Miss |Dr |Sir )*$";
const contractBegins =
  /\b(?:hired|engaged|began to|contract (?:signed|awarded|of)|(?:signed|won|awarded)\b[^.;]{0,30}\bcontract)\b/i;
const discharged = /\bdischarged (?:\w+ )?(?:from|by)\b/i;

/** "Came to Holm from Elm in 2019": where the object of a move stands. */
const moved = "\\b(?:came|comes|moved|moves|went|sent|transferred|emigrated|returned)\\b[^.;]{0,60}\\b";
const movedTo = new RegExp(`(?:${moved}(?:in)?to|\\b(?:emigrated to|settled in)) ${article}`, "i");
const movedFrom = new RegExp(`${moved}from ${article}`, "i");

/** What stands before somebody whom a thing passes to or from, and after somebody whom another follows. */
const handed = "(?:sold|sells?|handed|hands?|passed|pass(?:es)?|transferred|given|gave|leased)\\b[^.;]*";
const startsBefore = new RegExp(
  `\\b(?:${handed}\\bto|(?:replaced|succeeded|followed|bought|acquired|(?:took|taken) over)(?: in \\S+)? by) ${article}`,
  "i",
);
const stopsBefore = new RegExp(
  `\\b(?:(?:bought|acquired?s?|purchased|picked up|took (?:it |them )?over|take over|taken over|from whom|passed)\\b[^.;]*\\bfrom|replac(?:e|ed|es|ing)|succeed(?:ed|s|ing)?|in succession to) ${article}`,
  "i",
);
const startsAfter = /^[^.;]{0,60}?\b(?:replac(?:ed|es|ing)|succeed(?:ed|s|ing)|took over)\b(?! by)/i;
const stopsAfter =
  /^[^.;]{0,60}?\b(?:(?:was|were|been|be|is|being) (?:replaced|succeeded|followed)|succeeded by|replaced by)\b/i;

/** Where an end of a claim stands in its sentence. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

/** The value for a claim of `predicate` whose sentence is `quote`; an interval or an approximate value stays. */
export function lastingFrom(edtf: Edtf, predicate: Predicate, quote: string, subject?: Beside, object?: Beside): Edtf {
  // Who follows whom is of a moment: "from 2020", "until 2020".
  if (predicate === "SUCCEEDED") return edtf.replace(/^\.\.\/|\/\.\.$/, "");
  if (predicate === "SUPPLIED") return bounded(edtf, contractBegins.test(quote), contractEnds.test(quote));
  if (predicate === "LOCATED_IN" && object)
    return bounded(edtf, movedTo.test(object.before), movedFrom.test(object.before));
  if (predicate === "TREATED_BY") return bounded(edtf, false, discharged.test(quote) && !/\badmitted\b/i.test(quote));
  // "did not become chairman until 1974", "did not write until 9 September".
  const after = /^\.\.\/(.+)/.exec(edtf)?.[1];
  if (after && /\b(?:not|n['\u2019]t|never)\b.*\buntil\b/i.test(quote))
    return lasting.has(predicate) ? `${after}/..` : after;
  if (!lasting.has(predicate)) return edtf;
  const side = subject && sideOf(subject);
  // "until December, when I was replaced by Bo Day".
  if (side === "starts" && after) return `${after}/..`;
  if (side) return bounded(edtf, side === "starts", side === "stops");
  return bounded(edtf, begins.test(quote), ends.test(quote));
}

function sideOf({ before, after }: Beside): "starts" | "stops" | undefined {
  if (startsBefore.test(before)) return "starts";
  if (stopsBefore.test(before) || stopsAfter.test(after)) return "stops";
  return startsAfter.test(after) ? "starts" : undefined;
}

function bounded(edtf: Edtf, starts: boolean, stops: boolean): Edtf {
  if (starts === stops || /[/~]/.test(edtf)) return edtf;
  return starts ? `${edtf}/..` : `../${edtf}`;
}

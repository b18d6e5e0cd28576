/**
 * What happens in the document itself happens on its day: the questions of a hearing, the letter that is written, the
 * meeting whose minutes these are.
 */
import type { Predicate, Source, When } from "../../model/index.ts";

type Day = (quote: string, kind: Source["kind"]) => boolean;

const days: { readonly [predicate in Predicate]?: Day } = {
  // "When she interviewed me" tells of another day; "Did you inspect it?" is asked on this one.
  QUESTIONED: (quote, kind) =>
    /^\s*(?:Q\d+|\[\d+\])\s/.test(quote) ||
    /\?["'\u2019\u201d)]*$/.test(quote) ||
    (kind === "transcript" && isPut.test(quote)) ||
    (kind === "transcript" && !/\b(?:I|me|my|we|us|our|you|your)\b/.test(quote)),
  GAVE_EVIDENCE_TO: (quote, kind) =>
    kind === "transcript" && /\b(?:examined|questioned|sworn|affirmed)\b|^\W*(?:evidence of|witness:)/i.test(quote),
  // "I make this opening statement on their behalf": it is made as it is spoken of.
  AUTHORED: (quote, kind) =>
    kind === "transcript" &&
    /\b(?:I|we) (?:now |shall now |will now )?(?:make|give|deliver) (?:this|these|our|my) (?:\w+ )?(?:statement|submission|remark)s?\b/i.test(
      quote,
    ),
  COMMUNICATED_WITH: (quote, kind) =>
    /^\s*Dear\b/.test(quote) ||
    ((kind === "letter" || kind === "email") && /^\s*(?:To|From|Cc)\s*:/i.test(quote)) ||
    /\b(?:I|we) (?:now |am |are )?(?:write|writing) (?:to|as|on|in)\b/i.test(quote),
  PARTICIPATED_IN: (quote, kind) => kind === "minutes" && /^\s*(?:present|apologies|in attendance)\b/i.test(quote),
};

/** "Ms Bell: What you say here is this:" is put to the witness. */
const isPut = /^\s*[\p{Lu}][\p{L}.'\u2019 -]{1,40}:\s(?!.*\b(?:me|my|us|our)\b).*\byour?\b/su;

/** The day of the source for a claim without a date of its own, where it is of that day. */
export function documentDay(predicate: Predicate, { kind, date }: Source, quote: string): When | undefined {
  return date !== undefined && days[predicate]?.(quote, kind) ? { edtf: date } : undefined;
}

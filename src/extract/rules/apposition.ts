/** What stands beside a description and is the same thing, or is whose it is. */
import { nameHeads } from "./lexicon/types.ts";
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";
import type { Thing } from "./things.ts";

/** The name in "the CQC report" or "the trust's plan". */
export function ownerOf(
  line: ParsedSentence,
  mention: Mention,
  thingOf: ReadonlyMap<Mention, Thing>,
): Thing | undefined {
  const within = line.mentions.filter(
    (each) =>
      each !== mention && each.form !== "pronoun" && each.first >= mention.first && each.last < mention.headLast,
  );
  const inside =
    within.find(({ last }) => /^'s?$/.test(lower(line, last))) ?? within.find(({ form }) => form === "name");
  return inside && thingOf.get(inside);
}

/** "the Marlpit House rehabilitation unit" is Marlpit House; "the Kelby prison" is not Kelby. */
export function unitNamed(line: ParsedSentence, mention: Mention, owner: Thing | undefined): Thing | undefined {
  if (mention.type !== "Site" || owner?.type !== "Site") return undefined;
  const first = /^(?:the|a|an)$/.test(lower(line, mention.first)) ? mention.first + 1 : mention.first;
  const name = line.startsAt.get(first)?.find(({ form, type }) => form === "name" && type === "Site");
  if (!name || name.last - name.first < 2 || /^'s?$/.test(lower(line, name.last))) return undefined;
  return nameHeads.Site.has(lower(line, name.last - 1)) ? owner : undefined;
}

/** "the charity, Northlight," · "Northlight, a charity" · "the charity Northlight". */
export function appositionOf(
  line: ParsedSentence,
  mention: Mention,
  thingOf: ReadonlyMap<Mention, Thing>,
): Thing | undefined {
  const named = (each: Mention | undefined) =>
    each && each.form === "name" && each.type === mention.type ? thingOf.get(each) : undefined;
  let after = mention.headLast;
  if (/^(?:of|at|for)$/.test(lower(line, after)) && mention.type === "Person") {
    after = line.startsAt.get(after + 1)?.[0]?.last ?? after;
  }
  if (lower(line, after) === ",") after += 1;
  else if (after !== mention.headLast) return undefined;
  const follows = line.startsAt.get(after)?.find(({ form }) => form === "name");
  const closes =
    follows && (after === mention.headLast || /^(?:,|\.|who|"|\)|;|said|told)?$/.test(lower(line, follows.last)));
  if (closes && named(follows)) return named(follows);
  if (!/^(?:[,\u2013-]|is|was)$/.test(lower(line, mention.first - 1))) return undefined;
  return named(line.endsAt.get(mention.first - 1)?.[0]);
}

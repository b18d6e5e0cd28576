/** The bodies and places that a hearing's claims need: the inquiry, the party for whom counsel asks, the venue. */
import { idHash } from "../../hash.ts";
import { type Appearance, appearanceId, type EntityType, overlaps, type Source, type Span } from "../../model/index.ts";

const INQUIRY = /\b(?:inquiry|tribunal|commission of inquiry)$/i;
const INQUEST = /\binquests?$/i;
const NAMED = /\b(?:[Tt]he |THE |[Tt]his )?((?:\p{Lu}[\p{L}'’&-]* ){0,6}(?:Inquiry|INQUIRY|Inquests?|INQUESTS?))\b/u;
/** What may stand between "on behalf of" and the name of the party. */
const BEFORE_NAME =
  /^(?:(?:the|a|an|a number of|some of|all of|core participants?|famil(?:y|ies) of|both|our client|clients?|organisation|charity|my|his|her) ?)*$/i;

/** The body to which evidence is given: the inquiry that the text speaks of most, or else the inquest. */
export function inquiryOf(source: Source, appearances: readonly Appearance[]): Appearance | undefined {
  const bodies = appearances.filter(({ type }) => type === "Organisation" || type === "Event");
  const known = mostSpokenOf(source, bodies, INQUIRY) ?? mostSpokenOf(source, bodies, INQUEST);
  if (known) return known;
  const match = NAMED.exec(source.text);
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const start = match.index + match[0].length - name.length;
  return appearance(
    source,
    "Organisation",
    { start, end: start + name.length },
    name.includes(" ") ? "name" : "nominal",
  );
}

function mostSpokenOf({ text }: Source, bodies: readonly Appearance[], pattern: RegExp): Appearance | undefined {
  const counted = bodies.map((body) => ({
    body,
    count: body.mentions.filter(({ start, end, form }) => form !== "pronoun" && pattern.test(text.slice(start, end)))
      .length,
  }));
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0]?.body;
}

/** The named party at the beginning of the words after "on behalf of". */
export function partyOf(source: Source, party: Span, appearances: readonly Appearance[]): Appearance | undefined {
  for (const each of appearances) {
    if (each.type !== "Organisation" && each.type !== "Person") continue;
    const named = each.mentions.some(
      ({ start, end, form }) =>
        form === "name" &&
        party.start <= start &&
        end <= party.end &&
        BEFORE_NAME.test(source.text.slice(party.start, start).trimEnd()),
    );
    if (named) return each;
  }
  return undefined;
}

export function siteOf(source: Source, place: Span, appearances: readonly Appearance[]): Appearance {
  const known = appearances.find(
    ({ type, mentions }) =>
      type === "Site" && mentions.some((mention) => mention.form === "name" && overlaps(mention, place)),
  );
  return known ?? appearance(source, "Site", place, "name");
}

function appearance(source: Source, type: EntityType, { start, end }: Span, form: "name" | "nominal"): Appearance {
  return {
    id: appearanceId(idHash, { sourceId: source.id, type, start, end }),
    sourceId: source.id,
    type,
    name: source.text.slice(start, end).replace(/\s+/g, " "),
    mentions: [{ start, end, form }],
    refs: [],
  };
}

/**
 * A thing in a few words of a source of its own, for tests of identity. `[…]` is a mention of the thing, `{…}` one of
 * something else, by its type: `[Dr Amara Osei] of {Organisation:Fenmoor Trust}`. A mention in small letters, without
 * its article, is a description. Claims are given as the extractor would give them: `it HOLDS_ROLE_AT Fenmoor Trust as
 * medical director`, where `it` is the thing.
 */
import { idHash, sha256 } from "../../src/hash.ts";
import {
  type Appearance,
  type AppearanceId,
  appearanceId,
  type Claim,
  claimId,
  type Details,
  EntityType,
  type ExternalRef,
  type Mention,
  Predicate,
  type Source,
  type SourceContent,
  sourceId,
} from "../../src/model/index.ts";

export interface Context extends SourceContent {
  readonly thing: Appearance;
}

export interface ContextDetails extends Details {
  /** For tests that name their appearances; a hash where it is left out. */
  readonly id?: AppearanceId;
  readonly claims?: readonly string[];
  readonly refs?: readonly ExternalRef[];
}

const marked = /\[([^\]]+)\]|\{(\w+):([^}]+)\}/g;

export function context(type: EntityType, marks: string, details: ContextDetails = {}): Context {
  const { id: given, claims = [], refs = [], ...described } = details;
  let text = "";
  let at = 0;
  const mentions = new Map<string, { type: EntityType; name: string; mentions: Mention[] }>();
  for (const match of marks.matchAll(marked)) {
    const [whole, own, otherType, other = ""] = match;
    const name = own ?? other;
    text += marks.slice(at, match.index);
    at = match.index + whole.length;
    const key = own === undefined ? `${otherType} ${other}` : "";
    const known = mentions.get(key);
    const mention = { start: text.length, end: text.length + name.length, form: formOf(name) };
    if (known) known.mentions.push(mention);
    else mentions.set(key, { type: own === undefined ? EntityType.parse(otherType) : type, name, mentions: [mention] });
    text += name;
  }
  text += `${marks.slice(at)}\n`;
  const id = sourceId(idHash, { text, url: described.url });
  const source: Source = {
    ...{ id, sha256: sha256(text), language: "en", reader: "test@1", text },
    ...described,
    ...{ title: described.title ?? "Context", kind: described.kind ?? "article" },
    passages: [{ index: 0, start: 0, end: text.length, kind: "paragraph" }],
  };
  const appearances = [...mentions].map(([key, each]): Appearance => {
    const [first] = each.mentions;
    if (!first) throw new RangeError("a thing is mentioned");
    const own = key === "";
    const hashed = appearanceId(idHash, { sourceId: id, type: each.type, start: first.start, end: first.end });
    return { ...each, id: own ? (given ?? hashed) : hashed, sourceId: id, refs: own ? refs : [] };
  });
  const thing = appearances.find(({ name }) => name === mentions.get("")?.name);
  if (!thing) throw new RangeError(`nothing is marked in: ${marks}`);
  return { source, appearances, claims: claims.map((claim) => claimFrom(claim, source, thing, appearances)), thing };
}

function formOf(name: string): Mention["form"] {
  if (/^(?:he|him|his|she|hers?|it|its|they|them|their)$/i.test(name)) return "pronoun";
  return /\p{Lu}|\d/u.test(name.replace(/^(?:The|A|An) /, "")) ? "name" : "nominal";
}

function claimFrom(line: string, { id, text }: Source, thing: Appearance, appearances: readonly Appearance[]): Claim {
  const [, left = "", predicate, right = "", role] = /^(.+?) ([A-Z]+(?:_[A-Z]+)*) (.+?)(?: as (.+))?$/.exec(line) ?? [];
  const endOf = (name: string) => (name === "it" ? thing : appearances.find((each) => each.name === name))?.id;
  const [subject, object] = [endOf(left), endOf(right)];
  if (subject === undefined || object === undefined) throw new RangeError(`an end of "${line}" is not marked`);
  const claim = {
    ...{ sourceId: id, predicate: Predicate.parse(predicate), subject, object },
    ...{ stance: "asserted" as const, polarity: "affirmed" as const },
    evidence: { start: 0, end: text.length - 1, quote: text.slice(0, -1) },
    ...(role !== undefined && { role }),
  };
  return { id: claimId(idHash, claim), ...claim, extractor: "test@1", score: 1 };
}

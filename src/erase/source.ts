/**
 * A source without a person's name: its text, and everything that has words or offsets of the text. Ids are hashes of
 * what they name, so they change with it; what refers to them has to follow.
 */
import { idHash, sha256 } from "../hash.ts";
import {
  type Appearance,
  type AppearanceId,
  appearanceId,
  type Claim,
  type ClaimId,
  claimId,
  formsOf,
  type Mention,
  type Source,
  type Span,
  sourceId,
} from "../model/index.ts";
import type { StoredSource } from "../ports.ts";
import { type Person, placesIn, Rewritten } from "./edits.ts";
import { namesFrom, patternOf } from "./names.ts";
import { renamed, renamedInAddress } from "./words.ts";

export interface ErasedSource {
  readonly before: StoredSource;
  readonly after: StoredSource;
  /** How many places of the text have another name now. */
  readonly mentions: number;
  /** Old ids to new ones. */
  readonly appearances: ReadonlyMap<AppearanceId, AppearanceId>;
  readonly claims: ReadonlyMap<ClaimId, ClaimId>;
  /** Claims about the person, and those whose sentence names them; by their old ids. */
  readonly about: ReadonlySet<ClaimId>;
}

/** Undefined for a source in which nothing has to change. */
export function erasedSource(before: StoredSource, person: Person): ErasedSource | undefined {
  const { source } = before;
  const places = placesIn(before, person);
  const text = new Rewritten(source.text, places, person.pseudonym);
  const words = new Words(before, person, text);
  const described = describedAnew(source, text, words, person);
  const theirs = before.appearances.some(({ id }) => person.appearances.has(id));
  if (!theirs && JSON.stringify(described) === JSON.stringify(source)) return undefined;

  const appearances = new Map<AppearanceId, AppearanceId>();
  const things = new Map<AppearanceId, Appearance>();
  for (const each of before.appearances) {
    const thing = appearanceAnew(each, described.id, text, words, person);
    const known = things.get(thing.id);
    // What was a part of the name only ("Lee" in "Ann Lee") may have become the same place.
    things.set(thing.id, known ? { ...known, mentions: inOrder([...known.mentions, ...thing.mentions]) } : thing);
    appearances.set(each.id, thing.id);
  }
  const claims = new Map<ClaimId, ClaimId>();
  const said = new Map<ClaimId, Claim>();
  for (const each of before.claims) {
    const claim = claimAnew(each, described, appearances, text, words);
    if (!said.has(claim.id)) said.set(claim.id, claim);
    claims.set(each.id, claim.id);
  }
  const isAbout = ({ subject, object, saidBy, evidence }: Claim) =>
    [subject, object, saidBy].some((id) => id !== undefined && person.appearances.has(id)) || text.touches(evidence);
  return {
    before,
    after: { source: described, appearances: [...things.values()], claims: [...said.values()] },
    ...{ mentions: places.length, appearances, claims },
    about: new Set(before.claims.filter(isAbout).map(({ id }) => id)),
  };
}

function describedAnew(source: Source, rewritten: Rewritten, words: Words, person: Person): Source {
  const { text } = rewritten;
  const url = source.url === undefined ? undefined : renamedInAddress(source.url, words.loosely, person.pseudonym);
  return {
    ...source,
    id: sourceId(idHash, { text, url }),
    sha256: sha256(text),
    title: words.carriedLoosely(source.title),
    ...(source.publisher !== undefined && { publisher: words.carriedLoosely(source.publisher) }),
    ...(url !== undefined && { url }),
    text,
    passages: source.passages.map(({ speaker, ...passage }) => ({
      ...passage,
      ...rewritten.span(passage),
      ...(speaker !== undefined && { speaker: words.carried(speaker, [passage]) }),
    })),
  };
}

function appearanceAnew(
  { id, type, name, mentions, refs }: Appearance,
  source: string,
  text: Rewritten,
  words: Words,
  person: Person,
): Appearance {
  const placed = inOrder(mentions.map((mention) => ({ ...text.span(mention), form: mention.form })));
  const [first = { start: 0, end: 0 }] = placed;
  const theirs = person.appearances.has(id);
  const named = mentions.filter(({ form }) => form === "name");
  return {
    id: appearanceId(idHash, { sourceId: source, type, start: first.start, end: first.end }),
    ...{ sourceId: source, type },
    name:
      theirs && words.names(name) && named.some((each) => text.touches(each))
        ? person.pseudonym
        : words.carried(name, mentions),
    mentions: placed,
    // An id in a register outside is a name too.
    refs: refs.flatMap((ref) => (ref.register === "source" ? { ...ref, id: source } : theirs ? [] : ref)),
  };
}

function claimAnew(
  { id: _, subject, object, saidBy, role, when, evidence, ...claim }: Claim,
  { id: source, text: anew }: Source,
  appearances: ReadonlyMap<AppearanceId, AppearanceId>,
  text: Rewritten,
  words: Words,
): Claim {
  const now = (end: AppearanceId) => appearances.get(end) ?? end;
  const place = text.span(evidence);
  const said = {
    ...claim,
    ...{ sourceId: source, subject: now(subject), object: now(object) },
    ...(role !== undefined && { role: words.carried(role, [evidence]) }),
    ...(saidBy !== undefined && { saidBy: now(saidBy) }),
    ...(when && { when: when.text === undefined ? when : { ...when, text: words.carried(when.text, [evidence]) } }),
    evidence: { ...place, quote: anew.slice(place.start, place.end) },
  };
  return { id: claimId(idHash, said), ...said };
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  const apart = new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention]));
  return [...apart.values()].sort((one, other) => one.start - other.start);
}

/** Words that were copied from the text, or made of it: what has become of them there. */
class Words {
  /** Every word of the name: where none is, nothing changes. */
  readonly #any: RegExp | undefined;
  readonly #strictly: RegExp | undefined;
  readonly loosely: RegExp | undefined;
  readonly #text: string;
  readonly #rewritten: Rewritten;
  readonly #pseudonym: string;

  constructor(
    { source, appearances }: StoredSource,
    { appearances: theirs, names, pseudonym }: Person,
    text: Rewritten,
  ) {
    const formsIn = (some: readonly Appearance[]) => namesFrom(some.flatMap((each) => formsOf(source, each)));
    const own = formsIn(appearances.filter(({ id }) => theirs.has(id)));
    const others = formsIn(appearances.filter(({ id, type }) => type === "Person" && !theirs.has(id)));
    const taken = new Set([...others.single, ...others.parts]);
    const shared = (name: string) => name.split(" ").some((word) => taken.has(word));
    const here = [...names.full, ...[...own.titled, ...own.single].filter((name) => !shared(name))];
    this.#any = patternOf([...names.full, ...own.titled, ...own.single, ...names.parts], "loose");
    this.#strictly = patternOf(here);
    this.loosely = patternOf(here, "loose");
    this.#text = source.text;
    this.#rewritten = text;
    this.#pseudonym = pseudonym;
  }

  names(words: string): boolean {
    return this.#any !== undefined && words.search(this.#any) >= 0;
  }

  /** As these places have it now; where the words are in none of them, without the names. */
  carried(words: string, places: readonly Span[]): string {
    if (!this.names(words)) return words;
    return this.#inText(words, places) ?? renamed(words, this.#strictly, this.#pseudonym);
  }

  /** A title: as the text has it now, and without names joined by other signs than spaces. */
  carriedLoosely(words: string): string {
    if (!this.names(words)) return words;
    const found = this.#inText(words, [{ start: 0, end: this.#text.length }]);
    return renamed(found ?? words, this.loosely, this.#pseudonym);
  }

  #inText(words: string, places: readonly Span[]): string | undefined {
    const flexible = new RegExp(
      words
        .split(/\s+/)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
        .join("\\s+"),
    );
    for (const { start, end } of places) {
      const found = flexible.exec(this.#text.slice(start, end));
      if (!found) continue;
      const from = start + found.index;
      const span = this.#rewritten.span({ start: from, end: from + found[0].length });
      const now = this.#rewritten.text.slice(span.start, span.end);
      return found[0] === words ? now : now.replace(/\s+/g, " ");
    }
    return undefined;
  }
}

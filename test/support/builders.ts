/**
 * Sources in a notation that is short enough for tables, made to test identity and edges rather than reading. A line
 * is a passage, a sentence and a claim:
 *
 *   Ann Lee TREATED_BY Holm Trust · alleged · 2023-05 · says Bo Reed · as outpatient
 *
 * The things are those of `cast`; one in small letters has no name. The line itself is the text.
 */
import { idHash, sha256 } from "../../src/hash.ts";
import {
  type Appearance,
  appearanceId,
  type Claim,
  claimId,
  type Details,
  type EntityId,
  type EntityType,
  type Judgement,
  Predicate,
  pair,
  polarities,
  type Source,
  sourceId,
  stances,
  type Verdict,
} from "../../src/model/index.ts";
import type { StoredSource } from "../../src/ports.ts";

export const cast: { readonly [name: string]: EntityType } = {
  "Ann Lee": "Person",
  "Bo Reed": "Person",
  "Cy O’Neil": "Person",
  "the carer": "Person",
  "Holm Trust": "Organisation",
  "Care Watch": "Organisation",
  "Elm Ward": "Site",
  "the fire": "Event",
  "Tarn Review": "Document",
  "a review": "Document",
};

/** A source with the claims of its lines. */
export function source(title: string, lines: readonly string[], details: Omit<Details, "title"> = {}): StoredSource {
  const text = lines.map((line) => `${line}\n`).join("");
  const id = sourceId(idHash, { text, url: details.url });
  let end = 0;
  const passages = lines.map((line, index) => {
    const start = end;
    end += line.length + 1;
    return { index, start, end, kind: "paragraph" as const };
  });
  const described: Source = {
    ...{ id, sha256: sha256(text), title, language: "en", text, passages, reader: "test@1" },
    ...details,
    kind: details.kind ?? "article",
  };
  const appearances = Object.entries(cast).flatMap(([name, type]) => appearanceFrom(described, name, type) ?? []);
  const claims = passages.flatMap(({ start, end }) => claimFrom(described, appearances, start, end - 1) ?? []);
  return { source: described, appearances, claims };
}

/** The appearance of a thing in a source. */
export function appearance(stored: StoredSource, name: string): string {
  const found = stored.appearances.find((each) => each.name === name);
  if (!found) throw new RangeError(`${name} is not in ${stored.source.title}`);
  return found.id;
}

/** An id for an entity of this name. */
export function entityId(name: string): EntityId {
  return `a_${idHash(name)}`;
}

/** A judgement on one thing as it appears in two sources. */
export function judge(verdict: Verdict, one: string, other: string, by = "rule:test@1"): Judgement {
  const at = by.startsWith("person") ? { at: "2024-02-03T10:00:00Z" } : {};
  return { ...pair(one, other), verdict, by, reason: `judged ${verdict}`, ...at };
}

/** Things of one name are the same: what a resolver does, as plainly as can be. */
export function sameNames(sources: readonly StoredSource[]): Judgement[] {
  const seen = new Map<string, string>();
  return sources.flatMap(({ appearances }) =>
    appearances.flatMap(({ id, name }) => {
      const first = seen.get(name);
      seen.set(name, first ?? id);
      return first === undefined || first === id ? [] : judge("same", first, id);
    }),
  );
}

function appearanceFrom({ id: sourceId, text }: Source, name: string, type: EntityType): Appearance | undefined {
  const form = /^[A-Z]/.test(name) ? ("name" as const) : ("nominal" as const);
  const mentions = [...text.matchAll(new RegExp(name, "g"))].map(({ index, 0: { length } }) => ({
    ...{ start: index, end: index + length, form },
  }));
  const [first] = mentions;
  if (!first) return undefined;
  const id = appearanceId(idHash, { sourceId, type, start: first.start, end: first.end });
  return { id, sourceId, type, name, mentions, refs: [] };
}

function claimFrom(source: Source, appearances: readonly Appearance[], start: number, end: number): Claim | undefined {
  const quote = source.text.slice(start, end);
  const [triple = "", ...rest] = quote.split(" · ");
  const [, left, predicate, right] = /^(.+) ([A-Z]+(?:_[A-Z]+)*) (.+)$/.exec(triple) ?? [];
  if (predicate === undefined || !Predicate.safeParse(predicate).success) return undefined;
  const idOf = (name: string | undefined) => appearances.find((each) => each.name === name)?.id;
  const [subject, object] = [idOf(left), idOf(right)];
  if (subject === undefined || object === undefined) throw new RangeError(`an end of "${quote}" is not in the cast`);
  const after = (word: string) => rest.find((each) => each.startsWith(`${word} `))?.slice(word.length + 1);
  const edtf = rest.find((each) => /^\d{4}/.test(each));
  const saidBy = idOf(after("says"));
  const role = after("as");
  const claim = {
    ...{ sourceId: source.id, predicate: Predicate.parse(predicate), subject, object },
    stance: stances.find((each) => rest.includes(each)) ?? "asserted",
    polarity: polarities.find((each) => rest.includes(each)) ?? "affirmed",
    evidence: { start, end, quote },
    ...(role !== undefined && { role }),
  };
  return {
    id: claimId(idHash, claim),
    ...claim,
    ...(saidBy !== undefined && { saidBy }),
    ...(edtf !== undefined && { when: { edtf, text: edtf } }),
    ...{ extractor: "test@1", score: 0.875 },
  };
}

/** A text without a name: what is replaced, what stays, and that every offset follows. */
import { describe, expect, test } from "vitest";
import { erasedSource, namesFrom } from "../../src/erase/index.ts";
import { idHash } from "../../src/hash.ts";
import { type Appearance, appearanceId, type Claim, claimId, formsOf, type Mention } from "../../src/model/index.ts";
import type { StoredSource } from "../../src/ports.ts";
import { problemsOf } from "../../src/store/batch/stored-source.ts";
import { type SourceOptions, sourceFrom } from "../support/source.ts";

interface Marked {
  readonly stored: StoredSource;
  /** The appearance of `a`, who is erased. */
  readonly person: Appearance | undefined;
}

/**
 * `a[…]` is a name of the person who is erased, `b[…]` of another person, `o[…]` of a body; `a(…)` is a description. A
 * line is a passage, and a claim of the two people where it speaks of both.
 */
function marked(notation: string, details: SourceOptions): Marked {
  const mentions: { [sign: string]: Mention[] } = {};
  let text = "";
  let at = 0;
  for (const { 0: whole, 1: sign = "", 2: open, 3: words = "", index } of notation.matchAll(
    /\b([abo])([[(])(.*?)[\])]/gs,
  )) {
    text += notation.slice(at, index);
    const mention: Mention = {
      ...{ start: text.length, end: text.length + words.length },
      form: open === "[" ? "name" : "nominal",
    };
    mentions[sign] = [...(mentions[sign] ?? []), mention];
    text += words;
    at = index + whole.length;
  }
  const source = sourceFrom(text + notation.slice(at), details);
  const sourceId = source.id;
  const thing = (sign: string, type: Appearance["type"]): Appearance | undefined => {
    const [first] = mentions[sign] ?? [];
    if (!first) return undefined;
    const { start, end } = mentions[sign]?.find(({ form }) => form === "name") ?? first;
    const id = appearanceId(idHash, { sourceId, type, start: first.start, end: first.end });
    return { id, sourceId, type, name: source.text.slice(start, end), mentions: mentions[sign] ?? [], refs: [] };
  };
  const [person, other, body] = [thing("a", "Person"), thing("b", "Person"), thing("o", "Organisation")];
  const claims = source.passages.flatMap(({ start, end }): Claim[] => {
    const isHere = (each: Appearance | undefined) => each?.mentions.some((one) => start <= one.start && one.end <= end);
    if (!person || !other || !isHere(person) || !isHere(other)) return [];
    const quote = source.text.slice(start, end).trimEnd();
    const claim = {
      ...{
        sourceId,
        predicate: "RELATED_TO" as const,
        subject: person.id,
        object: other.id,
        role: `kin of ${person.name}`,
      },
      ...{ stance: "asserted" as const, polarity: "affirmed" as const },
      evidence: { start, end: start + quote.length, quote },
    };
    return [{ id: claimId(idHash, claim), ...claim, extractor: "test@1", score: 0.5 }];
  });
  const appearances = [person, other, body].filter((each) => each !== undefined);
  return { stored: { source, appearances, claims }, person };
}

function erased(notation: string, elsewhere: readonly string[] = [], details: SourceOptions = {}) {
  const { stored, person } = marked(notation, details);
  const forms = person ? formsOf(stored.source, person) : [];
  const result = erasedSource(stored, {
    appearances: new Set(person ? [person.id] : []),
    names: namesFrom([...elsewhere, ...forms]),
    pseudonym: "Person QX",
  });
  if (result) expect([...problemsOf(result.after)]).toEqual([]);
  return { stored, result };
}

describe("the text", () => {
  test.each<[string, notation: string, after: string, elsewhere?: string[]]>([
    ["at the start and at the end", "a[Ann Lee] met a[Ann Lee]", "Person QX met Person QX"],
    ["a name alone", "a[Ann Lee]", "Person QX"],
    ["possessives", "a[Ann Lee]'s son and a[Ann Lee’s] son", "Person QX's son and Person QX’s son"],
    ["a possessive after an s", "a[Ann Rees’] son", "Person QX’ son"],
    ["a title goes with the name", "a[Mrs Ann Lee] and a[Mrs Lee]", "Person QX and Person QX"],
    [
      "a name of one word where it is theirs",
      "a[Ann Lee] spoke. a[Lee] left. Lee came.",
      "Person QX spoke. Person QX left. Lee came.",
    ],
    ["a full name that nobody listed", "a[Ann Lee] and Ann Lee", "Person QX and Person QX"],
    [
      "a title and surname that nobody listed",
      "a[Ann Lee], a[Ms Lee]; then Ms Lee",
      "Person QX, Person QX; then Person QX",
    ],
    ["over the end of a line", "a[Ann Lee] or Ann \n   Lee", "Person QX or Ann \n   Lee"],
    ["in capitals", "a[ANN LEE] and Ann Lee", "Person QX and Person QX"],
    ["capitals elsewhere", "ANN LEE SPEAKS", "Person QX SPEAKS", ["Ann Lee"]],
    ["apostrophes of both kinds", "a[Cy O’Neil] and Cy O'Neil", "Person QX and Person QX"],
    ["hyphens of two kinds", "a[Ruth Penn-Ames] and Ruth Penn‑Ames", "Person QX and Person QX"],
    ["signs in a name", "a[J . Lee*] and a[[X]", "Person QX and Person QX"],
    ["initials and titles with a stop", "a[Dr. J. Lee] and J Lee, a[Mr. J]", "Person QX and Person QX, Person QX"],
    ["a surname that is a title, at the end of a sentence", "a[Ann Bishop]. Ann Bishop.", "Person QX. Person QX."],
    ["accents, composed or not", "a[Zoë Lee] and Zoe\u0308 Lee", "Person QX and Person QX"],
    [
      "in addresses",
      "a[Ann Lee] <ann.lee@holm.example>, https://holm.example/ann-lee/AnnLee",
      "Person QX <Person QX@holm.example>, https://holm.example/Person QX/Person QX",
    ],
    [
      "an address made of it",
      "To: a[Ann Lee] <a.lee@holm.example>, lee.a@x.example, alee2@x.example (ann@x.example), a.m.lee@x.example",
      "To: Person QX <Person QX@holm.example>, Person QX@x.example, Person QX@x.example (Person QX@x.example), Person QX@x.example",
    ],
    [
      "an address of whom only a surname is told",
      "a[Mrs Lee] <lee.office@x.example>",
      "Person QX <Person QX@x.example>",
    ],
    [
      "an address of another of the surname",
      "a[Ann Lee] and b[Bo Lee], b.lee@x.example, bo.lee@x.example, c.lee@x.example, aleeson@x.example",
      "Person QX and Bo Lee, b.lee@x.example, bo.lee@x.example, c.lee@x.example, aleeson@x.example",
    ],
    [
      "an address where the person does not appear",
      "From: a.lee@x.example and lee@x.example",
      "From: Person QX@x.example and lee@x.example",
      ["Ann Lee"],
    ],
    ["the surname first", "a[Ann Lee]; LEE, ANN", "Person QX; Person QX"],
    ["without the middle name", "a[Ann May Lee], Ann Lee", "Person QX, Person QX"],
    [
      "two of one surname",
      "a[Ann Lee] and b[Bo Lee]; b[Lee] left, a[Lee] stayed",
      "Person QX and Bo Lee; Lee left, Person QX stayed",
    ],
    ["another of the whole name", "a[Ann Lee] and b[Ann Lee]", "Person QX and Ann Lee"],
    ["Mr Lee is another", "a[Ann Lee], a[Mr Lee]; b[Mr Lee]", "Person QX, Person QX; Mr Lee"],
    [
      "a longer name of another",
      "a[Ann Lee] and Ann Lee-Jones and Mary-Ann Lee and Ann Leeson",
      "Person QX and Ann Lee-Jones and Mary-Ann Lee and Ann Leeson",
    ],
    ["an adjective made of it", "a[Ann Lee]-led talks", "Person QX-led talks"],
    ["within the name of a body", "a[Ann Lee] at the o[Ann Lee Trust]", "Person QX at the Person QX Trust"],
    [
      "the surname in the name of a body",
      "a[Ann Lee], a[Lee] at the o[Lee Trust]",
      "Person QX, Person QX at the Lee Trust",
    ],
    ["descriptions stay", "a(the patient), a[Ann Lee], a(her mother)", "the patient, Person QX, her mother"],
    ["an office stays", "a[the Health Secretary], a[Ann Lee]", "the Health Secretary, Person QX"],
    ["where the person does not appear", "On Ann Lee.\n", "On Person QX.\n", ["Ann Lee"]],
    ["a part of the name listed as another's", "a[Ann Lee] and Ann b[Lee]", "Person QX and Person QX"],
  ])("%s", (_, notation, after, elsewhere) => {
    expect(erased(notation, elsewhere).result?.after.source.text).toBe(after);
  });

  test("a source that does not name the person is left alone", () => {
    expect(erased("b[Bo Lee] and Lee Ann", ["Ann Lee"]).result).toBeUndefined();
  });
});

describe("what hangs on the text", () => {
  const { stored, result } = erased(
    "On a[Ann Lee].\na[ANN LEE]: a(I) met b[Bo Reed], who knew a[Mrs Lee].\nb[Bo Reed] left o[Lee’s Ltd].\n",
    [],
    { title: "Ann Lee – a report", url: "https://example.org/2024/ann_lee/ann-lee.html?of=Ann%20Lee", turns: true },
  );
  const { source, appearances, claims } = result?.after ?? stored;

  test("mentions are where they were", () => {
    const words = appearances.map(({ mentions }) => mentions.map(({ start, end }) => source.text.slice(start, end)));
    expect(words).toEqual([["Person QX", "Person QX", "I", "Person QX"], ["Bo Reed", "Bo Reed"], ["Lee’s Ltd"]]);
    expect(appearances.map(({ name }) => name)).toEqual(["Person QX", "Bo Reed", "Lee’s Ltd"]);
    expect(result?.mentions).toBe(3);
  });

  test("claims keep their sentences but for the name", () => {
    expect(claims.map(({ evidence, role }) => [evidence.quote, role])).toEqual([
      ["Person QX: I met Bo Reed, who knew Person QX.", "kin of Person QX"],
    ]);
    expect(result?.about.size).toBe(1);
  });

  test("speakers, the title and the address lose it", () => {
    expect(source.passages.map(({ speaker }) => speaker)).toEqual([undefined, "Person QX", undefined]);
    expect(source.title).toBe("Person QX – a report");
    expect(source.url).toBe("https://example.org/2024/person-qx/person-qx.html?of=person-qx");
  });

  test("each id leads to the one that takes its place", () => {
    const ids = new Set([...appearances, ...claims].map(({ id }) => id));
    for (const { id } of stored.appearances) expect(ids).toContain(result?.appearances.get(id));
    for (const { id } of stored.claims) expect(ids).toContain(result?.claims.get(id));
  });

  test("a file's name as title", () => {
    for (const title of ["ann-lee_statement", "AnnLee statement", "Statement of Lee, Ann"])
      expect(erased("a[Ann Lee] spoke.", [], { title }).result?.after.source.title).not.toMatch(/ann|lee/i);
  });
});

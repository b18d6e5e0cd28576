/** Claims gathered into lines for formats that draw: the same two things, predicate, stance and polarity are one line. */
import type { Content, ExportedClaim, ExportedEntity } from "./content.ts";

/** What each source is called, by its id. */
export type Titles = ReadonlyMap<string, string>;

export function titlesOf({ sources }: Content): Titles {
  return new Map(sources.map(({ id, title }) => [id, title]));
}

export interface ExportedLine {
  /** Of its first claim: the same content gives the same lines. */
  readonly id: string;
  readonly first: ExportedClaim;
  readonly claims: readonly ExportedClaim[];
}

export function linesOf({ claims }: Content): ExportedLine[] {
  const groups = new Map<string, ExportedClaim[]>();
  for (const claim of claims) {
    const key = [claim.subject, claim.predicate, claim.object, claim.stance, claim.polarity].join(" ");
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.keys()].sort().flatMap((key) => {
    const group = groups.get(key) ?? [];
    const [first] = group;
    return first ? { id: first.id, first, claims: group } : [];
  });
}

/** Everything that a drawing program should be able to show of a thing, by name; lists are joined. */
export function attributesOfThing(
  { type, names, refs, sources }: ExportedEntity,
  titles: Titles,
): Record<string, string> {
  const told = sources.map((source) => titles.get(source) ?? source).join("; ");
  return { type, names: names.join("; "), refs: refs.join("; "), sources: told };
}

/** The same of a line. */
export function attributesOfLine({ first, claims }: ExportedLine, titles: Titles): Record<string, string> {
  const each = (values: readonly (string | null)[], by: string) =>
    [...new Set(values.flatMap((value) => (value === null ? [] : [value])))].join(by);
  return {
    predicate: first.predicate,
    stance: first.stance,
    polarity: first.polarity,
    roles: each(
      claims.map(({ role }) => role),
      "; ",
    ),
    saidBy: each(
      claims.map(({ saidBy }) => saidBy),
      "; ",
    ),
    when: each(
      claims.map(({ edtf }) => edtf),
      "; ",
    ),
    earliest: claims.flatMap(({ earliest }) => earliest ?? []).sort()[0] ?? "",
    latest:
      claims
        .flatMap(({ latest }) => latest ?? [])
        .sort()
        .at(-1) ?? "",
    quotes: each(
      claims.map(({ quote }) => quote),
      "\n",
    ),
    sources: each(
      claims.map(({ source }) => titles.get(source) ?? source),
      "; ",
    ),
    claims: each(
      claims.map(({ id }) => id),
      " ",
    ),
  };
}

/** `inspected`, or how else it was said: `inspected (alleged)`. Stance is never lost where only labels are seen. */
export function labelOf({ first: { predicate, stance, polarity } }: ExportedLine): string {
  const said = [stance === "asserted" ? [] : stance, polarity === "affirmed" ? [] : polarity].flat();
  return said.length === 0 ? predicate : `${predicate} (${said.join(", ")})`;
}

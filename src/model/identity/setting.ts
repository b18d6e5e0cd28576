/** A source with what was found in it, as the grounds are worked out from it. */
import type { Appearance } from "../appearance.ts";
import { type Claim, isPlain } from "../claim.ts";
import type { AppearanceId } from "../ids.ts";
import { fold } from "../names.ts";
import type { Source } from "../source.ts";
import type { Facets } from "./ground.ts";

export interface SourceContent {
  readonly source: Source;
  readonly appearances: readonly Appearance[];
  readonly claims: readonly Claim[];
}

export interface Setting extends SourceContent {
  readonly named: ReadonlyMap<AppearanceId, Appearance>;
  /** What is said as a fact of each appearance, as either end. */
  readonly plain: ReadonlyMap<AppearanceId, readonly Claim[]>;
}

export function settingOf(found: SourceContent): Setting {
  const plain = new Map<AppearanceId, Claim[]>();
  for (const claim of found.claims) {
    if (!isPlain(claim)) continue;
    for (const end of new Set([claim.subject, claim.object])) {
      const claims = plain.get(end);
      if (claims) claims.push(claim);
      else plain.set(end, [claim]);
    }
  }
  return { ...found, named: new Map(found.appearances.map((each) => [each.id, each])), plain };
}

/**
 * The forms in which a source names a thing, sorted; none for a thing that is only described. A name that runs over the
 * end of a line is the same name.
 */
export function formsOf({ text }: Pick<Source, "text">, { mentions }: Pick<Appearance, "mentions">): string[] {
  const forms = mentions.flatMap(({ start, end, form }) =>
    form === "name" ? text.slice(start, end).replace(/\s+/g, " ") : [],
  );
  return [...new Set(forms)].sort();
}

/** Whether a thing goes by a name, and not by a description only. */
export function isNamed({ mentions }: Pick<Appearance, "mentions">): boolean {
  return mentions.some(({ form }) => form === "name");
}

/** The ids in registers outside; two of one register say nothing. */
export function refFacets({ refs }: Pick<Appearance, "refs">): Facets {
  const alone = refs.filter(({ register }) => refs.filter((ref) => ref.register === register).length === 1);
  return Object.fromEntries(alone.map(({ register, id }) => [register, id]));
}

/** One spelling of a name for comparing: folded, without accents, possessive and article, "&" as "and". */
export function plainly(name: string): string {
  return fold(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/^(?:the|a|an) (?=\S)/, "")
    .replace(/'s?$/, "")
    .replace(/&/g, " and ")
    .replace(/(?<=\p{L})\./gu, "")
    .replace(/[(),"]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

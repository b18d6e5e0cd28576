/** A source and its extraction as one annotation object: the format in which gold data is written and scored. */
import type { Appearance, Extraction, Source } from "../model/index.ts";

export interface AnnotatedEntity {
  readonly id: string;
  readonly type: string;
  /** Every distinct form of its name, without article and possessive. */
  readonly names: readonly string[];
  readonly nominals: readonly string[];
}

export interface AnnotatedRelation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly evidence: string;
  readonly speaker: string | null;
  readonly stance: string;
  readonly polarity: boolean;
  readonly when: string | null;
  readonly whenText: string | null;
  readonly role: string | null;
  /** How likely it is right, 0 to 1; of several claims in one row, the likeliest's. */
  readonly score: number;
}

export interface Annotation {
  readonly id: string;
  readonly date: string | null;
  readonly entities: readonly AnnotatedEntity[];
  readonly relations: readonly AnnotatedRelation[];
}

/** The annotation of a source; `id` is the name that it goes by, such as its file's. */
export function annotation(
  id: string,
  source: Source,
  { appearances, claims, described = [] }: Pick<Extraction, "appearances" | "claims" | "described">,
): Annotation {
  const all = [...appearances, ...described];
  const numbers = new Map(all.map((appearance, at) => [appearance.id, `e${at + 1}`]));
  const number = (appearance: string) => numbers.get(appearance) ?? appearance;
  const rows = new Map<string, AnnotatedRelation>();
  for (const claim of claims) {
    const key = [
      claim.subject,
      claim.predicate,
      claim.object,
      claim.stance,
      claim.polarity,
      claim.predicate === "HOLDS_ROLE_AT" ? (claim.role ?? "") : "",
    ].join(" ");
    const before = rows.get(key);
    if (before) {
      rows.set(key, { ...before, score: Math.max(before.score, claim.score) });
      continue;
    }
    rows.set(key, {
      subject: number(claim.subject),
      predicate: claim.predicate,
      object: number(claim.object),
      evidence: claim.evidence.quote,
      speaker: claim.saidBy === undefined ? null : number(claim.saidBy),
      stance: claim.stance,
      polarity: claim.polarity === "affirmed",
      when: claim.when?.edtf ?? null,
      whenText: claim.when?.text ?? null,
      role: claim.role ?? null,
      score: claim.score,
    });
  }
  return {
    id,
    date: source.date ?? null,
    entities: all.map((appearance) => entity(number(appearance.id), appearance, source.text)),
    relations: [...rows.values()],
  };
}

function entity(id: string, { type, mentions }: Appearance, text: string): AnnotatedEntity {
  const forms = (wanted: "name" | "nominal") => [
    ...new Set(mentions.filter(({ form }) => form === wanted).map(({ start, end }) => text.slice(start, end))),
  ];
  const names = [...new Set(forms("name").map((name) => name.replace(/^the\s+/i, "")))];
  return { id, type, names, nominals: forms("nominal") };
}

/** Prediction and gold of one passage laid side by side: which entity is which, which relations are the same. */
import { Predicate, predicateDefinition } from "../model/index.ts";
import type { AnnotatedEntity, AnnotatedRelation, Pair } from "./annotation.ts";
import { assign } from "./assign.ts";
import { nameForm, nameForms, nominalForm, nominalForms, squash } from "./forms.ts";

/** Subject, predicate and object, ends by gold id; a predicted end that is nothing in gold is `?` and its own id. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** All rows of one triple: they differ in stance, speaker, date, role. */
export interface TripleRows extends Triple {
  readonly rows: AnnotatedRelation[];
}

export interface MatchedRow {
  readonly triple: Triple;
  readonly predicted: AnnotatedRelation;
  readonly gold: AnnotatedRelation;
  /** Attribute → whether both sides agree on it; only attributes that can be judged. */
  readonly agrees: ReadonlyMap<Attribute, boolean>;
}

export const attributes = ["stance", "polarity", "speaker", "speakerNamed", "when", "overlap"] as const;
export type Attribute = (typeof attributes)[number];

export interface Comparison extends Pair {
  /** Predicted id → gold id, of entities that have a name on both sides. */
  readonly named: ReadonlyMap<string, string>;
  /** How many could be paired if types did not matter. */
  readonly untyped: number;
  /** Predicted id → gold id, of all that can be an end of a relation: besides those known by a description. */
  readonly ends: ReadonlyMap<string, string>;
  readonly triples: {
    readonly predicted: ReadonlyMap<string, TripleRows>;
    readonly gold: ReadonlyMap<string, TripleRows>;
  };
  readonly matched: readonly MatchedRow[];
  /** Predicted relations with an end that is no entity; they count nowhere else. */
  readonly dangling: number;
}

export function compare(pair: Pair): Comparison {
  const { predicted, gold } = pair;
  const text = squash(pair.text);
  const namedHere = predicted.entities.filter(hasName);
  const namedThere = gold.entities.filter(hasName);
  const named = pairUp(namedHere, namedThere, nameForms, nameForms, true);
  const rest = predicted.entities.filter(({ id }) => !named.has(id));
  const unnamed = gold.entities.filter((entity) => !hasName(entity));
  const ends = new Map([...named, ...pairUp(rest, unnamed, allForms, nominalForms, true)]);

  const own = new Map(gold.entities.map(({ id }) => [id, id]));
  const known = new Map(predicted.entities.map(({ id }) => [id, ends.get(id) ?? `?${id}`]));
  const usable = predicted.relations.filter(({ subject, object }) => known.has(subject) && known.has(object));
  const triples = { predicted: byTriple(usable, known), gold: byTriple(gold.relations, own) };
  return {
    ...pair,
    text,
    named,
    untyped: pairUp(namedHere, namedThere, nameForms, nameForms, false).size,
    ends,
    triples,
    matched: [...triples.predicted].flatMap(([key, rows]) => {
      const goldRows = triples.gold.get(key);
      return goldRows ? pairRows(rows, goldRows, ends, text) : [];
    }),
    dangling: predicted.relations.length - usable.length,
  };
}

export function hasName(entity: AnnotatedEntity): boolean {
  return nameForms(entity).size > 0;
}

/** Where a quotation stands in a text whose white space is squashed. */
export function placesOf(quote: string, text: string): { readonly start: number; readonly end: number }[] {
  const wanted = squash(quote);
  const found = [];
  for (let at = wanted ? text.indexOf(wanted) : -1; at >= 0; at = text.indexOf(wanted, at + wanted.length))
    found.push({ start: at, end: at + wanted.length });
  return found;
}

type Forms = (entity: AnnotatedEntity) => ReadonlySet<string>;

function allForms(entity: AnnotatedEntity): ReadonlySet<string> {
  const names = entity.names.filter((name) => squash(name) !== "");
  return new Set([...nominalForms(entity), ...names.map(nominalForm)]);
}

/** As many pairs as can be, and among those the ones that share most forms. */
function pairUp(
  predicted: readonly AnnotatedEntity[],
  gold: readonly AnnotatedEntity[],
  formsHere: Forms,
  formsThere: Forms,
  typed: boolean,
): ReadonlyMap<string, string> {
  const here = predicted.map(formsHere);
  const there = gold.map(formsThere);
  const found = assign(here.length, there.length, (row, column) => {
    if (typed && predicted[row]?.type !== gold[column]?.type) return 0;
    const shared = [...(here[row] ?? [])].filter((form) => there[column]?.has(form)).length;
    return shared > 0 ? 1000 + Math.min(shared, 9) : 0;
  });
  return new Map([...found].map(([row, column]) => [predicted[row]?.id ?? "", gold[column]?.id ?? ""]));
}

function byTriple(
  relations: readonly AnnotatedRelation[],
  ends: ReadonlyMap<string, string>,
): ReadonlyMap<string, TripleRows> {
  const found = new Map<string, TripleRows>();
  for (const relation of relations) {
    const triple = tripleOf(relation, ends);
    const key = tripleKey(triple);
    const rows = found.get(key);
    if (rows) rows.rows.push(relation);
    else found.set(key, { ...triple, rows: [relation] });
  }
  return found;
}

/** Where both directions say the same ("mother", "son"), the smaller end comes first. */
function tripleOf({ subject, predicate, object }: AnnotatedRelation, ends: ReadonlyMap<string, string>): Triple {
  const [one = "", other = ""] = [ends.get(subject), ends.get(object)];
  const swapped = isSymmetric(predicate) && other < one;
  return swapped ? { subject: other, predicate, object: one } : { subject: one, predicate, object: other };
}

export function tripleKey({ subject, predicate, object }: Triple): string {
  return JSON.stringify([subject, predicate, object]);
}

function isSymmetric(name: string): boolean {
  const predicate = Predicate.safeParse(name);
  return predicate.success && predicateDefinition(predicate.data).symmetric === true;
}

/** The rows of one triple are paired so that they agree in as much as possible. */
function pairRows(
  predicted: TripleRows,
  gold: TripleRows,
  ends: ReadonlyMap<string, string>,
  text: string,
): MatchedRow[] {
  const agreements = predicted.rows.map((here) => gold.rows.map((there) => agreement(here, there, ends, text)));
  const pairs = assign(predicted.rows.length, gold.rows.length, (row, column) => {
    const agreed = [...(agreements[row]?.[column]?.values() ?? [])].filter(Boolean).length;
    const sameRole = nameForm(predicted.rows[row]?.role ?? "") === nameForm(gold.rows[column]?.role ?? "");
    return 1 + 2 * agreed + Number(sameRole);
  });
  const { subject, predicate, object } = gold;
  return [...pairs].flatMap(([row, column]) => {
    const [here, there, agrees] = [predicted.rows[row], gold.rows[column], agreements[row]?.[column]];
    return here && there && agrees
      ? [{ triple: { subject, predicate, object }, predicted: here, gold: there, agrees }]
      : [];
  });
}

function agreement(
  predicted: AnnotatedRelation,
  gold: AnnotatedRelation,
  ends: ReadonlyMap<string, string>,
  text: string,
): ReadonlyMap<Attribute, boolean> {
  const speaker = predicted.speaker === undefined ? undefined : (ends.get(predicted.speaker) ?? "?");
  const there = placesOf(gold.evidence, text);
  const agrees = new Map<Attribute, boolean>([
    ["stance", predicted.stance === gold.stance],
    ["polarity", predicted.polarity === gold.polarity],
    ["speaker", speaker === gold.speaker],
    [
      "overlap",
      placesOf(predicted.evidence, text).some((one) =>
        there.some((other) => one.start < other.end && other.start < one.end),
      ),
    ],
  ]);
  if (gold.speaker !== undefined) agrees.set("speakerNamed", speaker === gold.speaker);
  if (gold.when !== undefined) agrees.set("when", predicted.when === gold.when);
  return agrees;
}

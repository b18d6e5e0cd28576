/** What went wrong with relations: missed and why, found and not there, matched with another standing. */
import type { AnnotatedEntity, AnnotatedRelation } from "./annotation.ts";
import { type Comparison, type TripleRows, tripleKey } from "./compare.ts";
import { fate, label } from "./entity-mistakes.ts";
import { nameForm, squash } from "./forms.ts";
import type { Mistake } from "./mistake-kinds.ts";

export function relationMistakes(comparison: Comparison): Mistake[] {
  const explained = new Set<string>();
  const missed = [...comparison.triples.gold]
    .filter(([key]) => !comparison.triples.predicted.has(key))
    .map(([, triple]) => missedRelation(triple, comparison, explained));
  const spurious = [...comparison.triples.predicted]
    .filter(([key]) => !comparison.triples.gold.has(key) && !explained.has(key))
    .map(([, { rows }]) => spuriousRelation(rows, comparison));
  return [...missed, ...spurious, ...standingMistakes(comparison)];
}

function missedRelation(triple: TripleRows, comparison: Comparison, explained: Set<string>): Mistake {
  const { name: passage, gold, predicted, triples } = comparison;
  const [row] = triple.rows;
  const missed = { passage, gold: row ? line(row, gold.entities) : "", sentence: squash(row?.evidence ?? "") };
  const because = missingEnds(triple, comparison);
  if (because) return { kind: "end-missing", ...missed, because };
  const instead = (kind: "relation-reversed" | "relation-wrong-predicate", found: TripleRows): Mistake => {
    explained.add(tripleKey(found));
    const [other] = found.rows;
    return { kind, ...missed, predicted: other ? line(other, predicted.entities) : "" };
  };
  const surplus = [...triples.predicted.values()].filter((each) => !triples.gold.has(tripleKey(each)));
  const reversed = surplus.find(
    (each) => each.predicate === triple.predicate && each.subject === triple.object && each.object === triple.subject,
  );
  if (reversed) return instead("relation-reversed", reversed);
  const renamed = surplus.find((each) => each.subject === triple.subject && each.object === triple.object);
  if (renamed) return instead("relation-wrong-predicate", renamed);
  return { kind: "relation-missed", ...missed };
}

/** Which end is missing, and what became of it. */
function missingEnds(triple: TripleRows, comparison: Comparison): string | undefined {
  const found = new Set(comparison.ends.values());
  const missing = (["subject", "object"] as const).flatMap((end) => {
    const entity = comparison.gold.entities.find(({ id }) => id === triple[end]);
    return entity && !found.has(entity.id) ? [`${end} ${label(entity)}: ${fate(entity, comparison)}`] : [];
  });
  return missing.length > 0 ? missing.join("; ") : undefined;
}

function spuriousRelation(rows: readonly AnnotatedRelation[], { name: passage, predicted, ends }: Comparison): Mistake {
  const [row] = rows;
  if (!row) return { kind: "relation-spurious", passage };
  const unknown = (["subject", "object"] as const).filter((end) => !ends.has(row[end]));
  return {
    kind: "relation-spurious",
    passage,
    predicted: line(row, predicted.entities),
    ...(unknown.length > 0 && { because: `${unknown.join(" and ")} not in gold` }),
    sentence: squash(row.evidence),
  };
}

/** Stance, polarity, speaker, time and role of what was matched. */
function standingMistakes({ name: passage, matched, gold, predicted }: Comparison): Mistake[] {
  return matched.flatMap(({ predicted: here, gold: there, agrees }) => {
    const wrong = (kind: Mistake["kind"], one: string, other: string): Mistake => ({
      kind,
      passage,
      gold: `${line(there, gold.entities)}: ${one}`,
      predicted: other,
      sentence: squash(there.evidence),
    });
    const mistakes: Mistake[] = [];
    if (!agrees.get("stance")) mistakes.push(wrong("stance", there.stance, here.stance));
    if (!agrees.get("polarity")) mistakes.push(wrong("polarity", polarity(there), polarity(here)));
    if (!agrees.get("speaker"))
      mistakes.push(wrong("speaker", named(there.speaker, gold.entities), named(here.speaker, predicted.entities)));
    if (agrees.get("when") === false) mistakes.push(wrong("when", there.when ?? "", here.when ?? "none"));
    if (nameForm(there.role) !== nameForm(here.role))
      mistakes.push(wrong("role", there.role || "none", here.role || "none"));
    return mistakes;
  });
}

function line({ subject, predicate, object }: AnnotatedRelation, entities: readonly AnnotatedEntity[]): string {
  return `${named(subject, entities)} ${predicate} ${named(object, entities)}`;
}

function named(id: string | undefined, entities: readonly AnnotatedEntity[]): string {
  if (id === undefined) return "nobody";
  const entity = entities.find((each) => each.id === id);
  return entity ? squash(entity.names[0] ?? entity.nominals[0] ?? id) : id;
}

function polarity({ polarity: affirmed }: AnnotatedRelation): string {
  return affirmed ? "affirmed" : "negated";
}

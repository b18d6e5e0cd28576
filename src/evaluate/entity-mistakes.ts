/** What went wrong with entities, and what became of each gold entity that could not be an end of a relation. */
import type { AnnotatedEntity } from "./annotation.ts";
import { type Comparison, hasName } from "./compare.ts";
import { nameForm, nameForms, squash } from "./forms.ts";
import type { Mistake } from "./mistake-kinds.ts";

interface Form {
  readonly type: string;
  readonly form: string;
  readonly written: string;
}

export function entityMistakes(comparison: Comparison): Mistake[] {
  return [...nameMistakes(comparison), ...groupingMistakes(comparison), ...missedDescriptions(comparison)];
}

function nameMistakes({ name: passage, predicted, gold }: Comparison): Mistake[] {
  const here = formsOf(predicted.entities);
  const there = formsOf(gold.entities);
  const missing = there.filter((one) => !here.some((other) => same(one, other)));
  const surplus = here.filter((one) => !there.some((other) => same(one, other)));
  const explained = new Set<Form>();
  const missed = missing.map((one): Mistake => {
    const retyped = surplus.find(({ form }) => form === one.form);
    const nearby = retyped ?? surplus.find(({ form }) => sharesWords(form, one.form) && !isForm(there, form));
    if (!nearby) return { kind: "name-missed", passage, gold: show(one) };
    explained.add(nearby);
    const kind = retyped ? "name-wrong-type" : "name-wrong-extent";
    return { kind, passage, gold: show(one), predicted: show(nearby) };
  });
  const spurious = surplus
    .filter((one) => !explained.has(one))
    .map((one): Mistake => ({ kind: "name-spurious", passage, predicted: show(one) }));
  return [...missed, ...spurious];
}

function groupingMistakes({ name: passage, predicted, gold, named }: Comparison): Mistake[] {
  const mistakes: Mistake[] = [];
  const owner = new Map(predicted.entities.map((entity) => [entity.id, named.get(entity.id)]));
  for (const there of gold.entities.filter(hasName)) {
    const parts = predicted.entities.filter((here) => here.type === there.type && shareName(here, there));
    const stray = parts.filter(({ id }) => owner.get(id) === undefined);
    if (parts.length > 1 && stray.length > 0)
      mistakes.push({ kind: "entity-split", passage, gold: label(there), predicted: parts.map(label).join(" | ") });
  }
  for (const here of predicted.entities.filter(hasName)) {
    const parts = gold.entities.filter((there) => here.type === there.type && shareName(here, there));
    if (parts.length > 1)
      mistakes.push({ kind: "entity-joined", passage, gold: parts.map(label).join(" | "), predicted: label(here) });
  }
  return mistakes;
}

function missedDescriptions({ name: passage, gold, ends }: Comparison): Mistake[] {
  const found = new Set(ends.values());
  return gold.entities
    .filter((entity) => !hasName(entity) && !found.has(entity.id))
    .map((entity) => ({ kind: "description-missed", passage, gold: label(entity) }));
}

/** What became of a gold entity that no predicted one stands for, in a few words. */
export function fate(entity: AnnotatedEntity, { predicted }: Comparison): string {
  if (!hasName(entity)) return "has no name, and its description was not found";
  const sharing = predicted.entities.filter((here) => shareName(here, entity));
  if (sharing.some(({ type }) => type === entity.type)) return "taken for part of something else";
  const [retyped] = sharing;
  return retyped ? `taken for ${retyped.type}` : "name not found";
}

/** The best known form of an entity, with its type. */
export function label({ type, names, nominals }: AnnotatedEntity): string {
  return `${squash(names[0] ?? nominals[0] ?? "?")} (${type})`;
}

function formsOf(entities: readonly AnnotatedEntity[]): Form[] {
  const found = new Map<string, Form>();
  for (const { type, names } of entities) {
    for (const written of names) {
      const form = nameForm(written);
      const key = JSON.stringify([type, form]);
      if (squash(written) !== "" && !found.has(key)) found.set(key, { type, form, written: squash(written) });
    }
  }
  return [...found.values()];
}

function same(one: Form, other: Form): boolean {
  return one.type === other.type && one.form === other.form;
}

function isForm(forms: readonly Form[], wanted: string): boolean {
  return forms.some(({ form }) => form === wanted);
}

/** One is a run of whole words of the other. */
function sharesWords(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter !== "" && ` ${longer} `.includes(` ${shorter} `);
}

function shareName(one: AnnotatedEntity, other: AnnotatedEntity): boolean {
  const forms = nameForms(one);
  return [...nameForms(other)].some((form) => forms.has(form));
}

function show({ written, type }: Form): string {
  return `${written} (${type})`;
}

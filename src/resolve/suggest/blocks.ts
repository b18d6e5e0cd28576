/**
 * Which things are worth comparing: those that share a loose key, such as a surname, a telling word or the letters of a
 * name. A key that very many share tells little; there each thing is compared with its neighbours in the order of names
 * only (the sorted neighbourhood of Hernández and Stolfo, 1995), so that the work grows with the number of things.
 */
import { acronymOf, type EntityId, formsOfGiven, plainly, referencesIn } from "../../model/index.ts";
import { kindOf } from "../compare/event.ts";
import { successionKeys } from "../compare/organisation.ts";
import { namesOf } from "../compare/person.ts";
import { makerKeys } from "../compare/publication.ts";
import { append, distinct, type Thing } from "../compare/thing.ts";
import { initialsOf, ownNames, wordsOf } from "../compare/words.ts";

const small = 25;
const near = 8;

/** Pairs of entities of one type, each pair once. */
export function* candidates(things: ReadonlyMap<EntityId, Thing>): Generator<readonly [Thing, Thing]> {
  const blocks = new Map<string, Thing[]>();
  for (const thing of things.values()) {
    for (const key of distinct(keysOf(thing))) append(blocks, `${thing.type} ${key}`, thing);
  }
  const seen = new Set<string>();
  for (const block of blocks.values()) {
    const sorted = block.sort(byName);
    const reach = sorted.length <= small ? sorted.length : near;
    for (const [at, one] of sorted.entries()) {
      for (const other of sorted.slice(at + 1, at + 1 + reach)) {
        const pair = one.entity < other.entity ? `${one.entity} ${other.entity}` : `${other.entity} ${one.entity}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [one, other];
      }
    }
  }
}

function keysOf(thing: Thing): string[] {
  const registered = thing.refs.map((ref) => `id ${ref}`);
  if (thing.type === "Person") return [...registered, ...personKeys(thing)];
  if (thing.type === "Event") return [...registered, ...eventKeys(thing)];
  if (thing.type === "Organisation") registered.push(...successionKeys(thing));
  if (thing.type === "Document") registered.push(...makerKeys(thing).map((maker) => `by ${maker}`));
  else if (thing.names.length === 0) return registered;
  return [...registered, ...ownNames(thing.called).flatMap((name) => namedKeys(thing, name))];
}

function personKeys(thing: Thing): string[] {
  return namesOf(thing).flatMap(({ given: names, surname }) => {
    const given = plainly(names[0] ?? "");
    const parts = plainly(surname).split(/[ -]/);
    const forms = given.length > 1 ? formsOfGiven(given) : [];
    return [
      ...parts.map((part) => `surname ${part}`),
      ...forms.flatMap((form) => [`given ${form} ${parts[0]?.slice(0, 2)}`, `given ${form} ${parts[0]?.slice(-3)}`]),
      `parts ${[...names.map(plainly), ...parts].sort().join(" ")}`,
      ...thing.neighbours.map(({ entity }) => `given ${given} with ${entity}`),
    ];
  });
}

/** Two that are only described are compared where they happened at one time, or to one thing. */
function eventKeys(thing: Thing): string[] {
  const kind = kindOf(thing) ?? "";
  return [
    ...ownNames(thing.names).flatMap((name) => wordsOf("Event", name).telling.map((word) => `word ${word}`)),
    ...thing.neighbours.flatMap(({ earliest, entity }) => [
      ...(earliest === null ? [] : [`${kind} of ${earliest.slice(0, 4)}`]),
      `${kind} with ${entity}`,
    ]),
  ];
}

function namedKeys({ type }: Thing, name: string): string[] {
  const letters = acronymOf(name);
  if (letters !== undefined) return [`letters ${letters}`];
  const { whole, telling } = wordsOf(type, name);
  return [
    `name ${whole}`,
    ...telling.flatMap((word) => [`word ${word}`, ...(word.length > 5 ? [`start ${word.slice(0, 4)}`] : [])]),
    ...initialsOf(name).map((initials) => `letters ${initials}`),
    ...referencesIn(name).map((number) => `number ${number}`),
  ];
}

function byName(one: Thing, other: Thing): number {
  const [name = "", against = ""] = [one.called[0], other.called[0]];
  return name < against ? -1 : name > against ? 1 : one.entity < other.entity ? -1 : 1;
}

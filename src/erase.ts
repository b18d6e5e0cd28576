/**
 * A person out of a store for good: in every source a pseudonym stands in the place of the name, and what was is
 * forgotten. What is said of the person, and what people decided about it, stays.
 */
import { ask, questionNamed } from "./ask/index.ts";
import {
  addressesWith,
  carriedDecisions,
  type Decisions,
  type ErasedSource,
  erasedSource,
  namesFrom,
  type Person,
  patternOf,
  placesOf,
} from "./erase/index.ts";
import { InquiryError } from "./errors.ts";
import {
  type AppearanceId,
  clusters,
  EntityId,
  fold,
  formsOf,
  type Judgement,
  pair,
  type SourceId,
} from "./model/index.ts";
import type { Batch, Store, StoredSource } from "./ports.ts";
import { ownRules, resolveInstead } from "./resolve/index.ts";
import { batchOf } from "./store/batch/records.ts";
import { entitiesOf } from "./store/statements/project.ts";

/** What an erasure would change. */
export interface Erasure {
  readonly name: string;
  /** Every form of the name, in whatever source. */
  readonly names: readonly string[];
  readonly pseudonym: string;
  readonly sources: readonly { readonly before: SourceId; readonly after: SourceId; readonly title: string }[];
  /** How many places in the texts. */
  readonly mentions: number;
  /** How many claims are about the person, or name them in their sentence. */
  readonly claims: number;
  /** How many decisions by people are about the person. */
  readonly decisions: number;
  /** Words of the name, and addresses, that are left in texts, where they were not read as the person's; how often. */
  readonly left: { readonly [word: string]: number };
  /** Others of the same name; it stays theirs. */
  readonly namesakes: readonly { readonly id: AppearanceId; readonly name: string; readonly title: string }[];
}

interface Planned extends Erasure {
  readonly person: Person;
  readonly changed: readonly ErasedSource[];
  readonly batch: Batch;
}

/**
 * Works out what would change, and writes nothing.
 * @param pseudonym see `pseudonymFor`
 * @throws InquiryError `entity-unknown`; `usage` for what is no person, has no name, or for a pseudonym that cannot be
 */
export async function plannedErasure(store: Store, id: EntityId, pseudonym: string): Promise<Erasure> {
  const { person: _, changed: __, batch: ___, ...told } = await planned(store, id, pseudonym);
  return told;
}

/**
 * Erases; it cannot be undone. An embedded store's journal begins anew.
 * @throws InquiryError as `plannedErasure`; `store-in-use` when somebody else writes meanwhile
 */
export async function erase(store: Store, id: EntityId, pseudonym: string): Promise<Erasure> {
  const { person, changed, batch, ...told } = await planned(store, id, pseudonym);
  const gone = changed.flatMap(({ before }) => before.appearances);
  const sources = changed.map(({ after }) => after);
  await store.apply(
    async ({ contentOf, namesakes }) => {
      for (const { before } of changed) {
        const standing = await contentOf(before.source.id);
        if (JSON.stringify(standing) !== JSON.stringify(before)) throw writtenMeanwhile();
      }
      const { judgements, retractions } = await resolveInstead(gone, sources, namesakes);
      const carried = [...(batch.judgements ?? []), ...judgements];
      return {
        ...batch,
        withdrawals: changed.map(({ before }) => before.source.id),
        sources,
        judgements: [...carried, ...oneAgain(changed, person, carried)],
        retractions: [...(batch.retractions ?? []), ...retractions],
      };
    },
    { forGood: true },
  );
  return told;
}

async function planned(store: Store, id: EntityId, pseudonym: string): Promise<Planned> {
  const { appearances, name, names: forms } = await entityOf(store, id);
  const names = namesFrom(forms);
  const person: Person = { appearances, names, pseudonym };
  if (names.full.length + names.titled.length + names.single.length === 0) throw nameless(name);
  await checkPseudonym(store, person);

  const changed: ErasedSource[] = [];
  const namesakes: Erasure["namesakes"][number][] = [];
  const left: { [word: string]: number } = {};
  let decisions: Decisions = { judgements: [], reviews: [], fulfilments: [] };
  for await (const batch of batchesOf(store)) {
    for (const stored of batch.sources ?? []) {
      const erased = erasedSource(stored, person);
      if (erased) changed.push(erased);
      for (const word of wordsLeft((erased?.after ?? stored).source.text, names)) left[word] = (left[word] ?? 0) + 1;
      namesakes.push(...othersOf(stored, person));
    }
    decisions = {
      judgements: [...decisions.judgements, ...(batch.judgements ?? [])],
      reviews: [...decisions.reviews, ...(batch.reviews ?? [])],
      fulfilments: [...decisions.fulfilments, ...(batch.fulfilments ?? [])],
    };
  }
  await checkApart(store, changed);
  const judgements = decisions.judgements.filter(({ by }) => !ownRules.has(by));
  const carried = carriedDecisions({ ...decisions, judgements }, changed, person);
  return {
    ...{ name, names: forms, pseudonym },
    sources: changed.map(({ before, after }) => ({
      ...{ before: before.source.id, after: after.source.id, title: before.source.title },
    })),
    mentions: sum(changed.map(({ mentions }) => mentions)),
    claims: sum(changed.map(({ about }) => about.size)),
    decisions: carried.about,
    ...{ left, namesakes, person, changed, batch: carried.batch },
  };
}

async function entityOf({ run }: Store, id: EntityId) {
  const [entity] = EntityId.safeParse(id).success ? await run(entitiesOf, { ids: [id] }) : [];
  if (!entity) {
    throw new InquiryError("entity-unknown", `there is nobody with the id ${id}`, {
      advice: "`inquiry-graph ask find --name PART` looks for a part of a name, and gives ids.",
    });
  }
  if (!entity.labels.includes("Person")) {
    const what = entity.labels.find((label) => label !== "Entity")?.toLowerCase();
    throw new InquiryError("usage", `${entity.name} is no person but of the type ${what}; only people are erased`);
  }
  const { rows } = await ask(run, questionNamed("appearances-of"), { name: entity.id, limit: 100_000 });
  const appearances = new Set(rows.map((row) => String(row.id)));
  return { appearances, name: entity.name, names: entity.named ? entity.names : [] };
}

/** A name that holds a part of the old one would leave it in the store; one that another has would join the two. */
async function checkPseudonym({ run }: Store, { names, pseudonym }: Person): Promise<void> {
  const pattern = patternOf([...names.full, ...names.titled, ...names.single, ...names.parts], "loose");
  if (pattern && pseudonym.search(pattern) >= 0) {
    throw new InquiryError("usage", `${JSON.stringify(pseudonym)} holds a part of the name that is to be erased`);
  }
  const { rows } = await ask(run, questionNamed("find"), { name: pseudonym, limit: 1000 });
  const isTaken = rows.some(({ name, alsoKnownAs }) =>
    [name, ...(alsoKnownAs as string[])].some((each) => fold(String(each)) === fold(pseudonym)),
  );
  if (isTaken) throw new InquiryError("usage", `another goes by ${JSON.stringify(pseudonym)} already`);
}

/** Two sources that differ by the name alone would become one. */
async function checkApart(store: Store, changed: readonly ErasedSource[]): Promise<void> {
  const leaving = new Set(changed.map(({ before }) => before.source.id));
  const seen = new Map<SourceId, string>();
  for (const { before, after } of changed) {
    const { id } = after.source;
    const isThere = !leaving.has(id) && (await store.has(id));
    const other = seen.get(id) ?? (isThere ? id : undefined);
    if (other !== undefined) {
      throw new InquiryError("usage", `without the name, ${before.source.title} is the same as ${other}`, {
        advice: "Withdraw one of the two first.",
      });
    }
    seen.set(id, before.source.title);
  }
}

async function* batchesOf(store: Store): AsyncGenerator<Batch> {
  let records = [];
  for await (const record of store.records()) {
    records.push(record);
    if (record.record !== "commit") continue;
    yield batchOf(records);
    records = [];
  }
}

/** With a capital, however they are written; and addresses that still hold the surname. */
function wordsLeft(text: string, names: Person["names"]): string[] {
  const { single, parts } = names;
  const words = [...placesOf(patternOf([...single, ...parts]), text)].map(({ start, end }) => {
    const word = text.slice(start, end);
    return `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`;
  });
  return [...words, ...addressesWith(text, names)];
}

/** Others in a source who go by the full name, or share it. */
function othersOf({ source, appearances }: StoredSource, { appearances: theirs, names }: Person) {
  const full = patternOf(names.full);
  if (!full) return [];
  return appearances.flatMap((each) => {
    const isOther = each.type === "Person" && !theirs.has(each.id);
    if (!isOther || !formsOf(source, each).some((form) => form.search(full) >= 0)) return [];
    return { id: each.id, name: each.name, title: source.title };
  });
}

/** Each with so many that follow it, so that when a source is withdrawn the others stay together. */
const neighbours = 4;

/**
 * What judged the appearances the same may have rested on the name (an office, a rare surname). They were one, so they
 * are: a judgement that says only that.
 */
function oneAgain(
  changed: readonly ErasedSource[],
  { appearances }: Person,
  judgements: readonly Judgement[],
): Judgement[] {
  const ids = changed.flatMap((source) => [...appearances].flatMap((id) => source.appearances.get(id) ?? []));
  const parts = [...new Set(clusters(new Set(ids), judgements).values())].sort();
  return parts.flatMap((one, at) =>
    parts.slice(at + 1, at + 1 + neighbours).map((other) => ({
      ...pair(one, other),
      ...{ verdict: "same", by: "rule:erasure@1", reason: "one person, whose name was erased" },
    })),
  );
}

function nameless(name: string): InquiryError {
  return new InquiryError("usage", `${name} has no name that could be erased`);
}

function writtenMeanwhile(): InquiryError {
  return new InquiryError("store-in-use", "the store was written to meanwhile; nothing was erased", {
    advice: "Try it again.",
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

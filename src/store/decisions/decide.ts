/**
 * Decisions into the graph, of whichever kind, and out again. What people decided about something that is not there,
 * or is withdrawn, waits, and stands again when it comes: the outcome depends on which sources and decisions there
 * are, and never on which came first.
 */
import { isPersons } from "../../model/index.ts";
import { invalid } from "../batch/validate.ts";
import type { Transaction } from "../engine.ts";
import { execute, executeIds, executeRows } from "../execute.ts";
import {
  deleteWaiting,
  readWaiting,
  type WaitingRow,
  waitingById,
  waitingFor,
  writeWaiting,
} from "../statements/waiting.ts";
import type { DecisionKind } from "./kind.ts";

export interface Decided<Key, Decision> {
  /** What the batch changed, for the ledger. */
  readonly takenBack: readonly Key[];
  readonly given: readonly Decision[];
  /** What this did to the graph: decisions that left it, and that came into it. */
  readonly left: readonly Decision[];
  readonly came: readonly Decision[];
}

/** Apply what a batch takes back and gives; `arriving` are the ids of appearances and claims that came with it. */
export async function decide<Key, Decision extends Key & { readonly by: string }>(
  transaction: Transaction,
  kind: DecisionKind<Key, Decision>,
  wanted: { readonly back: readonly Key[]; readonly given: readonly Decision[]; readonly arriving: Iterable<string> },
): Promise<Decided<Key, Decision>> {
  const givenKeys = new Set(wanted.given.map(kind.keyOf));
  const back = wanted.back.filter((key) => !givenKeys.has(kind.keyOf(key)));
  const keys = [...back, ...wanted.given];
  const live = byKey(kind, await kind.on(transaction, keys));
  const waiting = byKey(kind, decisionsFrom(kind, await executeIds(transaction, waitingById, keys.map(idOf(kind)))));

  const takenBack = back.filter((key) => live.has(kind.keyOf(key)) || waiting.has(kind.keyOf(key)));
  const left = takenBack.flatMap((key) => live.get(kind.keyOf(key)) ?? []);
  const given = wanted.given.filter((decision) => {
    const key = kind.keyOf(decision);
    return JSON.stringify(live.get(key) ?? waiting.get(key)) !== JSON.stringify(decision);
  });
  const settled = new Set([...back, ...given].map(kind.keyOf));
  const woken = decisionsFrom(kind, await executeIds(transaction, waitingFor, wanted.arriving)).filter(
    (decision) => !settled.has(kind.keyOf(decision)),
  );

  const possible = await partition(transaction, kind, given);
  const came = [...possible.now, ...(await partition(transaction, kind, woken)).now];
  const homeless = possible.later.filter((decision) => !isPersons(decision));
  if (homeless.length > 0) {
    throw invalid(
      homeless.map((decision) => ({ id: kind.about(decision).join(" "), problem: `${kind.done}, but in no source` })),
    );
  }
  await kind.erase(transaction, takenBack);
  await executeIds(transaction, deleteWaiting, [...takenBack, ...came].map(idOf(kind)));
  await kind.write(transaction, came);
  await setAside(transaction, kind, possible.later);
  return { takenBack, given, left, came };
}

/** Before sources leave: what people decided about something in them waits from now on. */
export async function setAsideWithin<Key, Decision extends Key & { readonly by: string }>(
  transaction: Transaction,
  kind: DecisionKind<Key, Decision>,
  sources: readonly string[],
): Promise<void> {
  await setAside(transaction, kind, (await kind.within(transaction, sources)).filter(isPersons));
}

/** All that stand or wait. */
export async function allOf<Key, Decision extends Key & { readonly by: string }>(
  transaction: Transaction,
  kind: DecisionKind<Key, Decision>,
): Promise<Decision[]> {
  const waiting = await execute(transaction, readWaiting, { kind: kind.name });
  return [...(await kind.all(transaction)), ...waiting.map(kind.fromWaiting)];
}

async function setAside<Key, Decision extends Key & { readonly by: string }>(
  transaction: Transaction,
  kind: DecisionKind<Key, Decision>,
  decisions: readonly Decision[],
): Promise<void> {
  const rows = decisions.map((decision) => ({
    ...{ id: idOf(kind)(decision), kind: kind.name },
    ...kind.toWaiting(decision),
  }));
  await executeRows(transaction, writeWaiting, rows);
}

/** Those that everything is there for, and those that have to wait. */
async function partition<Key, Decision extends Key & { readonly by: string }>(
  transaction: Transaction,
  kind: DecisionKind<Key, Decision>,
  decisions: readonly Decision[],
): Promise<{ now: Decision[]; later: Decision[] }> {
  const known = new Set((await kind.known(transaction, new Set(decisions.flatMap(kind.about)))).map(({ id }) => id));
  const isThere = (decision: Decision) => kind.about(decision).every((id) => known.has(id));
  return { now: decisions.filter(isThere), later: decisions.filter((decision) => !isThere(decision)) };
}

function decisionsFrom<Key, Decision extends Key & { readonly by: string }>(
  kind: DecisionKind<Key, Decision>,
  rows: readonly WaitingRow[],
): Decision[] {
  const ofKind = rows.filter((row) => row.kind === kind.name);
  return [...new Map(ofKind.map((row) => [row.id, row])).values()].map(kind.fromWaiting);
}

function byKey<Key, Decision extends Key & { readonly by: string }>(
  kind: DecisionKind<Key, Decision>,
  decisions: readonly Decision[],
): Map<string, Decision> {
  return new Map(decisions.map((decision) => [kind.keyOf(decision), decision]));
}

/** A waiting decision's id in the graph. */
function idOf<Key, Decision extends Key & { readonly by: string }>({ name, keyOf }: DecisionKind<Key, Decision>) {
  return (key: Key) => `${name} ${keyOf(key)}`;
}

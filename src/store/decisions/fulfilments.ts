/** Verdicts on fulfilments: relationships between claims, of one type when accepted and of another when rejected. */
import { Fulfilment, type FulfilmentKey } from "../../model/index.ts";
import { fulfilmentKey } from "../batch/validate.ts";
import { execute, executeIds, executeRows } from "../execute.ts";
import { readBack } from "../present.ts";
import {
  type FulfilmentRow,
  fulfilmentsIn,
  fulfilmentsOn,
  readFulfilments,
  unfulfil,
  writeFulfilled,
  writeNotFulfilled,
} from "../statements/decisions.ts";
import { knownClaims } from "../statements/sources.ts";
import type { DecisionKind } from "./kind.ts";

export const fulfilments: DecisionKind<FulfilmentKey, Fulfilment> = {
  name: "fulfilment",
  done: "said to be fulfilled",
  keyOf: fulfilmentKey,
  about: ({ expected, reported }) => [expected, reported],
  known: (transaction, ids) => executeIds(transaction, knownClaims, ids),
  all: async (transaction) => (await execute(transaction, readFulfilments, {})).map(fulfilmentFrom),
  on: async (transaction, keys) =>
    (await executeRows(transaction, fulfilmentsOn, keys.map(keyRow))).map(fulfilmentFrom),
  within: async (transaction, sources) => (await executeIds(transaction, fulfilmentsIn, sources)).map(fulfilmentFrom),
  async write(transaction, decisions) {
    const rows = decisions.map(({ note, ...fulfilment }) => ({ ...fulfilment, note: note ?? null }));
    await executeRows(transaction, unfulfil, decisions.map(keyRow));
    for (const [verdict, statement] of [
      ["accepted", writeFulfilled] as const,
      ["rejected", writeNotFulfilled] as const,
    ])
      await executeRows(
        transaction,
        statement,
        rows.filter((row) => row.verdict === verdict),
      );
  },
  async erase(transaction, keys) {
    await executeRows(transaction, unfulfil, keys.map(keyRow));
  },
  toWaiting: ({ expected, reported, note, ...decided }) => ({
    ...{ one: expected, other: reported, ...decided, reason: note ?? null },
  }),
  fromWaiting: ({ one, other, reason, verdict, by, at }) =>
    fulfilmentFrom({ expected: one, reported: other ?? "", note: reason, verdict, by, at }),
};

function fulfilmentFrom(row: FulfilmentRow): Fulfilment {
  return readBack(Fulfilment, row, fulfilmentKey(row));
}

function keyRow({ expected, reported }: FulfilmentKey) {
  return { expected, reported };
}

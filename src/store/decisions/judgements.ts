/** Judgements on pairs of appearances: relationships between them. */
import { Judgement, type JudgementKey } from "../../model/index.ts";
import { judgementKey } from "../batch/validate.ts";
import { execute, executeIds, executeRows } from "../execute.ts";
import { readBack } from "../present.ts";
import {
  type JudgementRow,
  judgementsIn,
  judgementsOn,
  readJudgements,
  retract,
  writeJudgements,
} from "../statements/decisions.ts";
import { knownAppearances } from "../statements/sources.ts";
import type { DecisionKind } from "./kind.ts";

export const judgements: DecisionKind<JudgementKey, Judgement> = {
  name: "judgement",
  done: "judged",
  keyOf: judgementKey,
  about: ({ left, right }) => [left, right],
  known: (transaction, ids) => executeIds(transaction, knownAppearances, ids),
  all: async (transaction) => (await execute(transaction, readJudgements, {})).map(judgementFrom),
  on: async (transaction, keys) => (await executeRows(transaction, judgementsOn, keys.map(keyRow))).map(judgementFrom),
  within: async (transaction, sources) => (await executeIds(transaction, judgementsIn, sources)).map(judgementFrom),
  async write(transaction, decisions) {
    await executeRows(
      transaction,
      writeJudgements,
      decisions.map(({ at, ...judgement }) => ({ ...judgement, at: at ?? null })),
    );
  },
  async erase(transaction, keys) {
    await executeRows(transaction, retract, keys.map(keyRow));
  },
  toWaiting: ({ left, right, at, ...decided }) => ({ one: left, other: right, ...decided, at: at ?? null }),
  fromWaiting: ({ one, other, verdict, by, reason, at }) =>
    judgementFrom({ left: one, right: other ?? "", verdict, by, reason: reason ?? "", at }),
};

function judgementFrom(row: JudgementRow): Judgement {
  return readBack(Judgement, row, judgementKey(row));
}

function keyRow({ left, right, by }: JudgementKey) {
  return { left, right, by };
}

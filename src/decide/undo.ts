/** A decision taken back: afterwards the store is as if it had never been taken. */
import type { DecisionKey } from "../model/index.ts";
import type { Batch, Store } from "../ports.ts";

/** Takes back whatever stands under the key; nothing happens where nothing does. */
export async function undo(store: Store, key: DecisionKey): Promise<void> {
  await store.apply(takenBack(key));
}

function takenBack(key: DecisionKey): Batch {
  switch (key.kind) {
    case "judgement":
      return { retractions: [{ left: key.left, right: key.right, by: key.by }] };
    case "review":
      return { unreviews: [key.claimId] };
    case "fulfilment":
      return { unfulfilments: [{ expected: key.expected, reported: key.reported }] };
  }
}

/** The way back out: afterwards the store is as if the source had never been read. */
import { InquiryError } from "./errors.ts";
import type { SourceId } from "./model/index.ts";
import type { Store } from "./ports.ts";
import { resolveWithout } from "./resolve/index.ts";

/** @throws InquiryError `source-unknown` */
export async function withdraw(id: SourceId, store: Store): Promise<void> {
  await store.apply(async ({ has, appearancesOf, namesakes }) => {
    if (!(await has(id))) throw unknownSource(id);
    return { withdrawals: [id], ...(await resolveWithout(await appearancesOf(id), namesakes)) };
  });
}

export function unknownSource(id: SourceId): InquiryError {
  return new InquiryError("source-unknown", `there is no source ${id}`, {
    advice: "`inquiry-graph ask sources` lists what was read.",
  });
}

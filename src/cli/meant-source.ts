/** Which source a person means, by its id or its title. */
import { InquiryError } from "../errors.ts";
import type { Store } from "../ports.ts";

/** @throws InquiryError `source-unknown` when no source, or more than one, is meant */
export async function meantSource(store: Store, given: string): Promise<{ id: string; title: string }> {
  const { ask, questionNamed } = await import("../ask/index.ts");
  const { rows } = await ask(store.run, questionNamed("sources"), { limit: 100_000 });
  const [only, another] = rows.filter(({ id, title }) => id === given || title === given);
  if (only && !another) return { id: String(only.id), title: String(only.title) };
  throw new InquiryError(
    "source-unknown",
    `${only ? "several sources have" : "no source has"} the id or title ${JSON.stringify(given)}`,
    {
      advice: "`inquiry-graph ask sources` lists what was read, with ids.",
    },
  );
}

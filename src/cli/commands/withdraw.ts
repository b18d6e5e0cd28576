/** `withdraw`: a source out of a store. */
import { Command } from "commander";
import type { Row } from "../../ask/index.ts";
import { InquiryError } from "../../errors.ts";
import { harmless, say } from "../output.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";

export function withdrawCommand(): Command {
  const command = new Command("withdraw")
    .description("take a source out again, and all that only it supports")
    .argument("<source>", "its id or its title, as `ask sources` gives them");
  return storeOption(command).action(run);
}

async function run(given: string, options: StoreOptions): Promise<void> {
  const [{ withdraw }, { ask, questionNamed }] = await Promise.all([
    import("../../withdraw.ts"),
    import("../../ask/index.ts"),
  ]);
  const { id, title } = await withStore(options, async (store) => {
    const { rows } = await ask(store.run, questionNamed("sources"), { limit: 100_000 });
    const source = sourceOf(rows, given);
    await withdraw(source.id, store);
    return source;
  });
  say(`withdrawn: ${harmless(title)} (${id})`);
}

/** @throws InquiryError `source-unknown` when no source, or more than one, is meant */
function sourceOf(sources: readonly Row[], given: string): { id: string; title: string } {
  const meant = sources.filter(({ id, title }) => id === given || title === given);
  const [only, another] = meant;
  if (only && !another) return { id: String(only.id), title: String(only.title) };
  throw new InquiryError(
    "source-unknown",
    `${only ? "several sources have" : "no source has"} the id or title ${JSON.stringify(given)}`,
    {
      advice: "`inquiry-graph ask sources` lists what was read, with ids.",
    },
  );
}

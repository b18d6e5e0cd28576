/** `withdraw`: a source out of a store. */
import { Command } from "commander";
import { z } from "zod";
import { InquiryError } from "../../errors.ts";
import { SourceId } from "../../model/index.ts";
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
    const source = sourceOf(
      rows.map((row) => Listed.parse(row)),
      given,
    );
    await withdraw(source.id, store);
    return source;
  });
  say(`withdrawn: ${harmless(title)} (${id})`);
}

const Listed = z.object({ id: SourceId, title: z.string() });
type Listed = z.infer<typeof Listed>;

/** @throws InquiryError `source-unknown` when no source, or more than one, is meant */
function sourceOf(sources: readonly Listed[], given: string): Listed {
  const meant = sources.filter(({ id, title }) => id === given || title === given);
  const [only, another] = meant;
  if (only && !another) return only;
  throw new InquiryError(
    "source-unknown",
    `${only ? "several sources have" : "no source has"} the id or title ${JSON.stringify(given)}`,
    {
      advice: "`inquiry-graph ask sources` lists what was read, with ids.",
    },
  );
}

/** What a typed name means. The store finds candidates by their letters; how names are compared is the model's matter. */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";
import { InquiryError } from "../errors.ts";
import { EntityId, type EntityType, entityTypeAmong, fold, nameParts } from "../model/index.ts";
import type { Run } from "../ports.ts";

const Named = z.object({ id: EntityId, labels: z.array(z.string()), name: z.string(), names: z.array(z.string()) });
type Named = z.infer<typeof Named>;

const search = statement("ask/search", {
  params: z.object({ runs: z.array(z.string()), limit: z.int().positive() }),
  row: Named,
});
const sourcesCount = statement("ask/sources-count", {
  params: z.object({ ids: z.array(EntityId) }),
  row: z.object({ id: EntityId, sources: z.int() }),
});

const most = 1000;
const offered = 8;

/**
 * What may have a name of these words, folded; the shortest name first. By the longest run of letters and digits, since
 * the store compares letter by letter and a name may be written with other signs. Where very many have it, by all of them.
 */
export async function candidates(run: Run, words: string): Promise<{ found: readonly Named[]; cut: boolean }> {
  const runs = runsIn(words);
  const few = await run(search, { runs: runs.slice(0, 1), limit: most });
  const found = few.length < most || runs.length < 2 ? few : await run(search, { runs, limit: most });
  return { found, cut: found.length === most };
}

/** Runs of letters and digits, the longest first: they are the same in every way of writing quotes, dashes and spaces. */
export function runsIn(words: string): string[] {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).sort((one, other) => other.length - one.length);
}

/** The one thing that a typed name means; of one type, where only that can be meant. @throws InquiryError `name-unknown` */
export async function settle(run: Run, given: string, type?: EntityType): Promise<Named> {
  const wanted = nameParts(given).join(" ");
  const { found, cut } = await candidates(run, wanted);
  const known = found.filter(({ labels }) => type === undefined || labels.includes(type));
  const partsOf = (name: string) => nameParts(name).join(" ");
  const whole = [(name: string) => fold(name) === fold(given), (name: string) => partsOf(name) === wanted];
  const part = (name: string) => isPart(wanted, fold(name)) || isPart(wanted, partsOf(name));
  // Among some of those who have a part, one that is alone may not be.
  for (const means of cut ? whole : [...whole, part]) {
    const meant = known.filter(({ names }) => names.some(means));
    const [only, another] = meant;
    if (only && !another) return only;
    if (only)
      throw unsettled(
        `several things are named ${JSON.stringify(given)}`,
        `Say which, by name or id: ${await listed(run, meant)}.`,
      );
  }
  throw unsettled(
    cut
      ? `more than ${most.toLocaleString("en")} things have ${JSON.stringify(given)} in their names`
      : `${type === undefined ? "nothing" : `no ${type.toLowerCase()}`} is named ${JSON.stringify(given)}`,
    "`inquiry-graph ask find --name PART` looks for a part of a name.",
  );
}

/** Three letters or more, from the beginning of a word: "gru" is a part of "alan grubb"; "rub" and "g" are none. */
function isPart(wanted: string, name: string): boolean {
  const letters = wanted.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return wanted.length > 2 && new RegExp(`(?<![\\p{L}\\p{N}])${letters}`, "u").test(name);
}

function unsettled(message: string, advice: string): InquiryError {
  return new InquiryError("name-unknown", message, { advice });
}

/** Those that most sources name. */
export async function listed(run: Run, meant: readonly Named[]): Promise<string> {
  const rows = await run(sourcesCount, { ids: meant.map(({ id }) => id) });
  const sources = new Map(rows.map((row) => [row.id, row.sources]));
  const some = meant
    .map((each) => ({ ...each, sources: sources.get(each.id) ?? 0 }))
    .sort((one, other) => other.sources - one.sources)
    .slice(0, offered)
    .map(({ id, name, labels, sources }) => `${name} (${entityTypeAmong(labels)}, in ${sources} sources, ${id})`);
  return some.join("; ") + (meant.length > offered ? "; …" : "");
}

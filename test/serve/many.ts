/** A case of any size, for what must hold when there is very much: people with numbers for names, claims between them. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EntityType } from "../../src/model/index.ts";
import type { Batch } from "../../src/ports.ts";
import { openStore } from "../../src/store/open.ts";
import { readSource, sameByKey } from "./case.ts";
import type { Opened } from "./opened.ts";

/** Each source speaks of so many people, and makes twice as many claims; one of them the next source speaks of, too. */
const perSource = 100;

export function manyPeople(count: number): Batch {
  const sources = Array.from({ length: count }, (_, number) => {
    const own = (index: number) => number * perSource + (index % perSource);
    const person = (index: number) =>
      number > 0 && index % perSource === perSource - 1 ? own(0) - perSource : own(index);
    const said = (index: number) => `{p${person(index)}|Person${person(index)}}`;
    const indices = Array.from({ length: perSource }, (_, index) => index);
    const cast = Object.fromEntries(indices.map((index): [string, EntityType] => [`p${person(index)}`, "Person"]));
    const sentences = indices.flatMap((index) =>
      [1, 7].map((step) => {
        const other = index * step + step;
        return `${said(index)} questioned ${said(other)}.\n> p${person(index)} QUESTIONED p${person(other)}`;
      }),
    );
    const date = `2024-${String((number % 12) + 1).padStart(2, "0")}`;
    return readSource(cast, { title: `Source ${number}`, date }, sentences.join("\n\n"));
  });
  return {
    sources: sources.map(({ source, appearances, claims }) => ({ source, appearances, claims })),
    judgements: sameByKey(sources),
  };
}

/** In an embedded store of its own. */
export async function openMany(sources: number): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), "many-"));
  const store = await openStore(`embedded:${folder}`);
  await store.apply(manyPeople(sources));
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

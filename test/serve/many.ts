/** A case of any size, for what must hold when there is very much: people with numbers for names, claims between them. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EntityType } from "../../src/model/index.ts";
import type { Batch } from "../../src/ports.ts";
import { openStore } from "../../src/store/open.ts";
import { readSource } from "./case.ts";
import type { Opened } from "./opened.ts";

/** Each source speaks of so many people, and makes twice as many claims. */
const perSource = 100;

export function manyPeople(sources: number): Batch {
  return {
    sources: Array.from({ length: sources }, (_, number) => {
      const keys = Array.from({ length: perSource }, (_, index) => `p${index}`);
      const cast = Object.fromEntries(keys.map((key): [string, EntityType] => [key, "Person"]));
      const name = (index: number) => `Person${number * perSource + (index % perSource)}`;
      const sentences = keys.flatMap((key, index) =>
        [1, 7].map((step) => {
          const other = (index * step + step) % perSource;
          return `{${key}|${name(index)}} questioned {p${other}|${name(other)}}.\n> ${key} QUESTIONED p${other}`;
        }),
      );
      const date = `2024-${String((number % 12) + 1).padStart(2, "0")}`;
      const { source, appearances, claims } = readSource(
        cast,
        { title: `Source ${number}`, date },
        sentences.join("\n\n"),
      );
      return { source, appearances, claims };
    }),
    judgements: [],
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

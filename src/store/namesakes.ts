/** Who else goes by a full name: for the resolver. */
import type { Namesakes, Store } from "../ports.ts";
import { centres, namesakes } from "./statements/namesakes.ts";

export function namesakesIn({ run }: Pick<Store, "run">): Namesakes {
  return {
    centres: async (keys) => new Map((await run(centres, { keys: [...keys] })).map(({ key, id }) => [key, id])),
    all: async (key) => (await run(namesakes, { keys: [key] })).map(({ id }) => id),
  };
}

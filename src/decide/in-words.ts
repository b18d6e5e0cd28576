/** Appearances and claims in words, by their ids, as far as they are there. */
import type { ToldAppearance, ToldClaim } from "../model/index.ts";
import type { Run } from "../ports.ts";
import { appearancesInWords, claimsInWords } from "./statements.ts";

export async function tellAppearances(run: Run, ids: Iterable<string>): Promise<Map<string, ToldAppearance>> {
  return byId(await run(appearancesInWords, { ids: [...new Set(ids)] }));
}

export async function tellClaims(run: Run, ids: Iterable<string>): Promise<Map<string, ToldClaim>> {
  return byId(await run(claimsInWords, { ids: [...new Set(ids)] }));
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

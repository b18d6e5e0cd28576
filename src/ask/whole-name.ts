/** Whom or what a name means, for what changes the store: a part of a name is too little to go by there. */
import { InquiryError } from "../errors.ts";
import { type EntityType, nameParts, personName, sexOf } from "../model/index.ts";
import type { Run } from "../ports.ts";
import { listed, settle } from "./named.ts";

/**
 * The one thing that goes by this name as a whole, without regard to case and titles; but Mrs Lee is not Mr Lee.
 * @throws InquiryError `name-unknown`
 */
export async function settleWhole(run: Run, given: string, type?: EntityType): ReturnType<typeof settle> {
  const known = await settle(run, given, type);
  const wanted = partsOf(given);
  if (known.names.some((name) => partsOf(name) === wanted) && !areApart(given, known.names)) return known;
  throw new InquiryError("name-unknown", `nothing has ${JSON.stringify(given)} as its whole name`, {
    advice: `Give the whole name, or the id: ${await listed(run, [known])}.`,
  });
}

function partsOf(name: string): string {
  return nameParts(name).join(" ");
}

function areApart(given: string, names: readonly string[]): boolean {
  const [one, other] = [[given], names].map((some) => sexOf(some.flatMap((name) => personName(name) ?? [])));
  return one !== undefined && other !== undefined && one !== other;
}

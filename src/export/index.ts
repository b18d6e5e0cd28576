/** What others can read. To add a format: a file, and a line in the list. The archive is the store's own (`src/store`). */
import { InquiryError } from "../errors.ts";
import { csv } from "./csv.ts";
import { followTheMoney } from "./follow-the-money.ts";
import type { Format } from "./format.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";
import { jsonLd } from "./json-ld.ts";

export { type Chosen, type Content, contentOf } from "./content.ts";
export type { Format } from "./format.ts";

export const formats: readonly Format[] = [csv, json, gexf, graphml, jsonLd, followTheMoney];

/**
 * @param besides what else may be asked for there
 * @throws InquiryError `usage`
 */
export function formatNamed(name: string, besides: readonly string[] = []): Format {
  const found = formats.find((format) => format.name === name);
  if (found) return found;
  throw new InquiryError("usage", `there is no format ${JSON.stringify(name)}`, {
    advice: `Take one of: ${[...besides, ...formats.map((format) => format.name)].join(", ")}.`,
  });
}

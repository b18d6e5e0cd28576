/** The extractors, by name. Heavy ones are loaded only when they are asked for. To add one: a line in the list. */
import { InquiryError } from "../errors.ts";
import type { Extractor } from "../ports.ts";

export interface ExtractorEntry {
  readonly name: string;
  load(): Promise<Extractor>;
}

export const extractors: readonly ExtractorEntry[] = [
  {
    name: "rules",
    load: async () => (await import("./rules/extractor.ts")).rulesExtractor,
  },
];

/** The extractor of a name. @throws InquiryError `usage` when there is none. */
export async function extractorNamed(name: string): Promise<Extractor> {
  const entry = extractors.find((each) => each.name === name);
  if (entry) return entry.load();
  throw new InquiryError("usage", `there is no extractor "${name}"`, {
    advice: `Take one of: ${extractors.map((each) => each.name).join(", ")}.`,
  });
}

/** The extractors, by name. Heavy ones are loaded only when they are asked for. To add one: a line in the list. */
import { InquiryError } from "../errors.ts";
import type { Extractor } from "../ports.ts";

export interface ExtractorEntry {
  readonly name: string;
  /** `weights`: a folder of weights instead of those in the package. */
  load(weights?: string): Promise<Extractor>;
}

export const extractors: readonly ExtractorEntry[] = [
  {
    name: "rules",
    load: async () => (await import("./rules/extractor.ts")).rulesExtractor,
  },
  {
    name: "local",
    load: async (weights) => (await import("./local/extractor.ts")).localExtractor(weights),
  },
  {
    name: "model",
    load: async (weights) => (await import("./model/extractor.ts")).modelExtractor(weights),
  },
];

/** The extractor of a name. @throws InquiryError `usage` when there is none, `model-missing` when its weights are not there. */
export async function extractorNamed(name: string, weights?: string): Promise<Extractor> {
  const entry = extractors.find((each) => each.name === name);
  if (entry) return entry.load(weights);
  throw new InquiryError("usage", `there is no extractor "${name}"`, {
    advice: `Take one of: ${extractors.map((each) => each.name).join(", ")}.`,
  });
}

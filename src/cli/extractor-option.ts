/** `--extractor`, the same in every command that reads documents. */
import { Option } from "commander";

/** The network and the rules together; `rules` needs no weights and is quicker. */
export const defaultExtractor = "local";

export function extractorOption(): Option {
  return new Option("--extractor <name>", "how claims are found: local (the network with the rules) or rules").default(
    defaultExtractor,
  );
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe } from "vitest";
import { extractorNamed } from "../../src/extract/index.ts";
import { shipped } from "../../src/extract/model/network.ts";
import { extractorContract } from "./extractor.ts";

describe.skipIf(!existsSync(join(shipped, "model.json")))("skipped without models/", () => {
  let loaded: ReturnType<typeof extractorNamed> | undefined;
  extractorContract(
    "local",
    () => {
      loaded ??= extractorNamed("local");
      return loaded;
    },
    20,
  );
});

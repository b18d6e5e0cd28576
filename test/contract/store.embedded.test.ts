/** The embedded store keeps the contract. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/open.ts";
import { storeContract } from "./store.ts";

storeContract("embedded", {
  fresh: () => openStore(`embedded:${mkdtempSync(join(tmpdir(), "inquiry-graph-"))}`),
  runs: 40,
});

/** The embedded store answers every question. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/open.ts";
import { questionsContract } from "./questions.ts";

questionsContract("embedded", () => openStore(`embedded:${mkdtempSync(join(tmpdir(), "inquiry-graph-"))}`));

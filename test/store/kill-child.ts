/** Run by `kill.test.ts` in a process of its own: stores one small source after the other and says so each time. */
import { writeSync } from "node:fs";
import type { Judgement } from "../../src/model/index.ts";
import { openStore } from "../../src/store/open.ts";
import { numbered } from "./kill-sources.ts";

const [, , path = "", first = "0"] = process.argv;
const store = await openStore(`embedded:${path}`);
for (let number = Number(first); ; number++) {
  const { source, judgements } = numbered(number);
  await store.apply({ sources: [source], judgements: judgements satisfies Judgement[] });
  writeSync(1, `${number}\n`);
}

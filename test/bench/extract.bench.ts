/** How fast claims are found, as words a second and against the bare encoder on the same windows; `npm run bench`. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { extractorNamed } from "../../src/extract/index.ts";
import { ints } from "../../src/extract/model/graph.ts";
import { networkFrom, shipped } from "../../src/extract/model/network.ts";
import { inputOf } from "../../src/extract/model/window-reading.ts";
import { windowsOf } from "../../src/extract/model/windows.ts";
import { sentences } from "../../src/extract/sentences.ts";
import { read } from "../../src/read/index.ts";
import { median, print, times } from "./figures.ts";

const path = "examples/calderwick/2025-03-06-hearing-transcript.txt";

test.skipIf(!existsSync(join(shipped, "model.json")))("a hearing, text to claims", async () => {
  const { source } = await read({ name: path, bytes: readFileSync(path) });
  if (!source) throw new Error(path);
  const words = source.text.split(/\s+/).length;
  const network = await networkFrom(shipped, 1);
  const windows = windowsOf(source, sentences(source), network.pieces, network.description.limits);
  const encoder = await times(5, async () => {
    for (const window of windows) {
      const { ids, shapes, at } = inputOf(network, source.text, window);
      await network.reading({ ids: ints(ids), shapes: ints(shapes), at: ints(at) });
    }
  });
  for (const name of ["rules", "local"]) {
    const extractor = await extractorNamed(name);
    const taken = await times(5, () => extractor.extract(source));
    print(`${name}: words a second`, ((1000 * words) / median(taken)).toFixed(0));
    print(`… against the bare encoder`, `${(median(taken) / median(encoder)).toFixed(2)} ×`);
  }
  print("… most memory that the program takes for it, in MB", memory().toFixed(0));
});

/** Of a process that does nothing else, as built; the one that measures holds two networks and more. */
function memory(): number {
  const program = `
    const [{ extractorNamed }, { read }, { readFileSync }] = await Promise.all(
      ["./dist/extract/index.js", "./dist/read/index.js", "node:fs"].map((name) => import(name)),
    );
    const { source } = await read({ name: "${path}", bytes: readFileSync("${path}") });
    await (await extractorNamed("local")).extract(source);
    console.log(process.resourceUsage().maxRSS / 1e3);`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  return Number(stdout);
}

/** A fault in a reader, or in a library behind it, costs the one file and not those that come after it. */
import { expect, test } from "vitest";
import { extractorNamed } from "../../src/extract/index.ts";
import { ingest } from "../../src/ingest.ts";
import type { Reader } from "../../src/ports.ts";
import { read, readers } from "../../src/read/index.ts";
import { openStore } from "../../src/store/open.ts";
import { folder } from "../support/folder.ts";
import { written } from "./show.ts";

const told = "The trust was told to improve.";

/** Falls over a file that it takes; over another already when it is asked whether it takes it. */
const faulty: Reader = {
  name: "faulty@1",
  accepts({ name }) {
    if (name === "asked.odd") throw new RangeError("Maximum call stack size exceeded");
    return name.endsWith(".odd");
  },
  async read() {
    throw new TypeError("undefined is not a function");
  },
};
const readWithFault: typeof read = (input) => read(input, [faulty, ...readers]);

test.each([
  ["asked.odd", "Maximum call stack size exceeded"],
  ["read.odd", "undefined is not a function"],
])("%s", async (name, why) => {
  const { source, noticed } = await readWithFault(written(told, name));
  expect(source).toBeUndefined();
  expect(noticed).toEqual([{ code: "input-damaged", message: expect.stringContaining(`(${why})`) }]);
});

test("the files after it are ingested", async () => {
  const store = await openStore(`embedded:${folder()}`);
  try {
    const files = [
      written("The board met.", "a.txt"),
      written(told, "asked.odd"),
      written(told, "read.odd"),
      written(told),
    ];
    const report = await ingest(files, { read: readWithFault, extractor: await extractorNamed("rules"), store });
    expect(report).toMatchObject({ stored: 2, unreadable: 2 });
  } finally {
    await store.close();
  }
});

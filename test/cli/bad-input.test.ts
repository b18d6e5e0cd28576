/** Whatever is handed over: a clear line with its code, an exit status, nothing half-written, and the others are read. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { program, type Workplace, workplace } from "../support/command.ts";
import { article } from "./case.ts";

let place: Workplace;
beforeAll(() => {
  place = workplace();
  writeFileSync(place.path("article.txt"), article);
});
afterAll(() => place.remove());

const plain = "Marlow Vale NHS Trust was inspected by the Care Standards Authority in March 2025.\n";

describe("files that hold no text", () => {
  test.each<[string, string, Uint8Array | string, string]>([
    ["an empty file", "empty.txt", "", "input-empty"],
    ["only spaces", "blank.txt", " \n\t\n ", "input-empty"],
    [
      "a picture",
      "picture.png",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
      "input-binary",
    ],
    [
      "a program",
      "program.txt",
      Uint8Array.from(Array.from({ length: 400 }, (_, at) => (at * 37) % 9)),
      "input-binary",
    ],
    [
      "a page without a body",
      "bare.html",
      "<!doctype html><html><head><title>Nothing</title></head><body></body></html>",
      "input-empty",
    ],
  ])("%s", async (_, name, content, code) => {
    writeFileSync(place.path(name), content);
    const ended = await place.run(["ingest", name, "article.txt", `--store=embedded:store-${name}`]);
    expect(ended).toMatchObject({ code: 3, err: expect.stringContaining(`[${code}]`) });
    expect(ended.out).toContain("1 stored, 1 not read");
  });

  test.each(["ingest", "extract"])(
    "%s: the reason is the last one, and a name cannot command the terminal",
    async (command) => {
      const name = "red\u001b[31m.eml";
      const attached = `Content-Type: application/pdf\nContent-Disposition: attachment; filename="a\u001b[2J.pdf"\n\nJVBERi0=`;
      const head = 'Subject:\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="part"';
      writeFileSync(place.path(name), `${head}\n\n--part\n${attached}\n--part--\n`);
      const ended = await place.run([command, name, ...(command === "ingest" ? ["--store=embedded:red"] : [])]);
      expect(ended.code).toBe(3);
      expect(ended.err.trimEnd().split("\n").at(-1)).toMatch(/red\\u001b\[31m\.eml: .*\[input-empty\]$/);
      expect(ended.out + ended.err).not.toContain("\u001b");
    },
  );

  test("a path that is not there", async () => {
    const ended = await place.run(["ingest", "nowhere.txt", "article.txt", "--store=embedded:a"]);
    expect(ended).toMatchObject({
      code: 3,
      err: expect.stringContaining("nowhere.txt: there is no such file or folder   [input-missing]"),
    });
    expect(ended.out).toContain("1 stored, 1 not read");
  });

  test("in a folder the others are read", async () => {
    mkdirSync(place.path("folder/below"), { recursive: true });
    writeFileSync(place.path("folder/a.txt"), "");
    writeFileSync(place.path("folder/below/b.txt"), article);
    writeFileSync(place.path("folder/.hidden"), "x");
    const ended = await place.run(["ingest", "folder", "--store=embedded:b"]);
    expect(ended.code).toBe(3);
    expect(ended.out).toContain("1 stored, 1 not read");
  });
});

describe("other ways of writing text are read", () => {
  const accented = "Zoë Brânză’s café in Marlow Vale was inspected by the Care Standards Authority in March 2025.\n";
  test.each<[string, Uint8Array]>([
    ["UTF-16, little end first", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(accented, "utf16le")])],
    ["UTF-8 with a mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(accented)])],
    [
      "Windows-1252",
      Buffer.from(
        "Marlow Vale caf\xe9 \x96 the \x93trust\x94 \x96 was inspected by the Care Standards Authority.\n",
        "latin1",
      ),
    ],
    ["broken UTF-8", Buffer.concat([Buffer.from(plain), Buffer.from([0xc3, 0x28, 0xa0]), Buffer.from(plain)])],
  ])("%s", async (name, bytes) => {
    writeFileSync(place.path(`${name}.txt`), bytes);
    const store = `--store=embedded:store-${name}`;
    expect((await place.run(["ingest", `${name}.txt`, store])).code).toBe(0);
    expect(JSON.parse((await place.run(["check", store, "--json"])).out)).toEqual([]);
  });

  test("a line of 50 MB", async () => {
    writeFileSync(place.path("long.txt"), "word ".repeat(10_000_000));
    const ended = await place.run(["ingest", "long.txt", "article.txt", "--store=embedded:long"]);
    expect(ended.out).toContain("2 stored");
    expect(ended.out).toContain("20,000");
  }, 120_000);
});

describe("stores", () => {
  test("none there", async () => {
    expect(await place.run(["ask", "sources", "--store=embedded:none"])).toMatchObject({
      code: 4,
      err: expect.stringContaining("[store-missing]"),
    });
  });

  test("no database answers", async () => {
    const ended = await place.run(["ask", "sources", "--store=neo4j://127.0.0.1:9"]);
    expect(ended).toMatchObject({ code: 4, err: expect.stringContaining("[store-unreachable]") });
  });

  test("an address of no kind", async () => {
    expect((await place.run(["ask", "sources", "--store=sqlite:x"])).code).toBe(2);
  });

  test("in use by another process", async () => {
    await place.run(["ingest", "article.txt", "--store=embedded:used"]);
    const other = spawn(process.execPath, [program, "open", "--no-open", "--port=0", "--store=embedded:used"], {
      cwd: place.folder,
    });
    await once(other.stdout, "data");
    const ended = await place.run(["ask", "sources", "--store=embedded:used"]);
    expect(ended).toMatchObject({
      code: 4,
      err: expect.stringMatching(new RegExp(`pid ${other.pid}.*\\[store-in-use\\]`)),
    });
    other.kill("SIGINT");
    expect(await once(other, "exit")).toEqual([0, null]);
    expect((await place.run(["ask", "sources", "--store=embedded:used"])).code).toBe(0);
  });

  test("none: the explorer begins one, unless nobody may add to it", async () => {
    const open = ["open", "--no-open", "--port=0", "--store=embedded:begun"];
    expect(await place.run([...open, "--read-only"])).toMatchObject({
      err: expect.stringContaining("[store-missing]"),
    });
    const other = spawn(process.execPath, [program, ...open], { cwd: place.folder });
    await once(other.stdout, "data");
    other.kill("SIGINT");
    await once(other, "exit");
    expect((await place.run(["ask", "sources", "--store=embedded:begun", "--json"])).out.trim()).toBe("[]");
  });

  test("a damaged journal is refused and left as it is", async () => {
    await place.run(["ingest", "article.txt", "--store=embedded:damaged"]);
    const journal = place.path("damaged/journal.jsonl");
    const lines = readFileSync(journal, "utf8").split("\n");
    writeFileSync(journal, [lines[0]?.replace("Marlow", "Harlow"), ...lines.slice(1)].join("\n"));
    const damaged = readFileSync(journal, "utf8");
    expect(await place.run(["check", "--store=embedded:damaged"])).toMatchObject({
      code: 4,
      err: expect.stringMatching(/line 1\b.*\[journal-damaged\]/),
    });
    expect(readFileSync(journal, "utf8")).toBe(damaged);
  });

  test("a line that was cut off is dropped", async () => {
    await place.run(["ingest", "article.txt", "--store=embedded:torn"]);
    const before = (await place.run(["export", "archive", "--store=embedded:torn"])).out;
    appendFileSync(place.path("torn/journal.jsonl"), '{"v":1,"record":"source","source":{"id":"s_');
    expect((await place.run(["export", "archive", "--store=embedded:torn"])).out).toBe(before);
  });

  test("a folder that may not be written", async (context) => {
    if (process.getuid?.() === 0) return context.skip("root may write everywhere");
    mkdirSync(place.path("locked"));
    chmodSync(place.path("locked"), 0o500);
    expect((await place.run(["ingest", "article.txt", "--store=embedded:locked/store"])).code).toBe(4);
  });
});

describe("archives", () => {
  test.each([
    ["of a newer version", (line: string) => line.replace(/"version":\d+/, '"version":99'), "archive-newer"],
    ["that is none", () => "Dear Sir or Madam", "archive-invalid"],
  ])("%s", async (_, change, code) => {
    await place.run(["ingest", "article.txt", "--store=embedded:archived"]);
    const lines = (await place.run(["export", "archive", "--store=embedded:archived"])).out.split("\n");
    const input = [change(lines[0] ?? ""), ...lines.slice(1)].join("\n");
    const ended = await place.run(["import", "-", `--store=embedded:into-${code}`], { input });
    expect(ended).toMatchObject({ code: 3, err: expect.stringContaining(`[${code}]`) });
  });
});

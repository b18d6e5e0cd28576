/** Turns in 96 real hearings, against the counts that their publishers' markup gives. They are no part of the project. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { read } from "../../src/read/index.ts";

const hearings = new URL("../../../shared/data/inquiries/", import.meta.url);

interface Hearing {
  readonly file: string;
  readonly speakers: { readonly [speaker: string]: number };
}

test.skipIf(!existsSync(hearings)).each(["lampard", "post-office"])(
  "%s: every turn with its speaker, and no other",
  async (inquiry) => {
    const folder = new URL(`${inquiry}/`, hearings);
    // The file's own shape; only these two fields are used.
    const gold = JSON.parse(readFileSync(new URL("hearings_gold.json", folder), "utf8")) as Hearing[];
    let wanted = 0;
    let missed = 0;
    for (const { file, speakers } of gold) {
      const { source } = await read({ name: file, bytes: readFileSync(new URL(file, folder)) });
      expect(source?.kind).toBe("transcript");
      const turns = new Map<string, number>();
      for (const { start, end, speaker } of source?.passages ?? []) {
        const words = source?.text.slice(start, end).trimStart();
        if (speaker !== undefined && words?.startsWith(`${speaker}:`))
          turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
      }
      for (const [speaker, count] of turns)
        expect(count, `${file}: ${speaker}`).toBeLessThanOrEqual(speakers[speaker] ?? 0);
      for (const [speaker, count] of Object.entries(speakers)) {
        wanted += count;
        missed += count - (turns.get(speaker) ?? 0);
      }
    }
    expect(missed / wanted).toBeLessThan(0.001);
  },
);

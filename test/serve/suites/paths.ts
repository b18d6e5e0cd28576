/** How two things are connected. */
import { describe, expect, test } from "vitest";
import { endpoint, Failure, Paths } from "../../../src/serve/api.ts";
import { answerFrom, idIn, type ServedCase } from "../served-case.ts";

export function pathAnswers(served: ServedCase): void {
  /** Each path as the names that it leads over. */
  async function pathsOf(from: string, to: string, more: Record<string, string> = {}): Promise<string[]> {
    const { paths, slice } = await asked(from, to, more);
    const nameOf = (id: string) => slice.entities.find((each) => each.id === id)?.name ?? id;
    return paths.map(({ hops }) => [hops[0]?.from ?? "", ...hops.map(({ to }) => to)].map(nameOf).join(" – "));
  }

  async function asked(from: string, to: string, more: Record<string, string> = {}): Promise<Paths> {
    const ends = { from: await idIn(served, from), to: await idIn(served, to) };
    const without = more.without === undefined ? {} : { without: await idIn(served, more.without) };
    return answerFrom(served, Paths, `${endpoint.paths}?${new URLSearchParams({ ...ends, ...more, ...without })}`);
  }

  describe("the paths between two things", () => {
    test("lead from one to the other, the shortest first, each step with its sentences", async () => {
      const { paths, from, to } = await asked("joel quill", "idris bell");
      expect([from.name, to.name]).toEqual(["Joel Quill", "Idris Bell"]);
      expect(paths[0]?.hops).toHaveLength(3);
      for (const { hops } of paths) {
        for (const { claims } of hops) {
          expect(claims.length).toBeGreaterThan(0);
          for (const { stance, polarity, evidence } of claims) {
            expect([stance, polarity]).toEqual(["asserted", "affirmed"]);
            expect(evidence.quote).not.toBe("");
          }
        }
      }
    });

    test.each([
      ["joel quill", "idris bell", {}, ["Joel Quill – Mara Quill – Harrow Vale Care Trust – Idris Bell"]],
      ["joel quill", "idris bell", { without: "harrow vale" }, []],
      ["ada venn", "tollbridge fire", { hops: "1" }, []],
      ["councillor ada venn", "tollbridge council", {}, ["Councillor Ada Venn – Tollbridge Council"]],
      ["kestrel alarms", "tollbridge council", {}, []],
      [
        "kestrel alarms",
        "tollbridge council",
        { stances: "hypothetical" },
        ["Kestrel Alarms Ltd – Tollbridge Council"],
      ],
    ])("%s to %s, %j", async (from, to, more, expected) => {
      const found = await pathsOf(from, to, more);
      expect(found.slice(0, Math.max(1, expected.length))).toEqual(expected);
    });

    test("say how much between two things is said otherwise", async () => {
      const { paths } = await asked("mara quill", "petra orme", { limit: "1" });
      expect(paths[0]?.hops.map(({ claims, others }) => [claims.length, others])).toEqual([[1, 2]]);
    });

    test("are the same each time", async () => {
      const once = await asked("joel quill", "fernlow house", { limit: "10", hops: "8" });
      expect(once.paths.length).toBeGreaterThan(2);
      expect(await asked("joel quill", "fernlow house", { limit: "10", hops: "8" })).toEqual(once);
    });

    test("need two things that are there", async () => {
      const [one, nobody] = [await idIn(served, "joel"), `a_${"0".repeat(16)}`];
      const path = `${endpoint.paths}?from=${one}&to=${nobody}`;
      const response = await served.request(path, { headers: { host: "127.0.0.1" } });
      expect(Failure.parse(await response.json()).error.code).toBe("entity-unknown");
    });
  });
}

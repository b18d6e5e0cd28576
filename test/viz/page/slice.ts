/** A graph of any size, the same each time: a few things with very many lines, most with one or two. */
import { entityTypes, predicates, stances } from "../../../src/model/index.ts";
import type { Slice } from "../../../src/serve/api.ts";
import { numberFrom } from "../../../viz/src/layout/seed.ts";

export function sliceOf(things: number, lines: number): Slice {
  const id = (index: number) => `a_${index.toString(36).padStart(16, "0")}`;
  const chosen = <T>(list: readonly T[], seed: string): T => {
    const found = list[Math.floor(numberFrom(seed) * list.length)];
    if (found === undefined) throw new RangeError("nothing to choose from");
    return found;
  };
  const source = `s_${"0".repeat(16)}`;
  return {
    entities: Array.from({ length: things }, (_, index) => {
      const name = `Thing number ${index}`;
      return { id: id(index), type: chosen(entityTypes, `t${index}`), name, names: [name], sources: [source] };
    }),
    lines: Array.from({ length: lines }, (_, index) => {
      const subject = Math.floor(numberFrom(`s${index}`) * things);
      const object = Math.floor(numberFrom(`o${index}`) ** 2 * things);
      return {
        subject: id(subject),
        predicate: chosen(predicates, `p${index}`).name,
        object: id(object === subject ? (object + 1) % things : object),
        stance: numberFrom(`m${index}`) < 0.8 ? ("asserted" as const) : chosen(stances, `n${index}`),
        polarity: "affirmed" as const,
        ...{ roles: [], rolesBack: [], claims: [`c_${index.toString(36).padStart(16, "0")}`], saidBy: [null] },
        ...{ accepted: [], sources: [source], earliest: null, latest: null },
      };
    }),
    sources: [{ id: source, title: "Made up", kind: "other", publisher: null, url: null, date: null }],
    left: 0,
  };
}

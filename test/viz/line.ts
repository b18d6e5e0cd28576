/** Lines of the graph between things of one letter. */
import { Predicate } from "../../src/model/predicate/index.ts";
import type { Line } from "../../src/serve/api.ts";

export const id = (letter: string) => `a_${letter.repeat(16)}`;
export const source = (letter: string) => `s_${letter.repeat(16)}`;

/** A line of one plain claim by nobody, but for what is told of it. */
export function line(subject = "", predicate = "", object = "", told: Partial<Line> = {}): Line {
  return {
    ...{ subject: id(subject), predicate: Predicate.parse(predicate), object: id(object) },
    ...{ stance: "asserted", polarity: "affirmed", roles: [], rolesBack: [], saidBy: [null], accepted: [] },
    ...{ claims: [], sources: [source("1")], earliest: null, latest: null },
    ...told,
  };
}

/** What the timeline shows: each dated time of each line, in order; and the lines that have no date. Pure. */
import type { Line } from "../../../src/serve/api.ts";
import { type Graph, lineId, timesOf } from "../graph/graph.ts";
import { isDated, type Time } from "../graph/window.ts";
import { boundsInWords, dateInWords } from "../words/when.ts";

export interface Moment extends Time {
  readonly key: string;
  readonly line: Line;
}

export interface Moments {
  readonly dated: readonly Moment[];
  readonly undated: readonly Line[];
}

export function momentsOf(graph: Graph, lines: readonly Line[]): Moments {
  const dated = new Map<string, Moment>();
  const undated: Line[] = [];
  for (const line of lines) {
    const times = timesOf(graph, line).filter(isDated);
    if (times.length === 0) undated.push(line);
    for (const { earliest, latest, when = null, due } of times) {
      const key = `${lineId(line)} ${when ?? `${earliest}/${latest}`}`;
      dated.set(key, { key, line, earliest, latest, when, ...(due && { due }) });
    }
  }
  return { dated: [...dated.values()].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1)), undated };
}

/** When it was, as exact as it is known. */
export function momentInWords({ earliest, latest, when, due }: Time): string {
  if (due) return when ? dateInWords(when, "by") : boundsInWords(null, latest, "by");
  return when ? dateInWords(when) : boundsInWords(earliest, latest);
}

function sortKey({ earliest, latest, key }: Moment): string {
  return `${earliest ?? latest} ${latest ?? "9999"} ${key}`;
}

/** In the same order, by the year in which each may have begun. */
export function byYear(moments: readonly Moment[]): ReadonlyMap<string, readonly Moment[]> {
  const years = new Map<string, Moment[]>();
  for (const moment of moments) {
    const year = (moment.earliest ?? moment.latest ?? "").slice(0, 4);
    const known = years.get(year);
    if (known) known.push(moment);
    else years.set(year, [moment]);
  }
  return years;
}

/**
 * Who goes together among those who share a key. Where no two of their marks contradict each other, all do. Otherwise
 * those do whose marks contradict the same others: of Dr Roe, Mr Roe and Roe, whom nobody calls either, each stands for
 * itself, whereas two who are both called Dr go together.
 */
import { type AppearanceId, contradiction } from "../model/index.ts";
import type { Centre } from "../ports.ts";

/** For each mark of a key, the smallest id among those who go together with it. */
export type State = ReadonlyMap<string, AppearanceId>;

export function stateOf(centres: readonly Centre[]): State {
  const first = new Map<string, AppearanceId>();
  const classes = new Map(centres.map(({ mark }) => [mark, against(mark, centres)]));
  for (const { mark, id } of centres) {
    const name = classes.get(mark) ?? "";
    const known = first.get(name);
    if (known === undefined || id < known) first.set(name, id);
  }
  return new Map([...classes].map(([mark, name]) => [mark, first.get(name) ?? ""]));
}

/** The marks that one contradicts, as text. */
function against(mark: string, centres: readonly Centre[]): string {
  const others = centres.flatMap((centre) => (contradiction(mark, centre.mark) === undefined ? [] : centre.mark));
  return [...new Set(others)].sort().join(" | ");
}

/** The smallest id of each mark, with more that come, or those of some marks replaced. */
export function withMore(centres: readonly Centre[], more: readonly Centre[]): Centre[] {
  const byMark = new Map<string, AppearanceId>();
  for (const { mark, id } of [...centres, ...more]) {
    const known = byMark.get(mark);
    if (known === undefined || id < known) byMark.set(mark, id);
  }
  return [...byMark].map(([mark, id]) => ({ mark, id }));
}

/** Lines gathered: what is said of the same two things in the same words and the same way is one line. Pure. */
import { predicateDefinition } from "../model/index.ts";
import type { Line } from "./api.ts";

/** What is to be gathered: its roles are its subject's. Who says it and who accepted it is found for all together. */
export type Said = Omit<Gathered, "rolesBack">;
export type Gathered = Omit<Line, "saidBy" | "accepted">;

/** One line for each way of saying one thing; of a symmetric predicate, whichever end it is said from. */
export function gathered(lines: readonly Said[]): Gathered[] {
  const groups = new Map<string, Said[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.keys()].sort().flatMap((key) => {
    const group = groups.get(key) ?? [];
    const [first] = group;
    if (!first) return [];
    return {
      ...first,
      roles: sorted(group.flatMap(({ roles }) => roles)),
      rolesBack: sorted(group.flatMap((line) => (line.subject === first.subject ? [] : line.roles))),
      claims: sorted(group.flatMap(({ claims }) => claims)),
      sources: sorted(group.flatMap(({ sources }) => sources)),
      earliest: sorted(group.flatMap(({ earliest }) => earliest ?? []))[0] ?? null,
      latest: sorted(group.flatMap(({ latest }) => latest ?? [])).at(-1) ?? null,
    };
  });
}

function keyOf({ subject, predicate, object, stance, polarity }: Said): string {
  const { symmetric } = predicateDefinition(predicate);
  const [one, other] = symmetric && object < subject ? [object, subject] : [subject, object];
  return [one, predicate, other, stance, polarity].join(" ");
}

/** Each once, in order. */
export function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/**
 * The rule `full-name`: appearances of one type and one full name are the same thing.
 *
 * A group of namesakes is held together as a star: every member is judged the same as the member with the smallest
 * id. The judgements are thus a function of the set of appearances, whatever the order in which sources arrive, and
 * their number grows with the group, not with its square. Ids are hashes, so a new smallest id becomes rarer as the
 * group grows, and re-drawing the star costs a constant per member over time.
 */
import {
  type Appearance,
  type AppearanceId,
  fullNameKey,
  type Judgement,
  type JudgementKey,
  pair,
} from "../model/index.ts";
import type { Namesakes } from "../ports.ts";

export const by = "rule:full-name@1";

export interface Resolution {
  readonly judgements: readonly Judgement[];
  readonly retractions: readonly JudgementKey[];
}

/** Judgements for appearances that arrive. */
export async function resolve(arriving: readonly Appearance[], namesakes: Namesakes): Promise<Resolution> {
  const groups = byKey(arriving);
  const centres = await namesakes.centres([...groups.keys()]);
  const redrawn = [...groups].flatMap(([key, ids]) => (smallest(ids) < (centres.get(key) ?? "") ? key : []));
  const known = redrawn.length > 0 ? await namesakes.all(redrawn) : new Map<string, readonly AppearanceId[]>();
  const judgements: Judgement[] = [];
  const retractions: JudgementKey[] = [];
  for (const [key, ids] of groups) {
    const centre = centres.get(key);
    const members = known.get(key) ?? [];
    if (centre !== undefined) retractions.push(...star(key, centre, members).map(keyOf));
    const first = smallest(centre === undefined ? ids : [centre, ...ids]);
    judgements.push(...star(key, first, [...members, ...ids]));
  }
  return { judgements, retractions };
}

/** Judgements for those who stay when appearances leave; the judgements on the leaving go with them. */
export async function resolveWithout(leaving: readonly Appearance[], namesakes: Namesakes): Promise<Resolution> {
  const groups = byKey(leaving);
  const centres = await namesakes.centres([...groups.keys()]);
  const redrawn = [...groups].flatMap(([key, ids]) => (ids.includes(centres.get(key) ?? "") ? key : []));
  const known = redrawn.length > 0 ? await namesakes.all(redrawn) : new Map<string, readonly AppearanceId[]>();
  const judgements = [...known].flatMap(([key, members]) => {
    const staying = members.filter((id) => !groups.get(key)?.includes(id));
    return staying.length > 1 ? star(key, smallest(staying), staying) : [];
  });
  return { judgements, retractions: [] };
}

/** The judgements on those who share a full name. */
export function star(key: string, centre: AppearanceId, ids: readonly AppearanceId[]): Judgement[] {
  const [type = "", name = ""] = key.split("|", 2);
  const reason = `same full name, ${name} (${type})`;
  return ids.filter((id) => id !== centre).map((id) => ({ ...pair(centre, id), verdict: "same", by, reason }));
}

function byKey(appearances: readonly Appearance[]): Map<string, AppearanceId[]> {
  const groups = new Map<string, AppearanceId[]>();
  for (const appearance of appearances) {
    const key = fullNameKey(appearance);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(appearance.id);
    else groups.set(key, [appearance.id]);
  }
  return groups;
}

function keyOf({ left, right }: Judgement): JudgementKey {
  return { left, right, by };
}

function smallest(ids: readonly AppearanceId[]): AppearanceId {
  return ids.reduce((least, id) => (id < least ? id : least));
}

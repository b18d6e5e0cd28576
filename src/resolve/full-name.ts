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

const by = "rule:full-name@1";

export interface Resolution {
  readonly judgements: readonly Judgement[];
  readonly retractions: readonly JudgementKey[];
}

/** Judgements for appearances that arrive. */
export async function resolve(arriving: readonly Appearance[], namesakes: Namesakes): Promise<Resolution> {
  const groups = byKey(arriving);
  const centres = await namesakes.centres([...groups.keys()]);
  const judgements: Judgement[] = [];
  const retractions: JudgementKey[] = [];
  for (const [key, ids] of groups) {
    const known = centres.get(key);
    const centre = smallest(known === undefined ? ids : [known, ...ids]);
    if (known === undefined || centre === known) {
      judgements.push(...star(key, centre, ids));
      continue;
    }
    const members = await namesakes.all(key);
    retractions.push(...star(key, known, members).map(keyOf));
    judgements.push(...star(key, centre, [...members, ...ids]));
  }
  return { judgements, retractions };
}

/** Judgements for those who stay when appearances leave; the judgements on the leaving go with them. */
export async function resolveWithout(leaving: readonly Appearance[], namesakes: Namesakes): Promise<Resolution> {
  const groups = byKey(leaving);
  const centres = await namesakes.centres([...groups.keys()]);
  const judgements: Judgement[] = [];
  for (const [key, ids] of groups) {
    if (!ids.includes(centres.get(key) ?? "")) continue;
    const staying = (await namesakes.all(key)).filter((id) => !ids.includes(id));
    if (staying.length > 1) judgements.push(...star(key, smallest(staying), staying));
  }
  return { judgements, retractions: [] };
}

function byKey(appearances: readonly Appearance[]): Map<string, AppearanceId[]> {
  const groups = new Map<string, AppearanceId[]>();
  for (const appearance of appearances) {
    const key = fullNameKey(appearance);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), appearance.id]);
  }
  return groups;
}

function star(key: string, centre: AppearanceId, ids: readonly AppearanceId[]): Judgement[] {
  const [type = "", name = ""] = key.split("|", 2);
  const reason = `same full name, ${name} (${type})`;
  return ids.filter((id) => id !== centre).map((id) => ({ ...pair(centre, id), verdict: "same", by, reason }));
}

function keyOf({ left, right }: Judgement): JudgementKey {
  return { left, right, by };
}

function smallest(ids: readonly AppearanceId[]): AppearanceId {
  return ids.reduce((least, id) => (id < least ? id : least));
}

/** Everything that the appearances of a source share with others of the same thing. */
import type { Appearance } from "../appearance.ts";
import type { EntityType } from "../entity/index.ts";
import type { AppearanceId } from "../ids.ts";
import { counselGrounds } from "./counsel.ts";
import { documentGrounds } from "./document.ts";
import { type Ground, groundKey, markOf } from "./ground.ts";
import { inquiryGrounds } from "./inquiry.ts";
import { lettersGrounds } from "./letters.ts";
import { organisationGrounds } from "./organisation.ts";
import { personGrounds } from "./person.ts";
import { isNamed, refFacets, type Setting, type SourceContent, settingOf } from "./setting.ts";
import { siteGrounds } from "./site.ts";

type Grounds = (appearance: Appearance, setting: Setting) => Ground[];

const byType: { readonly [type in EntityType]: readonly Grounds[] } = {
  Person: [personGrounds, counselGrounds],
  Organisation: [organisationGrounds, lettersGrounds, inquiryGrounds],
  Event: [inquiryGrounds],
  Site: [siteGrounds],
  Document: [documentGrounds],
};

/** The grounds of each appearance that has any, in the order of their keys. */
export function groundsOf(found: SourceContent): Map<AppearanceId, readonly Ground[]> {
  const setting = settingOf(found);
  const all = new Map<AppearanceId, readonly Ground[]>();
  const bearers = new Map<string, AppearanceId[]>();
  for (const appearance of found.appearances) {
    const grounds = [...registered(appearance), ...named(appearance, setting)];
    for (const { key } of grounds) bearers.set(key, [...(bearers.get(key) ?? []), appearance.id]);
    all.set(appearance.id, grounds);
  }
  const shared = new Set(
    [...bearers].flatMap(([key, ids]) => (ids.length > 1 && areTwo(key, ids, setting) ? key : [])),
  );
  for (const [id, grounds] of all) {
    const kept = grounds.filter(({ key }) => !shared.has(key)).sort((one, other) => (one.key < other.key ? -1 : 1));
    if (kept.length > 0) all.set(id, kept);
    else all.delete(id);
  }
  return all;
}

function registered(appearance: Appearance): Ground[] {
  const mark = markOf(refFacets(appearance));
  return appearance.refs.map(({ register, id }) => ({ key: groundKey("register", register, id), mark }));
}

function named(appearance: Appearance, setting: Setting): Ground[] {
  return isNamed(appearance) ? byType[appearance.type].flatMap((grounds) => grounds(appearance, setting)) : [];
}

/**
 * Whether a source speaks of two things of one name: two people whom it keeps apart, or things between which something
 * is said. Then the name is no ground for either.
 */
function areTwo(key: string, ids: readonly AppearanceId[], { claims }: Setting): boolean {
  if (key.startsWith("full-name|Person|")) return true;
  return claims.some(({ subject, object }) => subject !== object && ids.includes(subject) && ids.includes(object));
}

/**
 * The letters that one inquiry uses for a body: what EPUT stands for is settled on the first day, and holds for all its
 * hearings. The ground is the letters together with the proceedings; the full names that a hearing gives with them must
 * not contradict.
 */
import type { Appearance } from "../appearance.ts";
import { type Ground, groundKey, markOf } from "./ground.ts";
import { acronymOf, bodyName } from "./organisation.ts";
import { proceedingsOf } from "./proceedings.ts";
import { formsOf, refFacets, type Setting } from "./setting.ts";

export function lettersGrounds(body: Appearance, setting: Setting): Ground[] {
  if (setting.source.kind !== "transcript") return [];
  const forms = formsOf(setting.source, body);
  const letters = new Set(forms.flatMap((form) => acronymOf(form) ?? []).filter((each) => each.length > 2));
  const proceedings = letters.size > 0 ? proceedingsOf(setting) : undefined;
  if (proceedings === undefined) return [];
  const long = forms.flatMap((form) => (acronymOf(form) === undefined ? (bodyName(form) ?? []) : []));
  const longest = long.reduce((most, name) => (name.length > most.length ? name : most), "");
  const mark = markOf({ ...refFacets(body), "long name": longest || undefined });
  return [...letters].map((each) => ({ key: groundKey("letters", each, proceedings), mark }));
}

/**
 * The letters that one inquiry uses for a body: what EPUT stands for is settled on the first day, and holds for all its
 * hearings. The ground is the letters together with the proceedings; the full names that a hearing gives with them must
 * not contradict; "the EPUT board" is none of them.
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
  const names = forms.flatMap((form) => (acronymOf(form) === undefined ? (bodyName(form) ?? []) : []));
  return [...letters].map((each) => {
    const spelt = names.map(wordsOf).filter((words) => !words.includes(each));
    const longest = spelt.reduce((most, words) => (words.length > most.length ? words : most), []);
    const mark = markOf({ ...refFacets(body), "spelt out": longest.join(" ") || undefined });
    return { key: groundKey("letters", each, proceedings), mark };
  });
}

/** The words of a name that count. */
function wordsOf(name: string): string[] {
  return name.split(/[ -]/).filter((word) => !/^(?:of|and|for|in|on|at|to|by|the|)$/.test(word));
}

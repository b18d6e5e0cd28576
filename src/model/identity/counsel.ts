/**
 * Counsel in the hearings of one inquiry, and who sits in the chair: a transcript names them by title and surname at every
 * turn, and the same "Mr Roe" asks the questions on another day. The ground is the title and surname of somebody who
 * questions, acts for somebody or presides, together with the proceedings; a given name must not contradict.
 */
import type { Appearance } from "../appearance.ts";
import { type Ground, groundKey, markOf } from "./ground.ts";
import { facetsOf, isCypher } from "./person.ts";
import { personName } from "./person-name.ts";
import { proceedingsOf } from "./proceedings.ts";
import { formsOf, plainly, refFacets, type Setting } from "./setting.ts";

export function counselGrounds(person: Appearance, setting: Setting): Ground[] {
  const rule = setting.source.kind === "transcript" ? partOf(person, setting) : undefined;
  if (rule === undefined) return [];
  const proceedings = proceedingsOf(setting);
  if (proceedings === undefined) return [];
  const forms = formsOf(setting.source, person);
  if (forms.some(isCypher)) return [];
  const names = forms.flatMap((form) => personName(form) ?? []);
  const given = names.flatMap((name) => name.given[0] ?? []).sort((one, other) => other.length - one.length)[0];
  const mark = markOf({ ...facetsOf(names), ...refFacets(person), "given name": given });
  const surnames = new Set(names.flatMap(({ titles, surname }) => (titles.length > 0 ? plainly(surname) : [])));
  return [...surnames].map((surname) => ({ key: groundKey(rule, surname, proceedings), mark }));
}

/** Presides; or puts questions in the hearing or acts for somebody, and gives no evidence in it. */
function partOf({ id }: Appearance, { plain }: Setting): "chair" | "counsel" | undefined {
  const claims = plain.get(id) ?? [];
  const has = (predicate: string, end: "subject" | "object") =>
    claims.some((claim) => claim.predicate === predicate && claim[end] === id);
  if (has("QUESTIONED", "object") || has("GAVE_EVIDENCE_TO", "subject")) return undefined;
  if (
    claims.some(({ predicate, role, subject }) => predicate === "PARTICIPATED_IN" && role === "chair" && subject === id)
  )
    return "chair";
  return has("QUESTIONED", "subject") || has("REPRESENTS", "subject") ? "counsel" : undefined;
}

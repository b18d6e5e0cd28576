/**
 * A body's full name is a ground, without its legal form, which must only not contradict. Letters alone are none (CQC is
 * known by its id in a register, where there is one), nor is a name of generic words. A company also goes by the short
 * name that a source gives it beside the long one: Marlow for Marlow Holdings Ltd.
 */
import type { Appearance } from "../appearance.ts";
import { isGeneric } from "../generic-words.ts";
import { areas } from "./areas.ts";
import { type Ground, groundKey, markOf } from "./ground.ts";
import { formsOf, plainly, refFacets, type Setting } from "./setting.ts";

const legalForm =
  /[\s,]+(ltd|limited|plc|llp|llc|inc|incorporated|corp|corporation|co|company|cic|gmbh|ag|nv|bv|spa|sa|se)$/;
const sameForms: { readonly [form: string]: string } = {
  ...{ ltd: "limited", inc: "incorporated", corp: "corporation", co: "company" },
};
const company = /\b(?:ltd|limited|plc|llp|llc|inc|corp|corporation|co|company|holdings|group|gmbh|ag|spa|se|nv)\b/;
const union = /^(.+ (?:workers|teachers|firefighters)) union$/;
/** The letters that a name is written with: "Care Quality Commission (CQC)". */
const letters = /\s*\(\s*[A-Z&]{2,8}\s*\)?/g;

export function organisationGrounds(body: Appearance, setting: Setting): Ground[] {
  const forms = formsOf(setting.source, body);
  const facets = refFacets(body);
  const long = forms.flatMap((form) => bodyName(form) ?? []);
  const longest = long.reduce((most, name) => (name.length > most.length ? name : most), "");
  const isCompany = forms.some((form) => company.test(plainly(form)));
  const legal = new Set(forms.flatMap((form) => legalFormOf(form) ?? []));
  const grounds = new Map<string, string>();
  for (const name of long) {
    const isShort = !name.includes(" ") && name !== longest;
    if (isShort && !(isCompany && longest.startsWith(`${name} `))) continue;
    const mark = markOf({
      ...facets,
      form: legal.size === 1 ? [...legal][0] : undefined,
      "long name": isShort ? longest : undefined,
    });
    grounds.set(groundKey("full-name", "Organisation", name), mark);
  }
  return [...grounds].map(([key, mark]) => ({ key, mark }));
}

/** Letters that stand for one body wherever English is written about Britain. */
const everywhere: ReadonlyMap<string, string> = new Map([
  ["nhs", "national health service"],
  ["eu", "european union"],
  ["un", "united nations"],
]);

/** A body's name as it is compared, or nothing where it is no ground. */
export function bodyName(form: string): string | undefined {
  const short = acronymOf(form);
  if (short !== undefined) return everywhere.get(short);
  const name = plainly(form.replace(letters, ""))
    .replace(/\bfoundation nhs trust\b/, "nhs foundation trust")
    .replace(/\bnhs ft\b/, "nhs foundation trust")
    .replace(legalForm, "")
    .replace(union, "$1");
  return name === "" || isGeneric("Organisation", name.split(" ")) || areas.has(name) ? undefined : name;
}

/** The letters of a name that is letters alone, in small ones: CQC, the N.M.C. */
export function acronymOf(form: string): string | undefined {
  return /^(?:[Tt]he )?([A-Z]{2,6}|(?:[A-Z]\.){2,6}|[A-Z]{1,4}&[A-Z]{1,3})(?:['\u2019]s?)?$/
    .exec(form)?.[1]
    ?.replace(/[.&]/g, "")
    .toLowerCase();
}

function legalFormOf(form: string): string | undefined {
  const found = legalForm.exec(plainly(form))?.[1];
  return found === undefined ? undefined : (sameForms[found] ?? found);
}

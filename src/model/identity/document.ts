/**
 * A document is known by its reference number, or by its title where that is more than a kind of document. Two reference
 * numbers are two documents, however alike their titles.
 */
import type { Appearance } from "../appearance.ts";
import { isGeneric } from "../generic-words.ts";
import { type Ground, groundKey, markOf } from "./ground.ts";
import { formsOf, plainly, refFacets, type Setting } from "./setting.ts";

/** Evidence references, command papers and the like: WITN04120100, SR-2023-052, INQ000123, Cm 6854, HC 898-I. */
const reference = /\b(?:[A-Z]{2,6}[-_/ ]?(?:\d{2,4}[-_/])?\d{3,}(?:[-_/]\d+)*|(?:Cm|Cmd|CP|HC|HL) \d+(?:-[IVX]+)?)\b/g;

export function documentGrounds(document: Appearance, setting: Setting): Ground[] {
  const forms = formsOf(setting.source, document);
  const numbers = new Set(forms.flatMap(referencesIn));
  const mark = markOf({ ...refFacets(document), reference: numbers.size === 1 ? [...numbers][0] : undefined });
  const titles = forms.flatMap((form) => {
    const title = plainly(form);
    return referencesIn(form).length > 0 || isGeneric("Document", title.split(" ")) ? [] : title;
  });
  const keys = [
    ...[...new Set(titles)].map((title) => groundKey("full-name", "Document", title)),
    ...[...numbers].map((number) => groundKey("reference", number)),
  ];
  return keys.map((key) => ({ key, mark }));
}

/** The reference numbers in a name, in one spelling; the page of a scanned document is the document's. */
export function referencesIn(form: string): string[] {
  return [...form.matchAll(reference)].map(([number]) =>
    number
      .toUpperCase()
      .replace(/(?<=\d{8})_\d{3,4}$/, "")
      .replace(/[\s_/-]+/g, "-")
      .replace(/^([A-Z]+)-(?=\d+$)/, "$1"),
  );
}

/**
 * Bodies and hospitals with their ids in public registers: NHS organisations (`ods`), government organisations (`govorg`),
 * police forces (`police-uk`). The file is made by scripts/gazetteer.js; its licence is in NOTICE.
 */
import { readFileSync } from "node:fs";
import { type EntityType, type ExternalRef, plainly } from "../model/index.ts";

export interface Gazetteer {
  /** The id of what goes by this full name. */
  named(type: EntityType, name: string): ExternalRef | undefined;
  /** The name and id of a body that is known by its letters all over the country. */
  lettered(letters: string): { readonly name: string; readonly ref: ExternalRef } | undefined;
}

/** Letters that stand for one body in every British newspaper. The others stand for many things. */
const wellKnown = new Set(
  "cqc hse mhra cps moj mod hmrc dwp defra dcms ipcc hmic sfo nca hmcts dvla dvsa ons opg phe hmpps".split(" "),
);

let loaded: Gazetteer | undefined;

/** Read once, when first asked for. */
export function gazetteer(): Gazetteer {
  loaded ??= gazetteerFrom(readFileSync(new URL("../../gazetteer/bodies.tsv", import.meta.url), "utf8"));
  return loaded;
}

export function gazetteerFrom(text: string): Gazetteer {
  const names = new Map<string, ExternalRef>();
  const letters = new Map<string, { readonly name: string; readonly ref: ExternalRef }>();
  for (const line of text.trimEnd().split("\n").slice(1)) {
    const [name = "", type = "", register = "", id = "", short = ""] = line.split("\t");
    const ref = { register, id };
    names.set(`${type} ${nameKey(name)}`, ref);
    if (wellKnown.has(short.toLowerCase())) letters.set(short.toLowerCase(), { name: nameKey(name), ref });
  }
  return {
    named: (type, name) => names.get(`${type} ${nameKey(name)}`),
    lettered: (short) => letters.get(short),
  };
}

/** One spelling of a name, without the letters that a source puts behind it. */
export function nameKey(name: string): string {
  return plainly(name.replace(/\s*\(\s*[A-Z&]{2,8}\s*\)?/g, "")).replace(/\bnhs ft$/, "nhs foundation trust");
}

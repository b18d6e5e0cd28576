/**
 * Words that name no one thing. "The Board", "Ward 3", "Serious Incident Report" and "High Street" stand for another
 * thing in every source; a name of such words and numbers alone is no ground for saying that two things are the same.
 */
import type { EntityType } from "./entity/index.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const small = "of and for in on at to by the a an &";

const generic: { readonly [type in EntityType]: ReadonlySet<string> } = {
  Person: list(small),
  Event: list(small),
  Organisation: list(
    `${small} trust board council inquiry department ministry panel committee commission force police service services ` +
      "team unit ward hospital court crown company group community mental health care crisis home treatment major crime " +
      "serious incident emergency response social local county city district borough parish school college surgery " +
      "clinic practice centre authority government parliament cabinet office union coroner coroner's coroners magistrates " +
      "magistrates' appeal high supreme tribunal inspectorate regulator helpdesk",
  ),
  Site: list(
    `${small} ward unit room floor block wing module hospital prison school court crown magistrates police station ` +
      "house hall church road street lane avenue close square market high main town city county village centre green " +
      "park old new north south east west upper lower building site car bus railway",
  ),
  Document: list(
    `${small} report statement letter minutes policy procedure plan review notice guidance code record records notes ` +
      "form file chart log diary email paper agenda summary assessment investigation schedule annex appendix exhibit " +
      "section regulation rule article paragraph chapter module phase part volume terms reference practice warning " +
      "serious incident action risk care discharge witness final interim annual internal external medical clinical " +
      "first second third draft rights act regulations rules order observation observations safeguarding restraint " +
      "seclusion prevention admission leave medication training complaints whistleblowing health safety data protection " +
      "equality business site visitor visitors engagement supervision absence suicide ligature search security " +
      "position opening closing impact commemorative supplementary document documents framework protocol protocols " +
      "inquiry inquiry's inquest pre-recorded account standard standards strategy guideline guidelines treatment joint previous next current executive summary",
  ),
};

/** Whether a folded name holds no word that could tell one thing of this type from another. */
export function isGeneric(type: EntityType, words: readonly string[]): boolean {
  return words.every((word) => generic[type].has(word) || /^(?:\d+|[a-z]|[ivx]+)$/.test(word));
}

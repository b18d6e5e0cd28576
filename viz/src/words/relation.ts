/** A relation in words: "Mara Quill · was treated by · Harrow Vale Care Trust". What is planned is not told as done. */
import { type Predicate, predicateDefinition } from "../../../src/model/predicate/index.ts";
import type { Said } from "./manner.ts";

export function reads(predicate: Predicate): string {
  return predicateDefinition(predicate).reads;
}

export interface SaidRelation extends Said {
  readonly predicate: Predicate;
}

/** As it reads from its subject: "inspected", or "is to inspect" where it is planned. */
export function saysOf(said: SaidRelation): string {
  const { reads, plan } = predicateDefinition(said.predicate);
  return said.stance === "planned" ? `is ${said.polarity === "negated" ? "not " : ""}to ${plan}` : reads;
}

/** As it reads from its object: "was inspected by", or "is to be inspected by". */
export function saysBackOf(said: SaidRelation): string {
  const { symmetric, readsBack, planBack } = predicateDefinition(said.predicate);
  if (symmetric) return saysOf(said);
  return said.stance === "planned" ? `is ${said.polarity === "negated" ? "not " : ""}to ${planBack}` : readsBack;
}

/** The two ends of what is said. A symmetric predicate says the same from either. */
import { type Predicate, predicateDefinition } from "../../../src/model/predicate/index.ts";

export interface Ends {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
}

/** The ends as they are, but of a symmetric predicate always the same one first. */
export function inOrder({ subject, predicate, object }: Ends): Ends {
  const turned = predicateDefinition(predicate).symmetric && object < subject;
  return turned ? { subject: object, predicate, object: subject } : { subject, predicate, object };
}

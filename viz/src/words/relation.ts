/** A relation in words: "Mara Quill · was treated by · Harrow Vale Care Trust". */
import { type Predicate, predicateDefinition } from "../../../src/model/predicate/index.ts";

export function reads(predicate: Predicate): string {
  return predicateDefinition(predicate).reads;
}

/** As it reads from its object: "treated". */
export function readsBack(predicate: Predicate): string {
  const { symmetric, reads, readsBack } = predicateDefinition(predicate);
  return symmetric ? reads : readsBack;
}

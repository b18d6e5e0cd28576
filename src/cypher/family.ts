/**
 * A file for every word of a vocabulary. Labels and relationship types cannot be parameters, so the file is written
 * with a stand-in in their place, which is replaced by a word of the vocabulary and by nothing else.
 */
import type { z } from "zod";
import { type Statement, statement } from "./statement.ts";

const plain = /^[A-Z][A-Za-z_]*$/;

/** Bind a file with a stand-in; the result gives the statement for a word. */
export function family<Word extends string, Params, Row>(
  name: string,
  standIn: "TYPE" | "PREDICATE",
  vocabulary: readonly Word[],
  shapes: { readonly params: z.ZodType<Params>; readonly row: z.ZodType<Row> },
): (word: string) => Statement<Params, Row> {
  const base = statement(name, shapes);
  const bound = new Map<string, Statement<Params, Row>>();
  for (const word of vocabulary) {
    if (!plain.test(word)) throw new RangeError(`${word} can be no label`);
    bound.set(word, {
      ...base,
      name: `${name}(${word})`,
      text: () => base.text().replaceAll(`:${standIn}`, `:${word}`),
    });
  }
  return (word) => {
    const found = bound.get(word);
    if (!found) throw new RangeError(`${word} is not in the vocabulary of ${name}`);
    return found;
  };
}

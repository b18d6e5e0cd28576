/** "Ann Lee, who …", "a charity which …": a relative pronoun stands for what it follows. */
import type { Coreference } from "./coreference.ts";
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";
import type { Thing } from "./things.ts";

export function relativePronouns(
  lines: readonly ParsedSentence[],
  coreference: Coreference,
): (readonly [Mention, Thing])[] {
  return lines.flatMap((line) =>
    line.words.flatMap(({ lower: head, text, start, end }, first) => {
      if (!/^(?:who|whom|whose|which)$/.test(head)) return [];
      const thing = followed(line, first, coreference);
      if (!thing || (thing.type === "Person") !== (head !== "which")) return [];
      const place = { line: line.index, first, last: first + 1, headLast: first + 1, start, end };
      const told = { form: "pronoun", type: thing.type, head, text, full: false, epithets: [] } as const;
      return [[{ ...place, ...told }, thing] as const];
    }),
  );
}

/** Over a comma, and over "with" in "with whom". */
function followed(line: ParsedSentence, at: number, coreference: Coreference): Thing | undefined {
  const before = /^(?:with|to|from|by|for|of|in|on|at|and)$/.test(lower(line, at - 1)) ? at - 1 : at;
  const end = lower(line, before - 1) === "," ? before - 1 : before;
  const [mention] = line.endsAt.get(end)?.filter(({ form }) => form !== "pronoun") ?? [];
  return mention && coreference.thingOf(mention);
}

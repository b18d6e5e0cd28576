/**
 * Who "I" and "you" are outside quotations and turns: the writer of a statement or a letter, and the person written
 * to. The writer is told by "I, Ann Lee, will say" or by a signature; nobody is made a speaker by that.
 */
import type { Coreference } from "./coreference.ts";
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";
import type { Thing } from "./things.ts";
import { isSomeone } from "./unnamed.ts";

export interface Correspondents {
  readonly writer: Thing | undefined;
  readonly reader: Thing | undefined;
}

const closing = /^(?:yours (?:sincerely|faithfully|truly|ever)|kind regards|best wishes|regards|signed)\b/i;

export function correspondents(lines: readonly ParsedSentence[], coreference: Coreference): Correspondents {
  const person = (mention: Mention | undefined) => {
    const thing = mention && coreference.thingOf(mention);
    return thing?.type === "Person" ? thing : undefined;
  };
  let writer: Thing | undefined;
  let reader: Thing | undefined;
  lines.forEach((line, at) => {
    const [first, second] = [lower(line, 0), lower(line, 1)];
    if (first === "i" && second === ",") writer ??= person(line.startsAt.get(2)?.[0]);
    if (first === "from" && second === ":") writer ??= person(line.startsAt.get(2)?.[0]);
    if (closing.test(line.sentence.text)) writer ??= person(lines[at + 1]?.startsAt.get(0)?.[0]);
    if (first === "dear") reader ??= person(line.startsAt.get(1)?.[0]);
    if (first === "to" && second === ":") reader ??= person(line.startsAt.get(2)?.[0]);
  });
  writer ??= person(
    lines.flatMap(({ mentions }) => mentions).find((each) => isSomeone(each) && /^(?:i|my)$/i.test(each.text)),
  );
  return { writer, reader };
}

/** Who "Q." and "A." are where no heading tells: whom the questions call by name, and "examined by". */
import type { Passage } from "../../model/index.ts";
import type { Coreference } from "./coreference.ts";
import type { Speaking } from "./hearings.ts";
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";
import type { Thing } from "./things.ts";

/** By the number of the passage, for those whose speaker is known by this alone. */
export function questionsAndAnswers(
  passages: readonly Passage[],
  lines: readonly ParsedSentence[],
  coreference: Coreference,
): Map<number, Speaking> {
  const found = new Map<number, Speaking>();
  const asks = labelled(passages, /^q\.?$/i);
  const answers = labelled(passages, /^a\.?$/i);
  if (asks.size === 0 || answers.size === 0) return found;
  const person = (mention: Mention | undefined) => {
    const thing = mention?.form === "name" ? coreference.thingOf(mention) : undefined;
    return thing?.type === "Person" ? thing : undefined;
  };
  const examiner = lines.flatMap((line) => person(afterExamined(line)) ?? [])[0];
  const called = lines.flatMap((line) =>
    asks.has(line.sentence.passage)
      ? line.mentions.filter((each) => isCalled(line, each)).flatMap((each) => person(each) ?? [])
      : [],
  );
  const [witness, ...others] = new Set(called.filter((each) => each !== examiner));
  // Two who are called by name sit together, and nobody knows which of them answers.
  if (!witness || others.length > 0) return found;
  const told = (speaker: Thing, to: Thing | undefined): Speaking => ({ speaker, to, body: undefined });
  for (const passage of answers) found.set(passage, told(witness, examiner));
  if (examiner) for (const passage of asks) found.set(passage, told(examiner, witness));
  return found;
}

function labelled(passages: readonly Passage[], label: RegExp): ReadonlySet<number> {
  return new Set(
    passages.flatMap(({ index, speaker }) => (speaker !== undefined && label.test(speaker) ? [index] : [])),
  );
}

/** "Mr Reed, did you …", "Now, Mr Reed, …". */
function isCalled(line: ParsedSentence, { form, first, last }: Mention): boolean {
  const before = lower(line, first - 1);
  const opens = first === 0 || (first <= 2 && /^(?:now|so|and|well|,)$/.test(before));
  return form === "name" && opens && lower(line, last) === ",";
}

/** "examined by Ms Lee", "Questions from Ms Lee". */
function afterExamined(line: ParsedSentence): Mention | undefined {
  const at = line.words.findIndex(
    ({ lower: word }, place) =>
      /^(?:examined|questioned|questions|examination)$/.test(word) && /^(?:by|from)$/.test(lower(line, place + 1)),
  );
  return at < 0 ? undefined : line.startsAt.get(at + 2)?.[0];
}

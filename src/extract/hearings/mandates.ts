/** For whom counsel says to ask: "I ask questions on behalf of the families", "Questions by MR GREY for the Trust". */
import type { Passage, Span } from "../../model/index.ts";
import { sentences } from "../sentences.ts";
import type { Somebody } from "./people.ts";
import type { Announced } from "./stand.ts";
import type { Directed } from "./turns.ts";

interface Mandated {
  readonly counsel: Somebody;
  readonly party: Span;
  readonly evidence: Span;
}

const BEHALF =
  /\b(?:I|we)\b(?:\s+\p{L}+){0,4}?\s+(?:ask|asking|appear|act|speak|questions?|instructed|represent)\b[^.?!;]{0,80}?\bon\s+behalf\s+of\s+/iu;
const REPRESENT = /\b(?:I|we)(?:\s+\p{L}+){0,2}\s+(?:represent|act\s+for|appear\s+for|am\s+here\s+for)\s+/iu;

export function mandates(
  announced: readonly Announced[],
  turns: readonly Directed[],
  { text, passages }: { readonly text: string; readonly passages: readonly Passage[] },
): Mandated[] {
  const headed = announced.flatMap(({ by, party, evidence }) =>
    by && party ? [{ counsel: by, party, evidence }] : [],
  );
  const said = turns.flatMap(({ speaker, line }) => {
    const words = text.slice(line.said.start, line.said.end);
    if (!speaker || speaker.part === "witness" || speaker.part === "chair") return [];
    if (!BEHALF.test(words) && !REPRESENT.test(words)) return [];
    return sentences({ text, passages: passages.slice(line.first, line.last) }).flatMap((sentence) => {
      const match = BEHALF.exec(sentence.text) ?? REPRESENT.exec(sentence.text);
      if (!match) return [];
      const { start, end } = sentence;
      return [
        { counsel: speaker, party: { start: start + match.index + match[0].length, end }, evidence: { start, end } },
      ];
    });
  });
  return [...headed, ...said];
}

/**
 * A transcript's structure, for any extractor: `hearingOf` tells who speaks, to whom, and who was questioned by whom;
 * `withHearing` adds to an extraction what follows from that. Pure; the same source gives the same hearing.
 */
import type { Source, Span } from "../../model/index.ts";
import { sentences } from "../sentences.ts";
import { examinations } from "./examinations.ts";
import type { Hearing, HearingPerson, Testimony } from "./hearing.ts";
import { type HearingLine, hearingLines } from "./lines.ts";
import { mandates } from "./mandates.ts";
import { finished, type Somebody } from "./people.ts";
import { sitting } from "./sitting.ts";
import type { Called } from "./stand.ts";
import { directed } from "./turns.ts";
import { settingOf } from "./where.ts";

export { withHearing } from "./claims.ts";
export type { Hearing, HearingPerson } from "./hearing.ts";

/** The hearing that a source is a transcript of; nothing when nobody speaks in turns. */
export function hearingOf(source: Pick<Source, "text" | "passages">): Hearing | undefined {
  const { text } = source;
  const lines = hearingLines(source);
  if (!lines.some(({ is }) => is === "turn")) return undefined;
  const { people, chair, turns: heard, testimonies, announced } = sitting(lines, source);
  const turns = directed(heard, chair, text);
  const asked = examinations(announced, turns, source);
  const mandated = mandates(announced, turns, source);
  const done = new Map(people.all.map((each) => [each, finished(each)]));
  const person = (each: Somebody | undefined) => each && done.get(each);
  const persons = (some: readonly Somebody[]) => some.flatMap((each) => done.get(each) ?? []);
  return {
    people: [...done.values()].filter(({ forms }) => forms.length > 0),
    chair: person(chair),
    turns: turns.map(({ line: { first, last }, kind, speaker, to, reads }) => ({
      first,
      last,
      kind,
      speaker: person(speaker),
      to: person(to),
      reads: new Map([...reads].flatMap(([passage, who]) => persons([who]).map((each) => [passage, each] as const))),
    })),
    testimonies: testimonies.flatMap((each) => testimony(each, person)),
    examinations: asked.flatMap(({ by, witnesses, evidence, announced }) =>
      persons([by]).map((each) => ({ by: each, witnesses: persons(witnesses), evidence, announced })),
    ),
    mandates: mandated.flatMap(({ counsel, party, evidence }) =>
      persons([counsel]).map((each) => ({ counsel: each, party, evidence })),
    ),
    ...settingOf(lines, text),
    chaired: chair && chairedAt(lines, chair, source),
  };
}

function testimony(called: Called, person: (each: Somebody | undefined) => HearingPerson | undefined): Testimony[] {
  const witness = person(called.witness);
  return witness && witness.forms.length > 0 ? [{ ...called, witness, reader: person(called.reader) }] : [];
}

/** The line that names the chair, or the first words from there, with their label. */
function chairedAt(
  lines: readonly HearingLine[],
  chair: Somebody,
  source: Pick<Source, "text" | "passages">,
): Span | undefined {
  const [form] = [...chair.forms].sort((a, b) => a.start - b.start);
  const line = form && lines.find(({ start, end }) => start <= form.start && form.end <= end);
  if (!line || line.is === "heading" || line.is === "line") return line && { start: line.start, end: line.end };
  const [first] = sentences({ text: source.text, passages: source.passages.slice(line.first, line.first + 1) });
  return first && { start: line.label.start, end: first.end };
}

/**
 * A hearing read from its first line to its last: who is being heard at each moment, who is asking, whose turn is
 * whose. An oath opens the evidence of a witness, or of one more beside the others when nobody has been asked yet.
 */
import type { Source, Span } from "../../model/index.ts";
import { chairLabel, chairNamed } from "./chair.ts";
import type { Heading } from "./headings.ts";
import type { Part, Testimony } from "./hearing.ts";
import { asksForName, calledBy, nameGiven, selfIntroductions } from "./introductions.ts";
import type { HearingLine, TurnLine } from "./lines.ts";
import { isChairOffice, isCounselOffice, isTitled, type Named, partsOf } from "./names.ts";
import { type People, peopleOf, type Somebody } from "./people.ts";
import { type Readings, readingsOf } from "./readings.ts";

export interface Heard {
  readonly line: TurnLine;
  readonly speaker: Somebody | undefined;
  /** Those who are being heard at that moment. */
  readonly witnesses: readonly Somebody[];
  readonly reads: ReadonlyMap<number, Somebody>;
}

export interface Called extends Omit<Testimony, "witness" | "reader"> {
  readonly witness: Somebody;
  reader: Somebody | undefined;
}

export interface Announced {
  by: Somebody | undefined;
  readonly witnesses: readonly Somebody[];
  readonly evidence: Span;
  readonly party: Named | undefined;
}

export interface Sitting {
  readonly people: People;
  readonly chair: Somebody | undefined;
  readonly turns: readonly Heard[];
  readonly testimonies: readonly Called[];
  readonly announced: readonly Announced[];
}

const LEAVES = /\bwitness(?:es)?\b.{0,20}\b(?:withdrew|withdraws?|released|stood down|left|excused)\b/i;
/** So many turns of a witness, and the next oath is another's. */
const enough = 2;

export function sitting(lines: readonly HearingLine[], { text }: Pick<Source, "text">): Sitting {
  const people = peopleOf();
  const turns: Heard[] = [];
  const testimonies: Called[] = [];
  const announced: Announced[] = [];
  const readings: Readings = readingsOf();
  let witnesses: Somebody[] = [];
  let spoken = 0;
  let questioner: Somebody | undefined;
  /** Who spoke last and is neither a witness nor in the chair. */
  let counsel: Somebody | undefined;
  /** A name that stands alone, as a heading or in "I call Ms Bell", before it is known what for. */
  let pending: Named | undefined;
  let called: Named | undefined;

  const isSworn = (label: string) =>
    lines.some(
      ({ is, ...line }) =>
        is === "heading" &&
        "heading" in line &&
        line.heading.is === "oath" &&
        line.heading.names.some((name) => partsOf(name.text).at(-1) === partsOf(label).at(-1)),
    );
  const top = chairNamed(lines);
  const presiding = chairLabel(lines, isSworn);
  const chair = top ? people.named(top.name) : presiding !== undefined ? people.unnamed() : undefined;
  if (chair) chair.part = "chair";

  const takesPart = (person: Somebody, part: Part) => {
    if (person.part === "speaker" || (person.part === "counsel" && part === "witness")) person.part = part;
  };
  const dismiss = () => {
    witnesses = [];
    spoken = 0;
    questioner = undefined;
  };
  const hear = (person: Somebody, how: Called["how"], evidence: Span) => {
    if (!witnesses.includes(person)) witnesses = [...witnesses, person];
    takesPart(person, "witness");
    testimonies.push({ witness: person, how, reader: undefined, evidence });
  };
  const openHeading = (heading: Heading, evidence: Span) => {
    readings.close();
    if (heading.is === "name") pending = heading.name;
    else if (heading.is === "oath") swear(heading, evidence);
    else if (heading.is === "questions") examine(heading, evidence);
    else if (heading.is === "statement") state(heading, evidence);
    else {
      dismiss();
      pending = undefined;
      for (const name of heading.by) if (!isChairOffice(name.text)) takesPart(people.named(name), "counsel");
    }
  };
  const swear = ({ names, how }: Heading & { is: "oath" }, evidence: Span) => {
    if (spoken >= enough) dismiss();
    for (const name of names) {
      const person = people.named(name, witnesses);
      person.sworn ??= name.text;
      if (pending && sharesSurname(pending.text, name.text)) people.also(person, pending);
      hear(person, how, evidence);
    }
    pending = called = undefined;
  };
  const examine = ({ by, party }: Heading & { is: "questions" }, evidence: Span) => {
    const waiting = pending;
    if (waiting) {
      dismiss();
      hear(people.named(waiting), "called", waiting);
      pending = called = undefined;
    }
    spoken = enough;
    for (const name of by) {
      const person = isChairOffice(name.text) ? chair : isCounselOffice(name.text) ? undefined : people.named(name);
      if (person) takesPart(person, "counsel");
      announced.push({ by: person, witnesses, evidence, party });
      questioner = person;
    }
  };
  const state = ({ by, reader, summary, read }: Heading & { is: "statement" }, evidence: Span) => {
    dismiss();
    const speech = by.every(({ text }) => isTitled(text) && partsOf(text).length === 1) && !read;
    for (const name of by) {
      const person = people.named(name);
      if (pending && sharesSurname(pending.text, name.text)) people.also(person, pending);
      takesPart(person, speech ? "counsel" : "witness");
      if (!speech) testimonies.push({ witness: person, how: "statement", reader: undefined, evidence });
    }
    pending = called = undefined;
    if (speech || !read) return;
    const authors = testimonies.slice(-by.length);
    readings.open(authors, summary, reader && people.named(reader));
  };

  const speakerOf = ({ label, start, end }: TurnLine): Somebody | undefined => {
    if (/^Q\b/.test(label.text)) return questioner ?? counsel;
    if (/^A\b/.test(label.text) || /^(?:the )?witness$/i.test(label.text)) {
      if (witnesses.length === 0 && /^A\b/.test(label.text)) {
        const name = pending ?? called;
        hear(name ? people.named(name) : people.unnamed(), "called", name ?? { start, end });
        pending = called = undefined;
      }
      return witnesses.length === 1 ? witnesses[0] : undefined;
    }
    if (chair && (isChairOffice(label.text) || label.text === presiding)) {
      people.also(chair, label);
      return chair;
    }
    const waiting = pending ?? (witnesses.length === 0 ? called : undefined);
    const expected = waiting && sharesName(waiting.text, label.text);
    const person = people.named(label, witnesses);
    if (expected && !witnesses.includes(person)) {
      dismiss();
      people.also(person, waiting);
      hear(person, "called", waiting);
      pending = called = undefined;
    }
    return person;
  };

  for (const line of lines) {
    if (line.is === "heading") openHeading(line.heading, { start: line.start, end: line.end });
    else if (line.is === "line") {
      if (LEAVES.test(line.text)) dismiss();
    } else {
      const speaker = speakerOf(line);
      const said: Named = { ...line.said, text: text.slice(line.said.start, line.said.end).trimEnd() };
      const before = turns.at(-1);
      if (speaker && witnesses.includes(speaker)) {
        spoken += 1;
        if (before && before.speaker !== speaker && speaker.fullName === undefined) {
          const asked = {
            ...before.line.said,
            text: text.slice(before.line.said.start, before.line.said.end).trimEnd(),
          };
          const name = asksForName(asked.text) ? nameGiven(asked, said) : undefined;
          if (name && (speaker.names.length === 0 || speaker.names.some((known) => sharesName(known, name.text)))) {
            people.also(speaker, name);
            speaker.fullName = name.text.replace(/\s+/g, " ");
          }
        }
      } else if (speaker) {
        for (const name of selfIntroductions(said))
          if (speaker.names.some((known) => sharesSurname(known, name.text))) people.also(speaker, name);
        called = calledBy(said) ?? called;
        if (speaker !== chair) counsel = speaker;
        if (speaker !== chair && witnesses.length > 0 && !/^Q\b/.test(line.label.text)) {
          takesPart(speaker, "counsel");
          questioner = speaker;
          const open = announced.findLast(({ by }) => by === undefined);
          if (open && announced.at(-1) === open) open.by = speaker;
        }
      }
      turns.push({ line, speaker, witnesses, reads: readings.turn(line, speaker, text) });
    }
  }
  return { people, chair, turns, testimonies, announced };
}

function sharesSurname(one: string, other: string): boolean {
  return partsOf(one).at(-1) === partsOf(other).at(-1);
}

/** A part in common, as of "Lynda Costerd" and "COSTERD LYNDA". */
function sharesName(one: string, other: string): boolean {
  const parts = new Set(partsOf(one));
  return partsOf(other).some((part) => parts.has(part));
}

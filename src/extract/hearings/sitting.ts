/** A hearing read from its first line to its last: whose turn is whose, and by which names they go. */
import type { Source, Span } from "../../model/index.ts";
import { chairLabel, chairNamed } from "./chair.ts";
import { asksForName, calledBy, nameGiven, selfIntroductions } from "./introductions.ts";
import type { HearingLine, TurnLine } from "./lines.ts";
import { isChairOffice, isGivenName, isTitled, type Named, sharesName, sharesSurname } from "./names.ts";
import { type People, peopleOf, type Somebody } from "./people.ts";
import { type Stand, standOf } from "./stand.ts";

export interface Heard {
  readonly line: TurnLine;
  readonly speaker: Somebody | undefined;
  /** Those who are being heard at that moment. */
  readonly witnesses: readonly Somebody[];
  /** Passages that are read out, with their author. */
  readonly reads: ReadonlyMap<number, Somebody>;
}

interface Sitting extends Pick<Stand, "testimonies" | "announced"> {
  readonly people: People;
  readonly chair: Somebody | undefined;
  readonly turns: readonly Heard[];
}

const QUESTION = /^Q\b/;
const ANSWER = /^A\b/;
const WITNESS = /^(?:the )?witness$/i;
const LEAVES = /\bwitness(?:es)?\b.{0,20}\b(?:withdrew|withdraws?|released|stood down|left|excused)\b/i;

export function sitting(lines: readonly HearingLine[], { text }: Pick<Source, "text">): Sitting {
  const people = peopleOf();
  const top = chairNamed(lines);
  const presiding = chairLabel(lines, isSworn(lines));
  const chair = top ? people.named(top.name) : presiding !== undefined ? people.unnamed() : undefined;
  if (chair) chair.part = "chair";
  const stand = standOf(people, chair);
  const turns: Heard[] = [];
  /** Who spoke last and is neither a witness nor in the chair. */
  let counsel: Somebody | undefined;

  const isAskedForName = () => {
    const before = turns.at(-1);
    return before !== undefined && before.speaker !== chair && asksForName(wordsOf(before.line, text).text);
  };
  const speakerOf = (line: TurnLine): Somebody | undefined => {
    const { label } = line;
    if (QUESTION.test(label.text)) return stand.questioner ?? counsel;
    if (ANSWER.test(label.text) || WITNESS.test(label.text)) {
      if (stand.witnesses.length === 0 && (ANSWER.test(label.text) || isAskedForName())) {
        const name = stand.expected();
        stand.hear(name ? people.named(name) : people.unnamed(), "called", name ?? firstLine(line, text));
      }
      return stand.witnesses.length === 1 ? stand.witnesses[0] : undefined;
    }
    if (chair && (isChairOffice(label.text) || label.text === presiding)) {
      people.also(chair, label);
      return chair;
    }
    // "I invite Ewan to come up.", and Mr Grey speaks who has not spoken before.
    const isNew = isTitled(label.text) && people.known(label.text, stand.witnesses) === undefined;
    const expected = stand.expects((name) => sharesName(name.text, label.text) || (isNew && isGivenName(name.text)));
    const person = people.named(label, stand.witnesses);
    if (expected && !stand.witnesses.includes(person)) {
      stand.dismiss();
      people.also(person, expected);
      stand.hear(person, "called", expected);
    }
    return person;
  };
  /** Nobody has taken an oath, but somebody gives their full name when counsel asks for it. */
  const isIntroduced = (speaker: Somebody, asked: Named, answered: Named) => {
    if (speaker.part !== "speaker" || stand.witnesses.length > 0 || !isAskedForName()) return false;
    const name = nameGiven(asked, answered);
    return name !== undefined && speaker.names.some((known) => sharesName(known, name.text));
  };
  const learnName = (witness: Somebody, asked: Named, answered: Named) => {
    const name = asksForName(asked.text) ? nameGiven(asked, answered) : undefined;
    if (!name || (witness.names.length > 0 && !witness.names.some((known) => sharesName(known, name.text)))) return;
    people.also(witness, name);
    witness.fullName = name.text.replace(/\s+/g, " ");
  };
  const take = (line: TurnLine) => {
    const speaker = speakerOf(line);
    const said = wordsOf(line, text);
    const before = turns.at(-1);
    if (speaker && before && isIntroduced(speaker, wordsOf(before.line, text), said))
      stand.hear(speaker, "called", firstLine(line, text));
    if (speaker && stand.witnesses.includes(speaker)) {
      stand.spoken();
      if (before && before.speaker !== speaker && speaker.fullName === undefined)
        learnName(speaker, wordsOf(before.line, text), said);
    } else if (speaker) {
      for (const name of selfIntroductions(said))
        if (speaker.names.some((known) => sharesSurname(known, name.text))) people.also(speaker, name);
      const called = calledBy(said);
      if (called) stand.call(called);
      if (speaker !== chair) {
        counsel = speaker;
        if (stand.witnesses.length > 0 && !QUESTION.test(line.label.text)) stand.asks(speaker);
      }
    }
    turns.push({ line, speaker, witnesses: stand.witnesses, reads: stand.readings.turn(line, speaker, text) });
  };

  for (const line of lines) {
    if (line.is === "heading") stand.open(line.heading, { start: line.start, end: line.end });
    else if (line.is === "turn") take(line);
    else if (LEAVES.test(line.text)) stand.dismiss();
  }
  return { people, chair, turns, testimonies: stand.testimonies, announced: stand.announced };
}

/** Whether somebody of a label's surname takes an oath. */
function isSworn(lines: readonly HearingLine[]): (label: string) => boolean {
  const names = lines.flatMap((line) =>
    line.is === "heading" && line.heading.is === "oath" ? line.heading.names.map(({ text }) => text) : [],
  );
  return (label) => names.some((name) => sharesSurname(name, label));
}

function wordsOf({ said: { start, end } }: TurnLine, text: string): Named {
  return { start, end, text: text.slice(start, end).trimEnd() };
}

/** The first line of what is said, with its label where that stands beside it. */
function firstLine({ label, said }: TurnLine, text: string): Span {
  const words = text.slice(said.start, said.end).split("\n", 1)[0] ?? "";
  const start = text.slice(label.end, said.start).includes("\n") ? said.start : label.start;
  return { start, end: said.start + words.trimEnd().length };
}

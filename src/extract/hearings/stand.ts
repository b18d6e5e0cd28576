/**
 * Who is being heard at a moment of the hearing, and who asks: what oaths, headings and calls change. An oath opens the
 * evidence of a witness, or of one more beside the others when nobody has been asked yet.
 */
import type { Span } from "../../model/index.ts";
import type { Heading } from "./headings.ts";
import type { Part, Testimony } from "./hearing.ts";
import { isChairOffice, isCounselOffice, isTitled, type Named, partsOf, sharesSurname } from "./names.ts";
import type { People, Somebody } from "./people.ts";
import { type Readings, readingsOf } from "./readings.ts";

export interface Called extends Omit<Testimony, "witness" | "reader"> {
  readonly witness: Somebody;
  reader: Somebody | undefined;
}

export interface Announced {
  /** Unknown while the heading keeps the name to itself and nobody has spoken. */
  by: Somebody | undefined;
  readonly witnesses: readonly Somebody[];
  readonly evidence: Span;
  readonly party: Named | undefined;
}

export interface Stand {
  readonly witnesses: readonly Somebody[];
  readonly questioner: Somebody | undefined;
  readonly testimonies: readonly Called[];
  readonly announced: readonly Announced[];
  readonly readings: Readings;
  open(heading: Heading, evidence: Span): void;
  dismiss(): void;
  hear(person: Somebody, how: Called["how"], evidence: Span): void;
  /** "I call Ms Bell": she is expected. */
  call(name: Named): void;
  /** The name that is expected, which is then no longer. */
  expected(): Named | undefined;
  /** The same, only if it fits. */
  expects(fits: (name: Named) => boolean): Named | undefined;
  /** A witness has said something. */
  spoken(): void;
  /** Somebody speaks to the witnesses who is none of them. */
  asks(person: Somebody): void;
}

/** So many turns of a witness, and the next oath is another's. */
const enough = 2;

export function standOf(people: People, chair: Somebody | undefined): Stand {
  const testimonies: Called[] = [];
  const announced: Announced[] = [];
  const readings = readingsOf();
  let witnesses: readonly Somebody[] = [];
  let turns = 0;
  let questioner: Somebody | undefined;
  /** A name that stands alone above what follows, and one that counsel has called. */
  let headed: Named | undefined;
  let called: Named | undefined;

  const nobodyExpected = () => {
    headed = called = undefined;
  };
  const dismiss = () => {
    witnesses = [];
    turns = 0;
    questioner = undefined;
  };
  const hear = (person: Somebody, how: Called["how"], evidence: Span) => {
    if (!witnesses.includes(person)) witnesses = [...witnesses, person];
    takesPart(person, "witness");
    testimonies.push({ witness: person, how, reader: undefined, evidence });
  };
  /** The person of a name, by which the line above may have named them too. */
  const named = (name: Named): Somebody => {
    const person = people.named(name, witnesses);
    if (headed && sharesSurname(headed.text, name.text)) people.also(person, headed);
    return person;
  };

  const swear = ({ names, how }: Heading & { is: "oath" }, evidence: Span) => {
    if (turns >= enough) dismiss();
    for (const name of names) {
      const person = named(name);
      person.sworn ??= name.text;
      hear(person, how, evidence);
    }
    nobodyExpected();
  };
  const examine = ({ by, party }: Heading & { is: "questions" }, evidence: Span) => {
    if (headed) {
      dismiss();
      hear(people.named(headed), "called", headed);
      nobodyExpected();
    }
    turns = enough;
    for (const name of by) {
      const person = isChairOffice(name.text) ? chair : isCounselOffice(name.text) ? undefined : people.named(name);
      if (person) takesPart(person, "counsel");
      announced.push({ by: person, witnesses, evidence, party });
      questioner = person;
    }
  };
  const state = ({ by, reader, summary, read }: Heading & { is: "statement" }, evidence: Span) => {
    dismiss();
    // "Statement by Mr Grey" is a speech of counsel's.
    const speech = by.every(({ text }) => isTitled(text) && partsOf(text).length === 1) && !read;
    for (const name of by) {
      const person = named(name);
      takesPart(person, speech ? "counsel" : "witness");
      if (!speech) testimonies.push({ witness: person, how: "statement", reader: undefined, evidence });
    }
    nobodyExpected();
    if (!speech && read) readings.open(testimonies.slice(-by.length), summary, reader && people.named(reader));
  };

  return {
    testimonies,
    announced,
    readings,
    dismiss,
    hear,
    get witnesses() {
      return witnesses;
    },
    get questioner() {
      return questioner;
    },
    open(heading, evidence) {
      readings.close();
      if (heading.is === "name") headed = heading.name;
      else if (heading.is === "oath") swear(heading, evidence);
      else if (heading.is === "questions") examine(heading, evidence);
      else if (heading.is === "statement") state(heading, evidence);
      else {
        dismiss();
        headed = undefined;
        for (const name of heading.by) if (!isChairOffice(name.text)) takesPart(people.named(name), "counsel");
      }
    },
    call(name) {
      called = name;
    },
    expected() {
      const name = headed ?? called;
      nobodyExpected();
      return name;
    },
    expects(fits) {
      const name = headed ?? (witnesses.length === 0 ? called : undefined);
      if (!name || !fits(name)) return undefined;
      nobodyExpected();
      return name;
    },
    spoken() {
      turns += 1;
    },
    asks(person) {
      takesPart(person, "counsel");
      questioner = person;
      const last = announced.at(-1);
      if (last) last.by ??= person;
    },
  };
}

function takesPart(person: Somebody, part: Part): void {
  if (person.part === "speaker" || (person.part === "counsel" && part === "witness")) person.part = part;
}

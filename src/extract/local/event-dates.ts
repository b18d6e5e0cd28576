/**
 * What took place took place once: its site, its victims and who was there share the date that is told of it, or of one
 * of them. A killing is told of without its date where the attack has one.
 */
import type { Predicate } from "../../model/index.ts";
import type { Draft, Interpretation } from "../rules/claims.ts";
import type { Thing } from "../rules/things.ts";
import { isOutrage, type LineDate, outrageOf } from "../rules/time.ts";

/**
 * Of the rows of `training/passages` nine in ten have the date of another row of their event; of what an event is about
 * and of evidence given to it three in five, and hardly any another one.
 */
const once: ReadonlySet<Predicate> = new Set(["VICTIM_OF", "TOOK_PLACE_AT", "PARTICIPATED_IN"]);

/** What is done in an outrage. */
const deeds: ReadonlySet<Predicate> = new Set(["KILLED", "HARMED"]);

type Read = Pick<Interpretation, "clauses" | "dates" | "coreference">;

/** Drafts without a date take that of their event, when all that tell one agree. */
export function withEventDates(drafts: readonly Draft[], read: Read): Draft[] {
  const told = new Map<Thing, LineDate[]>();
  const tell = (event: Thing, date: LineDate) => told.set(event, [...(told.get(event) ?? []), date]);
  for (const draft of drafts) {
    const event = eventOf(draft);
    if (event && draft.date) tell(event, draft.date);
  }
  for (const [event, date] of outrages(read)) tell(event, date);
  const dateOf = (event: Thing | undefined) => agreed((event && told.get(event)) ?? []);
  const outrage = onlyOutrage(read);
  return drafts.map((draft) => {
    if (draft.date) return draft;
    const isDeed = deeds.has(draft.match.predicate) && read.dates[draft.line.index]?.length === 0;
    const date = dateOf(isDeed ? (eventOfDeed(draft, drafts) ?? outrage) : eventOf(draft));
    return date ? { ...draft, date } : draft;
  });
}

function agreed([first, ...others]: readonly LineDate[]): LineDate | undefined {
  return first && others.every(({ past, future }) => past === first.past && future === first.future)
    ? first
    : undefined;
}

function eventOf({ match: { predicate }, subject, object, manner }: Draft): Thing | undefined {
  if (manner.polarity === "negated") return undefined;
  if (predicate === "ABOUT") return isEvent(subject) ? subject : undefined;
  if (predicate === "GAVE_EVIDENCE_TO") return isEvent(object) ? object : undefined;
  return once.has(predicate) ? [subject, object].find(isEvent) : undefined;
}

function isEvent({ type }: Thing): boolean {
  return type === "Event";
}

/** The one outrage whose victim was killed or hurt. */
function eventOfDeed({ object: victim, manner }: Draft, drafts: readonly Draft[]): Thing | undefined {
  if (manner.polarity === "negated") return undefined;
  const of = drafts.filter(({ match, subject }) => match.predicate === "VICTIM_OF" && subject === victim);
  return of.length === 1 ? of[0]?.object : undefined;
}

/** "The Tollen attacks in June 2023": what a text says of an outrage itself. */
function outrages({ clauses, dates, coreference }: Read): [Thing, LineDate][] {
  return clauses.flatMap(({ line }) =>
    (dates[line.index] ?? []).flatMap((date): [Thing, LineDate][] => {
      const mention = outrageOf(line, date);
      const event = mention && coreference.thingOf(mention);
      return event ? [[event, date]] : [];
    }),
  );
}

/** Where a text tells of one outrage alone, its killings are that one's. */
function onlyOutrage({ clauses, coreference }: Read): Thing | undefined {
  const all = new Set(
    clauses.flatMap(({ line }) =>
      line.mentions.flatMap((mention) => (isOutrage(mention) ? (coreference.thingOf(mention) ?? []) : [])),
    ),
  );
  const [only, ...others] = all;
  return others.length === 0 ? only : undefined;
}

/** What took place took place once: its site, its victims and who was there share the date that is told of one of them. */
import type { Predicate } from "../../model/index.ts";
import type { Draft } from "../rules/claims.ts";
import type { Thing } from "../rules/things.ts";
import type { LineDate } from "../rules/time.ts";

/** Of the rows of `training/passages` nine in ten have the date of another row of their event. */
const once: ReadonlySet<Predicate> = new Set(["VICTIM_OF", "TOOK_PLACE_AT", "PARTICIPATED_IN"]);

/** Drafts without a date take that of their event, when all that tell one agree. */
export function withEventDates(drafts: readonly Draft[]): Draft[] {
  const told = new Map<Thing, LineDate[]>();
  for (const draft of drafts) {
    const event = eventOf(draft);
    if (event && draft.date) told.set(event, [...(told.get(event) ?? []), draft.date]);
  }
  return drafts.map((draft) => {
    const event = draft.date ? undefined : eventOf(draft);
    const [first, ...others] = (event && told.get(event)) ?? [];
    if (!first || others.some(({ past, future }) => past !== first.past || future !== first.future)) return draft;
    return { ...draft, date: first };
  });
}

function eventOf({ match: { predicate }, subject, object, manner }: Draft): Thing | undefined {
  if (!once.has(predicate) || manner.polarity === "negated") return undefined;
  return [subject, object].find(({ type }) => type === "Event");
}

/** "announced he will retire in June": what is announced is an event that only a clause names. */
import type { Clauses } from "./clauses.ts";
import type { Match } from "./match.ts";
import { text } from "./offices.ts";
import type { Mention, ParsedSentence } from "./parsed-sentence.ts";
import { lower } from "./parsed-sentence.ts";
import { mentionAt } from "./places.ts";

export interface AnnouncedEvents {
  readonly mentions: readonly Mention[];
  /** By the number of the line. */
  readonly matches: ReadonlyMap<number, readonly Match[]>;
}

const leaving = /^(?:retire|resign|quit|close|leave|step|stand|return|go|stop|reopen|merge)$/;

export function announcedEvents(clauses: readonly Clauses[]): AnnouncedEvents {
  const mentions: Mention[] = [];
  const matches = new Map<number, Match[]>();
  for (const { line, groups, subjects } of clauses) {
    groups.forEach((group, at) => {
      const next = groups[at + 1];
      if (
        !group.lemmas.includes("announce") ||
        group.passive ||
        !next ||
        !next.lemmas.some((lemma) => leaving.test(lemma))
      )
        return;
      if (!/^(?:will|would|'ll|to)$/.test(lower(line, next.first)) || mentionAt(line, next.main + 1)) return;
      const [announcer] = subjects(group);
      const [actor] = subjects(next);
      if (!announcer || !actor) return;
      const event = eventMention(line, next.form === "infinitive" ? next.first : actor.first, next.main);
      mentions.push(event);
      const common = { group, at: group.first, role: undefined };
      const announced: Match = {
        predicate: "ANNOUNCED",
        subject: announcer,
        object: event,
        cue: "S {announce} that …",
        ...common,
      };
      const planned: Match = {
        predicate: "PARTICIPATED_IN",
        subject: actor,
        object: event,
        role: text(
          line,
          next.main,
          /^(?:down|aside|back)$/.test(lower(line, next.main + 1)) ? next.main + 2 : next.main + 1,
        ),
        group: next,
        at: next.first,
        cue: "S {announce} that …",
      };
      matches.set(line.index, [...(matches.get(line.index) ?? []), announced, planned]);
    });
  }
  return { mentions, matches };
}

/** From the subject to the end of the clause. */
function eventMention(line: ParsedSentence, first: number, main: number): Mention {
  let last = main + 1;
  while (
    last < line.words.length &&
    !/^(?:[,.;:"\u201c\u201d()]|and|but|after|because|which|who)$/.test(lower(line, last))
  )
    last += 1;
  const [from, to] = [line.words[first], line.words[last - 1]];
  const start = from?.start ?? 0;
  const end = to?.end ?? start;
  const { sentence } = line;
  return {
    line: line.index,
    first,
    last,
    headLast: last,
    start,
    end,
    form: "nominal",
    type: "Event",
    head: lower(line, main),
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    full: false,
    epithets: [],
  };
}

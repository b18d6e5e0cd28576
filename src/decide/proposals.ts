/** Suggestions as they are put to a person: both sides with the words around them, and the reasons. */
import type { ToldAppearance } from "../model/index.ts";
import type { Store } from "../ports.ts";
import { type Suggestion, type SuggestOptions, suggest } from "../resolve/index.ts";
import { tellAppearances } from "./in-words.ts";
import { type SightingRow, sightings } from "./statements.ts";

export interface Side extends ToldAppearance {
  /** Pieces of its source in which it is named, or, where it has no name, described. */
  readonly excerpts: readonly string[];
}

export interface Proposal extends Omit<Suggestion, "left" | "right"> {
  readonly left: Side;
  readonly right: Side;
}

export interface Proposals {
  /** Those that matter most first. */
  readonly proposals: readonly Proposal[];
  /** How many there are, those past the limit included. */
  readonly total: number;
}

const excerptsShown = 2;
/** Letters on each side of a mention. */
const around = 110;

export async function proposals({ run }: Pick<Store, "run">, options: SuggestOptions = {}): Promise<Proposals> {
  const { suggestions, total } = await suggest(run, options);
  const ids = [...new Set(suggestions.flatMap(({ left, right }) => [left, right]))];
  const told = await tellAppearances(run, ids);
  const seen = await run(sightings, { ids });
  const side = (id: string): Side[] => {
    const appearance = told.get(id);
    return appearance ? [{ ...appearance, excerpts: excerptsFrom(seen.filter((each) => each.id === id)) }] : [];
  };
  return {
    total,
    proposals: suggestions.flatMap(({ left, right, ...why }) =>
      side(left).flatMap((one) => side(right).map((other) => ({ ...why, left: one, right: other }))),
    ),
  };
}

/** The first places, those with a name before others; one a passage. */
function excerptsFrom(places: readonly SightingRow[]): string[] {
  const named = places.filter(({ form }) => form === "name");
  const told = named.length > 0 ? named : places;
  const [first, ...later] = told;
  const second = later.find(({ text }) => text !== first?.text);
  return [first, second].flatMap((place) => (place ? excerpt(place) : [])).slice(0, excerptsShown);
}

/** Cut at spaces, with an ellipsis where something is left out. */
function excerpt({ text, start, end }: SightingRow): string {
  const from = start <= around ? 0 : text.indexOf(" ", start - around) + 1;
  const space = text.lastIndexOf(" ", end + around);
  const to = end + around >= text.length || space < end ? text.length : space;
  const piece = text.slice(Math.min(from, start), to).replace(/\s+/g, " ").trim();
  return `${from > 0 ? "… " : ""}${piece}${to < text.length ? " …" : ""}`;
}

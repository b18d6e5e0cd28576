/** Suggestions with what it takes to judge them: both sides' names, sources and the passages where they stand. */
import type { AppearanceId } from "../model/index.ts";
import type { Run } from "../ports.ts";
import { type SuggestOptions, suggest } from "../suggestions.ts";
import type { Candidate, ShownSuggestions } from "./api.ts";
import { sorted } from "./lines.ts";
import * as show from "./statements.ts";

const passagesShown = 3;

export async function shownSuggestions(run: Run, options: SuggestOptions): Promise<ShownSuggestions> {
  const { suggestions, total } = await suggest(run, options);
  const candidates = await candidatesOf(
    run,
    suggestions.flatMap(({ left, right }) => [left, right]),
  );
  return {
    suggestions: suggestions.flatMap(({ left, right, score, reasons }) => {
      const [one, other] = [candidates.get(left), candidates.get(right)];
      return one && other ? { left: one, right: other, score, reasons: [...reasons] } : [];
    }),
    total,
  };
}

async function candidatesOf(run: Run, ids: readonly AppearanceId[]): Promise<Map<AppearanceId, Candidate>> {
  const wanted = sorted(ids);
  const [rows, mentions] = await Promise.all([
    run(show.candidates, { ids: wanted }),
    run(show.mentionPassages, { ids: wanted }),
  ]);
  const placesOf = new Map<AppearanceId, show.MentionRow[]>();
  for (const mention of mentions) {
    const places = placesOf.get(mention.appearance);
    if (places) places.push(mention);
    else placesOf.set(mention.appearance, [mention]);
  }
  return new Map(rows.map((row) => [row.id, { ...row, passages: passagesFrom(placesOf.get(row.id) ?? []) }]));
}

/** The first passages, each once, with every mention in it marked. */
function passagesFrom(mentions: readonly show.MentionRow[]): Candidate["passages"] {
  const indices = [...new Set(mentions.map(({ passage }) => passage.index))].slice(0, passagesShown);
  return indices.flatMap((index) => {
    const within = mentions.filter(({ passage }) => passage.index === index);
    const [first] = within;
    if (!first) return [];
    const { text, start } = first.passage;
    return { text, marks: within.map((each) => ({ start: each.first - start, end: each.last - start })) };
  });
}

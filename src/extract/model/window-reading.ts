/** One window through all heads. The states of the encoder are let go of here, so that a long source takes no more memory. */
import type { Source } from "../../model/index.ts";
import { antecedentsIn, groupsOf, type Placed, typeOf } from "./entities.ts";
import { featureCount, features } from "./features.ts";
import { floats, ints, numbersOf } from "./graph.ts";
import type { Network } from "./network.ts";
import { type Conceivable, type Related, relationsIn } from "./relations.ts";
import { repaired } from "./repairs/index.ts";
import { withSomeone } from "./someone.ts";
import { mentionsIn } from "./spans.ts";
import type { Window } from "./windows.ts";
import { edgeShape, shape } from "./words.ts";

export interface WindowReading {
  readonly window: Window;
  readonly mentions: readonly Placed[];
  /** Mentions of one thing, by number. */
  readonly groups: readonly (readonly number[])[];
  /** Relations between groups. */
  readonly relations: readonly Related[];
  readonly conceivable: readonly Conceivable[];
}

/** `somebody`: whether a person was found in the text before. */
export async function readWindow(
  network: Network,
  source: Pick<Source, "text" | "kind" | "passages">,
  window: Window,
  somebody = false,
): Promise<WindowReading> {
  const { labels } = network.description;
  const { text } = source;
  const input = inputOf(network, text, window);
  const read = await network.reading({ ids: ints(input.ids), shapes: ints(input.shapes), at: ints(input.at) });
  const named = repaired(mentionsIn(numbersOf(read, "spans"), labels), { text, words: window.words, labels });
  const found = withSomeone(named, window, source, labels, somebody);
  if (found.length === 0) return { window, mentions: [], groups: [], relations: [], conceivable: [] };
  const placed = found.map(({ first, last, label, score }): Placed => {
    const words = window.words.slice(first, last + 1);
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    const { type = "Person", form = "name" } = labels[label] ?? {};
    return { start, end, type, form, score, forms: words.map((word) => text.slice(word.start, word.end)) };
  });
  const states = numbersOf(read, "states");
  const linked = await network.antecedents({
    states: floats(states.data, ...states.dims),
    first: ints(found.map(({ first }) => first)),
    last: ints(found.map(({ last }) => last)),
    label: ints(found.map(({ label }) => label)),
    features: floats(features(text, window.words, found, labels), found.length, found.length, featureCount),
  });
  const groups = groupsOf(placed, antecedentsIn(numbersOf(linked, "scores"), placed));
  const { found: relations, conceivable } = await relationsIn(network, {
    window,
    found,
    length: input.ids.length,
    hidden: numbersOf(read, "hidden"),
    states,
    attention: numbersOf(read, "attention"),
    mentions: numbersOf(linked, "mentions"),
    at: input.at,
    pieces: found.map(({ first }) => input.at[first] ?? 0),
    groups,
    types: groups.map((group) => typeOf(group.flatMap((at) => placed[at] ?? []))),
  });
  return { window, mentions: placed, groups, relations, conceivable };
}

/** The pieces of a window with what stands before and after it, the shape of each, and where each word begins. */
export function inputOf(
  { pieces }: Pick<Network, "pieces">,
  text: string,
  window: Pick<Window, "words" | "pieces" | "sentences">,
): { ids: number[]; shapes: number[]; at: number[] } {
  const ids = [pieces.opening];
  const shapes = [edgeShape];
  const at: number[] = [];
  const opens = new Set(window.sentences.map(({ first }) => first));
  window.words.forEach((word, number) => {
    at.push(ids.length);
    const kind = shape(text, word, opens.has(number));
    for (const piece of window.pieces[number] ?? []) {
      ids.push(piece);
      shapes.push(kind);
    }
  });
  return { ids: [...ids, pieces.closing], shapes: [...shapes, edgeShape], at };
}

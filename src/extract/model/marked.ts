/**
 * Relations inside a sentence: it is read once more for each of its mentions, with that one marked as the subject, and what
 * stands at the others tells what joins them (`training/extractor/marked.py`). Weights may come without this head.
 */
import { allows, type EntityType } from "../../model/index.ts";
import type { Description } from "./description.ts";
import type { Ends } from "./ends.ts";
import { floats, grid, ints, numbersOf } from "./graph.ts";
import type { Network } from "./network.ts";

/** How far a predicate lies above "none" in the sentence where it lies highest. */
export interface InSentence {
  readonly margin: number;
  readonly sentence: number;
}

/** Pieces of a sentence that are read. */
const longest = 112;

/** A sentence for one subject; places are pieces of the window, half-open. */
interface Row {
  readonly sentence: number;
  readonly begin: number;
  readonly end: number;
  readonly subject: number;
  readonly mentions: readonly number[];
  readonly objects: readonly number[];
}

/** By the numbers of subject, object and predicate. */
export async function markedIn(
  network: Network,
  ends: Ends,
): Promise<(subject: number, object: number, predicate: number) => InSentence | undefined> {
  const best = new Map<string, InSentence>();
  const groupOf = new Map(ends.groups.flatMap((group, number) => group.map((mention) => [mention, number] as const)));
  if (network.marked) {
    for (const rows of bySentence(rowsOf(ends, groupOf, network.description))) {
      const { margins, pairs } = await read(network.marked, ends, rows);
      const width = network.description.predicates.length;
      pairs.forEach(({ row, object }, pair) => {
        const from = (mention: number) => groupOf.get(mention) ?? 0;
        for (let predicate = 0; predicate < width; predicate += 1) {
          const key = `${from(row.subject)} ${from(object)} ${predicate}`;
          const margin = margins[pair * width + predicate] ?? 0;
          if (margin > (best.get(key)?.margin ?? Number.NEGATIVE_INFINITY))
            best.set(key, { margin, sentence: row.sentence });
        }
      });
    }
  }
  return (subject, object, predicate) => best.get(`${subject} ${object} ${predicate}`);
}

function rowsOf(
  { window, at, found, groups, types, length }: Ends,
  groupOf: ReadonlyMap<number, number>,
  { predicates }: Description,
): Row[] {
  const joinable = (one: EntityType, other: EntityType) => predicates.some((each) => allows(each, one, other));
  const typeOf = (mention: number) => types[groupOf.get(mention) ?? 0] ?? "Person";
  const all = groups.flat().sort((a, b) => a - b);
  return window.sentences.flatMap(({ number, first, last }) => {
    const begin = at[first] ?? 0;
    const end = Math.min(at[last] ?? length - 1, begin + longest);
    const mentions = all.filter((mention) => {
      const span = found[mention];
      return span && span.first >= first && span.last < last && (at[span.last] ?? end) < end;
    });
    return mentions.flatMap((subject) => {
      const objects = mentions.filter(
        (object) => groupOf.get(object) !== groupOf.get(subject) && joinable(typeOf(subject), typeOf(object)),
      );
      return objects.length > 0 ? [{ sentence: number, begin, end, subject, mentions, objects }] : [];
    });
  });
}

/** The rows of one sentence are read together: they are of one length. */
function bySentence(rows: readonly Row[]): Row[][] {
  const found = new Map<number, Row[]>();
  for (const row of rows) found.set(row.begin, [...(found.get(row.begin) ?? []), row]);
  return [...found.values()];
}

async function read(marked: NonNullable<Network["marked"]>, { found, at, hidden }: Ends, rows: readonly Row[]) {
  const [{ begin, end } = { begin: 0, end: 0 }] = rows;
  const length = end - begin;
  const edges = (mention: number): readonly [number, number] => {
    const span = found[mention];
    return [(at[span?.first ?? 0] ?? 0) - begin, (at[span?.last ?? 0] ?? 0) - begin];
  };
  const place = rows.flatMap(() => Array.from({ length }, (_, step) => begin + step));
  const labels = rows.flatMap(({ mentions }) => {
    const line = new Array<number>(length).fill(0);
    const widest = mentions.toSorted((a, b) => size(found[b]) - size(found[a]));
    for (const mention of widest) {
      const [from, to] = edges(mention);
      line.fill((found[mention]?.label ?? 0) + 1, from, to + 1);
    }
    return line;
  });
  const marks = new Float32Array(rows.length * length);
  rows.forEach(({ subject }, row) => {
    const [from, to] = edges(subject);
    marks.fill(1, row * length + from, row * length + to + 1);
  });
  const pairs = rows.flatMap((row, number) => row.objects.map((object) => ({ row, number, object })));
  const outputs = await marked({
    hidden: floats(hidden.data, ...hidden.dims),
    place: grid(place, rows.length, length),
    labels: grid(labels, rows.length, length),
    marks: floats(marks, rows.length, length),
    real: floats(new Float32Array(marks.length).fill(1), rows.length, length),
    row: ints(pairs.map(({ number }) => number)),
    first: ints(pairs.map(({ object }) => edges(object)[0])),
    last: ints(pairs.map(({ object }) => edges(object)[1])),
    subjectFirst: ints(pairs.map(({ row }) => edges(row.subject)[0])),
    subjectLast: ints(pairs.map(({ row }) => edges(row.subject)[1])),
  });
  return { margins: numbersOf(outputs, "margins").data, pairs };
}

function size(span: Ends["found"][number] | undefined): number {
  return span ? span.last - span.first : 0;
}

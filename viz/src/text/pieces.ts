/** A text cut where marks begin and end, so that it can be shown with all of them. Pure; offsets are the source's. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Piece<M extends Mark> {
  readonly start: number;
  readonly text: string;
  /** The marks that cover this piece, in the order in which they were given. */
  readonly marks: readonly M[];
}

/** The pieces of `text`, which begins at `offset`. Joined, they give the text; marks outside it are left out. */
export function pieces<M extends Mark>(text: string, offset: number, marks: readonly M[]): Piece<M>[] {
  const last = offset + text.length;
  const inside = marks.filter(({ start, end }) => start < last && end > offset && start < end);
  const cuts = new Set([offset, last]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, offset));
    cuts.add(Math.min(end, last));
  }
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? last;
    return {
      start,
      text: text.slice(start - offset, end - offset),
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}

/** Marks of which none overlaps another: the shorter ones go first, so that a name wins over the phrase around it. */
export function apart<M extends Mark>(marks: readonly M[]): M[] {
  const kept: M[] = [];
  const byLength = [...marks].sort(
    (one, other) => one.end - one.start - (other.end - other.start) || one.start - other.start,
  );
  for (const mark of byLength) {
    if (kept.every(({ start, end }) => end <= mark.start || start >= mark.end)) kept.push(mark);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/**
 * The part of a passage around a span, at most `room` characters on either side, cut between words. Gives its start
 * within the text and whether something was left out before and after.
 */
export function excerpt(
  text: string,
  span: Mark,
  room: number,
): { readonly start: number; readonly end: number; readonly cutBefore: boolean; readonly cutAfter: boolean } {
  const tail = text.trimEnd().length;
  let start = Math.max(0, span.start - room);
  if (start > 0) start = Math.min(span.start, text.indexOf(" ", start - 1) + 1 || span.start);
  let end = Math.min(tail, span.end + room);
  if (end < tail) end = Math.max(span.end, text.lastIndexOf(" ", end));
  return { start, end: Math.max(end, span.end), cutBefore: start > 0, cutAfter: end < tail };
}

/** Whether a text's line ends are where a typewriter's carriage turned, and not the ends of an address's lines. */
export function isWrapped(text: string): boolean {
  const lines = text.trimEnd().split("\n");
  return lines.length > 1 && lines.slice(0, -1).every((line) => line.trim().length >= fullLine);
}

const fullLine = 45;

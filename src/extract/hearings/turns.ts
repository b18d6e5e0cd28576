/** Which turn is a question and which an answer, and to whom each is said. */
import type { TurnKind } from "./hearing.ts";
import type { Somebody } from "./people.ts";
import type { Heard } from "./sitting.ts";

export interface Directed extends Heard {
  readonly kind: TurnKind;
  readonly to: Somebody | undefined;
}

const TO_CHAIR =
  /^(?:yes,? |no,? |thank you,? |good (?:morning|afternoon),? |well,? )*(?:chair|sir|madam|my lady|my lord|ma['’]am)\b/i;

export function directed(turns: readonly Heard[], chair: Somebody | undefined, text: string): Directed[] {
  return turns.map((turn, at) => {
    const { speaker, witnesses, line } = turn;
    const told = (kind: TurnKind, to: Somebody | undefined): Directed => ({ ...turn, kind, to });
    if (!speaker) return told("other", undefined);
    let back = at - 1;
    while (back >= 0 && turns[back]?.speaker === speaker) back -= 1;
    const before = turns[back];
    const after = turns[at + 1];
    const last = before?.speaker;
    const next = after?.speaker === speaker ? undefined : after?.speaker;
    if (witnesses.includes(speaker))
      return last && !witnesses.includes(last) ? told("answer", last) : told("other", last ?? next);
    if (next && after?.witnesses.includes(next)) return told("question", next);
    if (chair && speaker !== chair && TO_CHAIR.test(opening(line.said.start, text))) return told("other", chair);
    if (next === undefined && last && witnesses.includes(last)) return told("other", last);
    // Where somebody unknown spoke before, nobody knows whom this one answers; nor after a witness who has left.
    if (before && !last) return told("other", undefined);
    const gone = last !== undefined && before?.witnesses.includes(last) && !witnesses.includes(last);
    return told("other", gone ? next : (last ?? next));
  });
}

function opening(start: number, text: string): string {
  return text.slice(start, start + 60).trimStart();
}

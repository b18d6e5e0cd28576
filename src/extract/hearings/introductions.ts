/** Names as they are asked for and given: "Your full name, please?" "Anna Mary Bell.", "My name is Ewan Grey". */
import { NAME, type Named, partsOf } from "./names.ts";

const ASKS =
  /\b(?:your|the)\s+(?:own\s+)?(?:full\s+)?names?\b[^.?!]{0,60}(?:[?.]|$)|\b(?:state|give|confirm|provide|tell)\b[^.?!]{0,40}\bnames?\b/i;
const PUT = new RegExp(
  `\\b[Yy]our\\s+(?:full\\s+)?name\\s+is\\s+(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Dame)\\s+)?(${NAME})`,
  "gu",
);
const LEAD =
  /^(?:(?:yes|yeah|of course|certainly|sure|okay|oh|ah|well|right|thank you|good (?:morning|afternoon)|so|sorry|sir|my lady|my lord|chair|madam|no|um|er|my|i am|i['’]m|it is|it['’]s|that is|that['’]s|(?:my\s+)?(?:full\s+)?name(?:\s+is|['’]s)?|actually|full)\b[\s,.:;–—-]*)*/i;
const ANSWER = new RegExp(
  `^(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Dame)\\.?\\s+)?(${NAME})(?=\\s*(?:[.,;:(–—]|--|$|\\n))`,
  "u",
);
const AGREES = /^(?:yes|yeah|it is|that['’]?s? (?:is )?(?:right|correct)|correct|indeed|that is)\b/i;
const SELF = new RegExp(
  `\\b(?:[Mm]y\\s+name\\s+is|[Mm]y\\s+name['’]s|I\\s+am|I['’]m)\\s+(${NAME})(?=,?\\s+(?:and|KC|QC|I |of|from|on behalf|counsel|appearing)|[.,])`,
  "gu",
);

/** Whether a turn asks the one addressed for their name. */
export function asksForName(said: string): boolean {
  return /\byou|\bname/i.test(said) && ASKS.test(said.slice(-400));
}

/** The name that an answer gives, or else the one that the question put and the answer confirms. */
export function nameGiven(asked: Named, answered: Named): Named | undefined {
  const lead = LEAD.exec(answered.text)?.[0].length ?? 0;
  const answer = ANSWER.exec(answered.text.slice(lead));
  const [whole, name] = answer ?? [];
  if (whole !== undefined && name !== undefined && partsOf(name).length > 1)
    return placed(answered, lead + whole.lastIndexOf(name), name);
  if (!AGREES.test(answered.text)) return undefined;
  const put = [...asked.text.matchAll(PUT)].at(-1);
  const words = put?.[1];
  return put && words !== undefined && partsOf(words).length > 1
    ? placed(asked, put.index + put[0].length - words.length, words)
    : undefined;
}

/** "My name is Ewan Grey and I ask questions …": the full name of who speaks. */
export function selfIntroductions(said: Named): Named[] {
  return [...said.text.matchAll(SELF)].flatMap((match) => {
    const [whole, name] = match;
    return name !== undefined && partsOf(name).length > 1
      ? [placed(said, match.index + whole.lastIndexOf(name), name)]
      : [];
  });
}

const CALLS = new RegExp(
  `\\b(?:call|calls|calling|recall|hear from|hearing from|evidence of)\\b(?: as)?(?:,? (?:please|now|then|the|our|first|next|witness|back)\\b,?)* (${NAME})[^.?!]{0,60}[.?!]?\\s*$`,
  "u",
);

const INVITES = new RegExp(
  `\\binvite (${NAME}) to (?:come|go|step|sit|take|read|speak|give|address)\\b[^.?!]{0,60}[.?!]?\\s*(?:\\([^)]*\\)\\s*)?$`,
  "u",
);

/** "My Lady, may I call Ms Anna Bell, please.", "I invite Ewan to come up." at the end of a turn. */
export function calledBy(said: Named): Named | undefined {
  const tail = said.text.slice(-300);
  const match = CALLS.exec(tail) ?? INVITES.exec(tail);
  const name = match?.[1];
  return match && name !== undefined
    ? placed(said, said.text.length - tail.length + match.index + match[0].indexOf(name), name)
    : undefined;
}

function placed({ start }: Named, at: number, text: string): Named {
  return { text, start: start + at, end: start + at + text.length };
}

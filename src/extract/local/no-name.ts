/** What the network takes for a name and the signs around it say is none: a piece of an address, a label of minutes. */
import type { Span } from "../../model/index.ts";

const labels = /^(?:ACTIONS?|AGREED|DECISION|DECIDED|NOTED|RECOMMENDED|RESOLVED|PRESENT|APOLOGIES)$/;

/** Whether a place is inside "a.lee@trust.example", or is the "RESOLVED" of "RESOLVED: that …". */
export function isNoName(text: string, { start, end }: Span): boolean {
  const [before] = /\S*$/.exec(text.slice(Math.max(0, start - 64), start)) ?? [""];
  const [after] = /^\S*/.exec(text.slice(end, end + 64)) ?? [""];
  const written = text.slice(start, end);
  if (!/\s/.test(written) && /[^\s<(@]@[\p{L}\d]/u.test(before + written + after)) return true;
  return labels.test(written) && /^(?::|\s+that\b)/.test(text.slice(end, end + 8));
}

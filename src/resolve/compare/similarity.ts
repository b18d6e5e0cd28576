/** How alike two words are written, by Jaro and Winkler's measure: 1 for the same, 0 for nothing in common. */
import { jaroWinkler } from "@skyra/jaro-winkler";

/** Whether one may be the other with a slip of the pen; never for short words, where every letter counts. */
export function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) <= 4) return false;
  // A pen leaves out a letter; "nationalist" is another word than "national".
  return Math.abs(one.length - other.length) <= 1 && jaroWinkler(one, other) >= 0.93;
}

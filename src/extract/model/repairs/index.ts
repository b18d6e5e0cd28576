/**
 * Mentions whose ends, form or number the words tell better than the network does. Each repair gives the mention as it
 * should be, or the one that it was given.
 */
import type { Found } from "../spans.ts";
import { bodyWithin, bothParts, inLetters, nameWithin, shop, withLegalForm } from "./bodies.ts";
import { called, namedAfter, titled, uncut, war, weather } from "./happenings.ts";
import { surnameFirst, withInitial, withoutCounsel } from "./people.ts";
import { country, withoutState } from "./places.ts";
import { isName, lengthOf, type Repair, type Written } from "./written.ts";

/** Each mention repaired, with a name that it holds or that was taken for a part of it; nothing within a name that has grown. */
export function repaired(mentions: readonly Found[], written: Written): Found[] {
  const grown: Found[] = [];
  const all = mentions.flatMap((mention) => {
    const whole = repairs.reduce((found, repair) => repair(found, written), mention);
    if (isName(whole, written) && lengthOf(whole) > lengthOf(mention)) grown.push(whole);
    return [...bodyWithin(whole, written), ...nameWithin(whole, written), ...withoutState(whole, written)];
  });
  const isWithin = (one: Found) => (other: Found) =>
    other.first <= one.first && one.last <= other.last && lengthOf(one) < lengthOf(other);
  return unique(all).filter((one) => !isName(one, written) || !grown.some(isWithin(one)));
}

const repairs: readonly Repair[] = [
  withoutCounsel,
  withLegalForm,
  bothParts,
  uncut,
  namedAfter,
  titled,
  inLetters,
  called,
  surnameFirst,
  withInitial,
  weather,
  war,
  shop,
  country,
];

function unique(mentions: readonly Found[]): Found[] {
  const keyOf = ({ first, last, label }: Found) => `${first} ${last} ${label}`;
  return [...new Map(mentions.toReversed().map((each) => [keyOf(each), each])).values()].reverse();
}

/**
 * Two versions of one source, claim by claim. Ids are of no use for it, for they hold the place in the text: a thing is
 * the same by its name and type, a claim by what it says of which things, in which words.
 */
import type { Appearance } from "../appearance.ts";
import type { Claim } from "../claim.ts";
import type { AppearanceId, ClaimId } from "../ids.ts";

export interface Version {
  readonly appearances: readonly Appearance[];
  readonly claims: readonly Claim[];
}

export interface VersionDifference {
  /** From the old version's appearances and claims to the new one's, for those that are the same. */
  readonly appearances: ReadonlyMap<AppearanceId, AppearanceId>;
  readonly claims: ReadonlyMap<ClaimId, ClaimId>;
  /** Of the same things the same is said, otherwise: in other words, at another time, with another stance. */
  readonly changed: readonly { readonly before: Claim; readonly after: Claim }[];
  readonly gone: readonly Claim[];
  readonly added: readonly Claim[];
}

export function versionDifference(before: Version, after: Version): VersionDifference {
  const appearances = new Map(
    paired(singles(before), singles(after), thingKey, thingKey).map(([one, other]) => [one.id, other.id]),
  );
  const nameOf = (version: Version) => {
    const named = new Map(version.appearances.map((appearance) => [appearance.id, thingKey(appearance)]));
    return (id: AppearanceId) => named.get(id) ?? id;
  };
  const [wasNamed, isNamed] = [nameOf(before), nameOf(after)];
  const same = paired(before.claims, after.claims, saidKey(wasNamed), saidKey(isNamed));
  const left = without(
    before.claims,
    same.map(([one]) => one),
  );
  const right = without(
    after.claims,
    same.map(([, other]) => other),
  );
  const changed = paired(left, right, tripleKey(wasNamed), tripleKey(isNamed));
  return {
    appearances,
    claims: new Map(same.map(([one, other]) => [one.id, other.id])),
    changed: changed.map(([one, other]) => ({ before: one, after: other })),
    gone: without(
      left,
      changed.map(([one]) => one),
    ),
    added: without(
      right,
      changed.map(([, other]) => other),
    ),
  };
}

/** Two things of one name in a source cannot be told apart by it. */
function singles({ appearances }: Version): Appearance[] {
  const counts = new Map<string, number>();
  for (const each of appearances) counts.set(thingKey(each), (counts.get(thingKey(each)) ?? 0) + 1);
  return appearances.filter((each) => counts.get(thingKey(each)) === 1);
}

type Named = (id: AppearanceId) => string;

function thingKey({ type, name }: Appearance): string {
  return `${type}|${name}`;
}

function tripleKey(named: Named): (claim: Claim) => string {
  return ({ subject, predicate, object }) => `${named(subject)} ${predicate} ${named(object)}`;
}

function saidKey(named: Named): (claim: Claim) => string {
  return (claim) => {
    const { role, stance, polarity, when, evidence } = claim;
    return JSON.stringify([tripleKey(named)(claim), role, stance, polarity, when?.edtf, when?.text, evidence.quote]);
  };
}

/** Things of one key, the first with the first, the second with the second, as far as there are two. */
function paired<T>(
  before: readonly T[],
  after: readonly T[],
  wasKeyed: (thing: T) => string,
  isKeyed: (thing: T) => string,
): [T, T][] {
  const waiting = new Map<string, T[]>();
  for (const thing of after) waiting.set(isKeyed(thing), [...(waiting.get(isKeyed(thing)) ?? []), thing]);
  return before.flatMap((thing): [T, T][] => {
    const other = waiting.get(wasKeyed(thing))?.shift();
    return other === undefined ? [] : [[thing, other]];
  });
}

function without<T>(things: readonly T[], some: readonly T[]): T[] {
  const gone = new Set(some);
  return things.filter((thing) => !gone.has(thing));
}

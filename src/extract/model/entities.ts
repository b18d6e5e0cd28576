/** The mentions of one window brought together, and what type each group has: a vote in which names count twice. */
import type { EntityType } from "../../model/index.ts";
import { areApart, areOtherKinds } from "./apart.ts";
import { content } from "./features.ts";
import type { Numbers } from "./graph.ts";
import { unions } from "./unions.ts";

/** A mention of a window, placed in the source. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly form: "name" | "nominal";
  /** How far its span scores above the threshold. */
  readonly score: number;
  /** Its words. */
  readonly forms: readonly string[];
}

/** For each mention the one that it points back to by the antecedent scores, of those that it may be one with; or nothing. */
export function antecedentsIn({ data, dims }: Numbers, mentions: readonly Placed[]): (number | undefined)[] {
  const [count = 0] = dims;
  return Array.from({ length: count }, (_, later) => {
    let best: number | undefined;
    let highest = 0;
    for (let earlier = 0; earlier < later; earlier += 1) {
      const score = data[later * count + earlier] ?? 0;
      if (score > highest && !mayNotJoin(mentions[earlier], mentions[later])) [best, highest] = [earlier, score];
    }
    return best;
  });
}

/** Groups of mentions by number, each in the order of the text: joined by what they point to, and by equal names. */
export function groupsOf(mentions: readonly Placed[], antecedents: readonly (number | undefined)[]): number[][] {
  const same = unions<number>(
    (one, other) => one - other,
    (one, other) => mayNotJoin(mentions[one], mentions[other]),
  );
  const named = new Map<string, number[]>();
  mentions.forEach((mention, at) => {
    if (mention.form !== "name") return;
    const key = `${mention.type} ${content(mention.forms).join(" ")}`;
    const before = named.get(key) ?? [];
    // "Mr Nair" and "Mrs Nair" are called alike and are not one.
    const namesake = before.find((other) => !mayNotJoin(mentions[other], mention));
    if (namesake === undefined) named.set(key, [...before, at]);
    else same.join(at, namesake);
  });
  mentions.forEach((mention, at) => {
    const shorter = mentions.findIndex((other) => isOpeningOf(other, mention));
    if (shorter >= 0) same.join(at, shorter);
    const earlier = antecedents[at];
    if (earlier !== undefined) same.join(at, earlier);
  });
  const groups = new Map<number, number[]>();
  mentions.forEach((_, at) => {
    const root = same.find(at);
    const group = groups.get(root);
    if (group) group.push(at);
    else groups.set(root, [at]);
  });
  return [...groups.values()];
}

/** Whether two mentions are names that one thing cannot have, or a name and a description of something else. */
export function mayNotJoin(one: Placed | undefined, other: Placed | undefined): boolean {
  if (!one || !other) return false;
  if (one.form === other.form) return one.form === "name" && areApart(one, other);
  return one.form === "name" ? areOtherKinds(other, one) : areOtherKinds(one, other);
}

/** "a crisis house" in "a crisis house in Trescowe": the same thing, told in fewer words. */
function isOpeningOf(shorter: Placed, longer: Placed): boolean {
  if (shorter.start !== longer.start || shorter.end >= longer.end || shorter.type !== longer.type) return false;
  const next = longer.forms[shorter.forms.length] ?? "";
  return shorter.form === "nominal" && longer.form === "nominal" && goesOn.test(next);
}
const goesOn =
  /^(?:about|after|against|at|between|by|during|for|from|in|into|of|on|over|that|to|under|which|who|with|within)$/i;

/** The type with the most votes; of two, the one voted for first. */
export function typeOf(mentions: readonly Pick<Placed, "type" | "form" | "score">[]): EntityType {
  const votes = new Map<EntityType, number>();
  for (const { type, form, score } of mentions)
    votes.set(type, (votes.get(type) ?? 0) + score * (form === "name" ? 2 : 1));
  let [best = "Person"] = votes.keys();
  for (const [type, count] of votes) if (count > (votes.get(best) ?? 0)) best = type;
  return best;
}

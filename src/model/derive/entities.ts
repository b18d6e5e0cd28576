/** One thing across sources, as the judgements have it. */
import { z } from "zod";
import { type Appearance, ExternalRef } from "../appearance.ts";
import { EntityType } from "../entity/index.ts";
import { AppearanceId, EntityId } from "../ids.ts";
import { bestName, unshouted } from "../names.ts";

export const Entity = z
  .object({
    id: EntityId,
    type: EntityType,
    name: z.string().min(1),
    /** Every name it goes by, or its description where it has none; sorted. */
    names: z.array(z.string().min(1)).min(1).readonly(),
    appearances: z.array(AppearanceId).min(1).readonly(),
    refs: z.array(ExternalRef).readonly(),
  })
  .readonly();
export type Entity = z.infer<typeof Entity>;

/** What an entity is made of: an appearance and the name forms that its mentions have in the text. */
export interface NamedAppearance extends Pick<Appearance, "id" | "type" | "name" | "refs"> {
  readonly names: readonly string[];
}

/** The entity of one cluster. A cluster of several types takes the type of its first appearance. */
export function entityFrom(cluster: readonly NamedAppearance[]): Entity {
  const members = [...cluster].sort((one, other) => (one.id < other.id ? -1 : 1));
  const [first] = members;
  if (!first) throw new RangeError("a cluster is never empty");
  const names = sorted(members.flatMap(({ names }) => names));
  const described = sorted(members.map(({ name }) => name));
  const name = bestName(names.length > 0 ? names : described) ?? first.name;
  const refs = new Map(members.flatMap((member) => member.refs.map((ref) => [`${ref.register} ${ref.id}`, ref])));
  return {
    id: first.id,
    type: first.type,
    name: first.type === "Person" ? unshouted(name) : name,
    names: names.length > 0 ? names : described,
    appearances: members.map(({ id }) => id),
    refs: [...refs.keys()].sort().flatMap((key) => refs.get(key) ?? []),
  };
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

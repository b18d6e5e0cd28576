/** The types of entity. To add one: a file beside this one, and a line in the list. */
import { z } from "zod";
import { document } from "./document.ts";
import { event } from "./event.ts";
import { organisation } from "./organisation.ts";
import { person } from "./person.ts";
import { site } from "./site.ts";

export const entities = [person, organisation, event, site, document] as const;

export const entityTypes = entities.map(({ name }) => name);
export type EntityType = (typeof entities)[number]["name"];
export const EntityType = z.enum(entityTypes);

/** An entity's type is its label beside `Entity`. */
export function entityTypeAmong(labels: readonly string[]): EntityType {
  const type = entityTypes.find((each) => labels.includes(each));
  if (!type) throw new RangeError(`an entity without a type: ${labels.join(", ")}`);
  return type;
}

/** The definition of a type. */
export function entityDefinition(type: EntityType): (typeof entities)[number] {
  const definition = entities.find(({ name }) => name === type);
  if (!definition) throw new RangeError(`no entity type ${type}`);
  return definition;
}

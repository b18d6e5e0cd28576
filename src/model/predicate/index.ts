/** The vocabulary of relations. To add one: a file beside this one, and a line in the list. */
import { z } from "zod";
import { type EntityType, entityTypes } from "../entity/index.ts";
import { about } from "./about.ts";
import { announced } from "./announced.ts";
import { authored } from "./authored.ts";
import { breached } from "./breached.ts";
import { commissioned } from "./commissioned.ts";
import { communicatedWith } from "./communicated-with.ts";
import { criticised } from "./criticised.ts";
import type { PredicateDefinition } from "./define.ts";
import { gaveEvidenceTo } from "./gave-evidence-to.ts";
import { harmed } from "./harmed.ts";
import { holdsRoleAt } from "./holds-role-at.ts";
import { inspected } from "./inspected.ts";
import { instructed } from "./instructed.ts";
import { investigated } from "./investigated.ts";
import { killed } from "./killed.ts";
import { ledTo } from "./led-to.ts";
import { locatedIn } from "./located-in.ts";
import { memberOf } from "./member-of.ts";
import { operates } from "./operates.ts";
import { owns } from "./owns.ts";
import { partOf } from "./part-of.ts";
import { participatedIn } from "./participated-in.ts";
import { prosecuted } from "./prosecuted.ts";
import { published } from "./published.ts";
import { questioned } from "./questioned.ts";
import { rated } from "./rated.ts";
import { relatedTo } from "./related-to.ts";
import { represents } from "./represents.ts";
import { succeeded } from "./succeeded.ts";
import { supplied } from "./supplied.ts";
import { tookPlaceAt } from "./took-place-at.ts";
import { treatedBy } from "./treated-by.ts";
import { victimOf } from "./victim-of.ts";

export const predicates = [
  treatedBy,
  holdsRoleAt,
  memberOf,
  represents,
  relatedTo,
  killed,
  harmed,
  victimOf,
  participatedIn,
  gaveEvidenceTo,
  questioned,
  communicatedWith,
  authored,
  published,
  announced,
  commissioned,
  inspected,
  investigated,
  prosecuted,
  criticised,
  breached,
  rated,
  instructed,
  operates,
  owns,
  partOf,
  locatedIn,
  tookPlaceAt,
  supplied,
  succeeded,
  ledTo,
  about,
] as const;

export type Predicate = (typeof predicates)[number]["name"];
export const Predicate = z.enum(predicates.map(({ name }) => name));

const byName = new Map<Predicate, PredicateDefinition<Predicate>>(predicates.map((each) => [each.name, each]));

/** The definition of a predicate. */
export function predicateDefinition(name: Predicate): PredicateDefinition<Predicate> {
  const definition = byName.get(name);
  if (!definition) throw new RangeError(`no predicate ${name}`);
  return definition;
}

/** The types that may stand at one end. */
export function endTypes(name: Predicate, end: "subject" | "object"): readonly EntityType[] {
  const types = predicateDefinition(name)[end];
  return types === "any" ? entityTypes : types;
}

/** Whether a predicate may join a subject of one type to an object of another. */
export function allows(name: Predicate, subject: EntityType, object: EntityType): boolean {
  if (predicateDefinition(name).sameType && subject !== object) return false;
  return endTypes(name, "subject").includes(subject) && endTypes(name, "object").includes(object);
}

/** Whom the ends of a match stand for: pronouns by whose words they are in, and bodies for what is theirs. */
import type { EntityType } from "../../model/index.ts";
import type { Coreference } from "./coreference.ts";
import type { Match } from "./match.ts";
import type { Mention } from "./parsed-sentence.ts";
import type { Thing } from "./things.ts";
import type { Voice } from "./voices.ts";

/** The thing of a mention, among the types that may stand there; a pronoun never stands for a thing in `not`. */
export type Resolve = (
  mention: Mention,
  types: readonly EntityType[],
  voice: Voice,
  not: ReadonlySet<Thing>,
) => Thing | undefined;

export function resolver(matches: readonly Match[], coreference: Coreference): Resolve {
  const bodies = bodiesOf(matches, coreference);
  return (mention, types, voice, not) => {
    if (mention.form !== "pronoun") return ownerInstead(coreference.thingOf(mention), types);
    if (isPersonal(mention.head)) return personal(mention.head, voice, bodies);
    const known = coreference.thingOf(mention);
    return known && !not.has(known) ? known : coreference.antecedent(mention, types, not);
  };
}

/** What "the CQC's assessment" ordered, the CQC ordered. */
function ownerInstead(thing: Thing | undefined, types: readonly EntityType[]): Thing | undefined {
  if (!thing?.owner || types.includes(thing.type)) return thing;
  return types.includes(thing.owner.type) ? thing.owner : thing;
}

/** A report that speaks, speaks for who wrote it. */
export function speakerFor(thing: Thing | undefined): Thing | undefined {
  return thing?.type === "Document" || thing?.type === "Event" ? (thing.owner ?? thing) : thing;
}

function isPersonal(pronoun: string): boolean {
  return /^(?:i|me|my|we|us|our|you|your)$/.test(pronoun);
}

/** "I", "we", "you" in a quotation, a turn or a letter. */
function personal(
  pronoun: string,
  { self, addressee, body }: Voice,
  bodies: ReadonlyMap<Thing, Thing>,
): Thing | undefined {
  if (/^(?:you|your)$/.test(pronoun)) return addressee;
  if (/^(?:i|me|my)$/.test(pronoun)) return self?.type === "Person" ? self : undefined;
  return self && (self.type === "Organisation" ? self : (body ?? bodies.get(self)));
}

/** The body that a person speaks for: the first one at which the text gives them an office. */
function bodiesOf(matches: readonly Match[], coreference: Coreference): Map<Thing, Thing> {
  const bodies = new Map<Thing, Thing>();
  for (const { predicate, subject, object } of matches) {
    if (predicate !== "HOLDS_ROLE_AT" && predicate !== "REPRESENTS") continue;
    const [person, body] = [coreference.thingOf(subject), coreference.thingOf(object)];
    if (person?.type === "Person" && body?.type === "Organisation" && !bodies.has(person)) bodies.set(person, body);
  }
  return bodies;
}

const institution = /\b(?:hospital|infirmary|hospice|clinic|prison|HMP|HMYOI|centre|house|lodge|home|museum|unit)\b/i;

/**
 * A hospital or a prison at which somebody holds an office is a body in this text, and no mere place; so is an inquiry that
 * publishes, and no mere event.
 */
export function actAsBodies(matches: readonly Match[], coreference: Coreference): void {
  for (const { predicate, subject, object } of matches) {
    const publisher = predicate === "PUBLISHED" ? coreference.thingOf(subject) : undefined;
    if (publisher?.type === "Event" && publisher.mentions.some(({ text }) => /\b(?:Inquiry|Tribunal)$/.test(text)))
      publisher.type = "Organisation";
    const thing = predicate === "HOLDS_ROLE_AT" ? coreference.thingOf(object) : undefined;
    if (thing?.type !== "Site") continue;
    if (thing.mentions.some(({ text, form }) => form === "name" && institution.test(text))) thing.type = "Organisation";
  }
}

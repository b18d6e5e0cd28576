/** The extractor that ships: the network reads first, and the rules go on from what it found (`policy.ts` says how). */
import { type EntityType, type Extraction, predicateDefinition, type Source } from "../../model/index.ts";
import type { Extractor } from "../../ports.ts";
import { type Network, networkFrom, shipped } from "../model/network.ts";
import { readingOf, type SourceReading } from "../model/reading.ts";
import type { Draft, Interpretation } from "../rules/claims.ts";
import { extractWith } from "../rules/extractor.ts";
import type { Mention } from "../rules/parsed-sentence.ts";
import type { Prior } from "../rules/prior.ts";
import type { Thing } from "../rules/things.ts";
import { sentences } from "../sentences.ts";
import { withBareNames } from "./bare-names.ts";
import { draftsOf } from "./claims.ts";
import { withEventDates } from "./event-dates.ts";
import { isSure, typingOf, within, withMentions } from "./mentions.ts";
import { merged } from "./merge.ts";
import { isNoName } from "./no-name.ts";
import { withOnlyDate } from "./only-date.ts";
import { plausible, withoutRivals } from "./plausible.ts";
import { policy } from "./policy.ts";

export interface LocalOptions {
  /** Processor threads; the result is the same with any number. */
  readonly threads?: number;
}

/** @throws InquiryError `model-missing`, `model-damaged` */
export async function localExtractor(weights = shipped, { threads = 2 }: LocalOptions = {}): Promise<Extractor> {
  const network = await networkFrom(weights, threads);
  const name = `local@${network.description.version}`;
  return { name, extract: (source) => extract(network, name, source) };
}

async function extract(network: Network, name: string, source: Source): Promise<Extraction> {
  return extractWith(source, name, priorOf(await readingOf(network, source, sentences(source)), source));
}

/** The reading as what the rules go on from. */
function priorOf({ clusters, relations, marginOf }: SourceReading, source: Source): Prior {
  const ownTypes = new Map<string, EntityType>();
  const given = clusters
    .flatMap(({ mentions }) => mentions)
    .filter((each) => each.form === "nominal" || !isNoName(source.text, each))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const placed = new Map<string, Mention>();
  /** What makes a thing one that is listed: a mention of the network, or a sure name of the rules. */
  const isListed = new Set<Mention>();
  const key = ({ start, end }: { readonly start: number; readonly end: number }) => `${start} ${end}`;
  const mentionsOf = (cluster: number) =>
    clusters[cluster]?.mentions.flatMap((mention) => placed.get(key(mention)) ?? []) ?? [];
  return {
    line(line) {
      for (const own of line.mentions) {
        if (own.form !== "name" || !own.type) continue;
        // "by Ann Lee": what only stands where bodies stand is not taken for one.
        const isGuess = own.type === "Organisation" && typingOf(line, own)?.strong !== true;
        if (!isGuess) ownTypes.set(key(own), own.type);
      }
      const full = withMentions(line, within(given, line.sentence));
      const known = new Set(line.mentions);
      for (const mention of full.mentions) {
        if (!known.has(mention)) placed.set(key(mention), mention);
        const sure = mention.form === "name" && isSure(line, mention) && !isNoName(source.text, mention);
        if (!known.has(mention) || sure) isListed.add(mention);
      }
      return full;
    },
    clusters(labels) {
      for (const label of labels)
        for (const each of given) if (each.start < label.end && label.start < each.end) placed.set(key(each), label);
      const wholes = withBareNames(clusters, source.text);
      return clusters.map(({ type, mentions }, number) => ({
        type: typeOf(
          type,
          mentions.flatMap((each) => (each.form === "name" ? (ownTypes.get(key(each)) ?? []) : [])),
        ),
        mentions: wholes.flatMap((whole, part) => (whole === number ? mentionsOf(part) : [])),
      }));
    },
    lists: ({ mentions }) => mentions.some((mention) => mention.first < 0 || isListed.has(mention)),
    drafts(own, read: Interpretation) {
      const thingOf = (cluster: number) => {
        const [mention] = mentionsOf(cluster);
        return mention && read.coreference.thingOf(mention);
      };
      const numbersOf = new Map<Thing, number[]>();
      clusters.forEach((_, number) => {
        const thing = thingOf(number);
        if (thing) numbersOf.set(thing, [...(numbersOf.get(thing) ?? []), number]);
      });
      /** What the network makes of a claim of the rules, over all that it takes for its ends. */
      const marginFor = ({ match: { predicate }, subject, object }: Draft): number | undefined => {
        const { symmetric } = predicateDefinition(predicate);
        const margins = (numbersOf.get(subject) ?? []).flatMap((one) =>
          (numbersOf.get(object) ?? []).flatMap((other) => [
            marginOf(predicate, one, other) ?? [],
            (symmetric ? marginOf(predicate, other, one) : undefined) ?? [],
          ]),
        );
        return margins.length > 0 ? Math.max(...margins.flat()) : undefined;
      };
      const drafts = withoutRivals(merged(own, plausible(draftsOf(relations, read, thingOf, source)), marginFor));
      const dated = drafts.map((draft) => withOnlyDate(draft, read));
      return withEventDates(dated, read);
    },
  };
}

/** The network's type, unless the rules read the name as another one oftener than not and are to be believed. */
function typeOf(network: EntityType, rules: readonly EntityType[]): EntityType {
  const [other] = rules;
  if (other === undefined || other === network) return network;
  return rules.every((each) => each === other) && policy.retypes.has(`${network} ${other}`) ? other : network;
}

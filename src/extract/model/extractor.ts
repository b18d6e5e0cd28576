/**
 * The network alone: its clusters as appearances, its relations as claims, their manner by its heads. What ships joins it
 * with the rules (`../local`); this one is for measuring what each of them brings.
 */
import { idHash } from "../../hash.ts";
import {
  type Appearance,
  allows,
  appearanceId,
  bestName,
  type Claim,
  claimId,
  overlaps,
  type Source,
} from "../../model/index.ts";
import type { Extractor } from "../../ports.ts";
import { type Sentence, sentences as sentencesOf } from "../sentences.ts";
import { type Network, networkFrom, shipped } from "./network.ts";
import { type Cluster, type ClusterRelation, readingOf } from "./reading.ts";

export async function modelExtractor(folder = shipped): Promise<Extractor> {
  const network = await networkFrom(folder, 1);
  const name = `model@${network.description.version}`;
  return { name, extract: (source) => extract(network, name, source) };
}

async function extract(network: Network, name: string, source: Source) {
  const sentences = sentencesOf(source);
  const { clusters, relations } = await readingOf(network, source, sentences);
  const ends = new Set(relations.flatMap(({ subject, object }) => [subject, object]));
  const appearances = new Map<number, Appearance>();
  clusters.forEach((cluster, number) => {
    const named = cluster.mentions.some(({ form }) => form === "name");
    if (named || (ends.has(number) && !/^(?:Person|Organisation)$/.test(cluster.type)))
      appearances.set(number, appearanceOf(cluster, source));
  });
  const claims = new Map<string, Claim>();
  for (const relation of relations) {
    const [subject, object] = [appearances.get(relation.subject), appearances.get(relation.object)];
    if (!subject || !object || !allows(relation.predicate, subject.type, object.type)) continue;
    const saidBy = relation.speaker === undefined ? undefined : appearances.get(relation.speaker)?.id;
    const told = relation.looks.filter(({ sentence }) =>
      [relation.subject, relation.object].every((end) => stands(clusters[end], sentences[sentence])),
    );
    const claim = claimOf(
      { ...relation, looks: told },
      source,
      sentences,
      { subject: subject.id, object: object.id, saidBy },
      name,
    );
    if (claim && (claims.get(claim.id)?.score ?? -1) < claim.score) claims.set(claim.id, claim);
  }
  return {
    appearances: [...appearances.values()],
    claims: [...claims.values()],
    sentences: sentences.filter(({ credit }) => !credit).length,
    noticed: [],
  };
}

function appearanceOf({ type, mentions }: Cluster, { id, text }: Source): Appearance {
  const [first = { start: 0, end: 1 }] = mentions;
  const names = mentions.flatMap(({ form, start, end }) => (form === "name" ? [text.slice(start, end)] : []));
  return {
    id: appearanceId(idHash, { sourceId: id, type, start: first.start, end: first.end }),
    sourceId: id,
    type,
    name: (bestName(names) ?? text.slice(first.start, first.end)).replace(/\s+/g, " "),
    mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
    refs: [],
  };
}

/** Whether a sentence holds a mention of a cluster: evidence has both ends in it. */
function stands(cluster: Cluster | undefined, sentence: Sentence | undefined): boolean {
  return cluster?.mentions.some((each) => sentence !== undefined && overlaps(each, sentence)) ?? false;
}

function claimOf(
  { predicate, looks, stances, negated, role, time, score }: ClusterRelation,
  { id, text }: Source,
  sentences: readonly Sentence[],
  { saidBy, ...ends }: { readonly subject: string; readonly object: string; readonly saidBy: string | undefined },
  extractor: string,
): Claim | undefined {
  const [best] = looks.toSorted((one, other) => other.share - one.share);
  const likeliest = stances.reduce((one, other) => (other.share > one.share ? other : one));
  const sentence = best && sentences[best.sentence];
  if (!sentence) return undefined;
  const what = {
    predicate,
    ...ends,
    ...(role && { role: text.slice(role.start, role.end) }),
    stance: likeliest.stance,
    polarity: negated > 0.5 ? ("negated" as const) : ("affirmed" as const),
  };
  const evidence = { start: sentence.start, end: sentence.end, quote: sentence.text };
  return {
    id: claimId(idHash, { sourceId: id, ...what, evidence }),
    sourceId: id,
    ...what,
    ...(saidBy !== undefined && { saidBy }),
    ...(time && { when: { text: text.slice(time.start, time.end) } }),
    evidence,
    extractor,
    score,
  };
}

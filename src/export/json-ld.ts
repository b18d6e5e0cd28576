/**
 * JSON-LD 1.1: things in schema.org's words, claims as reified statements, so that none is read as a fact, and their
 * sentences as targets of the Web Annotation model (https://www.w3.org/TR/annotation-model/#selectors).
 */
import type { EntityType } from "../model/index.ts";
import type { Content, ExportedClaim } from "./content.ts";
import type { Format } from "./format.ts";

const types: Readonly<Record<EntityType, string>> = {
  Person: "schema:Person",
  Organisation: "schema:Organization",
  Event: "schema:Event",
  Site: "schema:Place",
  Document: "schema:CreativeWork",
};

const context = {
  schema: "https://schema.org/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  oa: "http://www.w3.org/ns/oa#",
  dcterms: "http://purl.org/dc/terms/",
  ig: "urn:inquiry-graph:",
} as const;

export const jsonLd: Format = {
  name: "json-ld",
  extension: "jsonld",
  mediaType: "application/ld+json",
  says: "linked data, each claim a reified statement",
  write: (content) =>
    `${JSON.stringify(
      {
        "@context": context,
        ...(content.made !== undefined && { "dcterms:created": content.made }),
        "@graph": [
          ...content.sources.map(sourceFrom),
          ...content.entities.map(thingFrom),
          ...content.claims.map(claimFrom),
        ],
      },
      null,
      1,
    )}\n`,
};

function sourceFrom({ id, title, kind, publisher, url, date, sha256 }: Content["sources"][number]): unknown {
  return {
    "@id": `ig:${id}`,
    "@type": "schema:DigitalDocument",
    "schema:name": title,
    "schema:genre": kind,
    ...(publisher !== null && { "schema:publisher": publisher }),
    ...(url !== null && { "schema:url": url }),
    ...(date !== null && { "schema:datePublished": date }),
    "schema:sha256": sha256,
  };
}

function thingFrom({ id, type, name, names, refs, sources }: Content["entities"][number]): unknown {
  return {
    "@id": `ig:${id}`,
    "@type": types[type],
    "schema:name": name,
    "schema:alternateName": names.filter((each) => each !== name),
    ...(refs.length > 0 && { "schema:identifier": refs }),
    "schema:subjectOf": sources.map((source) => ({ "@id": `ig:${source}` })),
  };
}

function claimFrom(claim: ExportedClaim): unknown {
  const { id, subject, predicate, object, role, stance, polarity, speaker, edtf, words, source, quote, first, last } =
    claim;
  return {
    "@id": `ig:${id}`,
    "@type": ["rdf:Statement", "schema:Claim"],
    "rdf:subject": { "@id": `ig:${subject}` },
    "rdf:predicate": { "@id": `ig:${predicate}` },
    "rdf:object": { "@id": `ig:${object}` },
    "ig:stance": stance,
    "ig:polarity": polarity,
    ...(role !== null && { "ig:role": role }),
    ...(speaker !== null && { "schema:author": { "@id": `ig:${speaker}` } }),
    ...(edtf !== null && { "schema:temporal": edtf }),
    ...(words !== null && { "ig:whenText": words }),
    "oa:hasTarget": {
      "oa:hasSource": { "@id": `ig:${source}` },
      "oa:hasSelector": [
        { "@type": "oa:TextQuoteSelector", "oa:exact": quote },
        { "@type": "oa:TextPositionSelector", "oa:start": first, "oa:end": last },
      ],
    },
  };
}

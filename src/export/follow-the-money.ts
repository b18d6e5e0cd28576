/**
 * FollowTheMoney, an entity a line, for Aleph and others. https://followthemoney.tech
 * Its relations cannot say how they are known; so every claim becomes an `UnknownLink`, which carries the predicate as its
 * role and the stance as its status, and proves itself by its source. Dates are prefixes: intervals become two of them.
 */
import type { EntityType } from "../model/index.ts";
import type { ExportedClaim, ExportedEntity, ExportedSource } from "./content.ts";
import type { Format } from "./format.ts";

const schemata: Readonly<Record<EntityType, string>> = {
  Person: "Person",
  Organisation: "Organization",
  Event: "Event",
  Site: "Address",
  Document: "Document",
};

export const followTheMoney: Format = {
  name: "followthemoney",
  extension: "ftm.jsonl",
  mediaType: "application/x-ndjson",
  says: "entities and links, for Aleph",
  write({ made, entities, claims, sources }) {
    const known = new Map(sources.map((source) => [source.id, source]));
    return [
      ...sources.map((source) => sourceFrom(source, made)),
      ...entities.map(thingFrom),
      ...claims.map((claim) => linkFrom(claim, known.get(claim.source))),
    ]
      .map((entity) => `${JSON.stringify(entity)}\n`)
      .join("");
  },
};

/** Without what is empty. */
function properties(given: Readonly<Record<string, readonly (string | null | undefined)[]>>): Record<string, string[]> {
  const kept = Object.entries(given).map(([name, values]) => [name, values.filter((value) => value != null)] as const);
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0)) as Record<string, string[]>;
}

function sourceFrom({ id, title, publisher, url, date }: ExportedSource, made: string | undefined): unknown {
  const given = { title: [title], fileName: [title], publisher: [publisher], sourceUrl: [url], date: [date] };
  return { id, schema: "Document", properties: properties({ ...given, retrievedAt: [made?.slice(0, 10)] }) };
}

function thingFrom({ id, type, name, names, sources }: ExportedEntity): unknown {
  const others = names.filter((each) => each !== name);
  const named = type === "Document" ? { title: [name] } : { name: [name], alias: others };
  const site = type === "Site" ? { full: [name] } : {};
  return {
    id,
    schema: schemata[type],
    properties: properties({ ...named, ...site, proof: type === "Document" ? [] : sources }),
  };
}

function linkFrom(claim: ExportedClaim, source: ExportedSource | undefined): unknown {
  const said = claim.saidBy === null ? "" : ` Said by ${claim.saidBy}.`;
  return {
    id: claim.id,
    schema: "UnknownLink",
    properties: properties({
      subject: [claim.subject],
      object: [claim.object],
      role: [claim.role === null ? claim.predicate : `${claim.predicate}: ${claim.role}`],
      status: [claim.polarity === "affirmed" ? claim.stance : `${claim.stance}, ${claim.polarity}`],
      startDate: [claim.earliest],
      endDate: [claim.latest],
      summary: [`“${claim.quote}”${said}`],
      proof: [claim.source],
      sourceUrl: [source?.url],
      publisher: [source?.publisher],
    }),
  };
}

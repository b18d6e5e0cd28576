/**
 * A row a claim, for spreadsheets: RFC 4180, with a byte order mark, without which Excel takes UTF-8 for something else.
 * A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection").
 */
import { stringify } from "csv-stringify/sync";
import type { Format } from "./format.ts";

export const csv: Format = {
  name: "csv",
  extension: "csv",
  mediaType: "text/csv",
  says: "a row a claim, for spreadsheets",
  write({ made, entities, claims, sources }) {
    const things = new Map(entities.map((entity) => [entity.id, entity]));
    const known = new Map(sources.map((source) => [source.id, source]));
    const rows = claims.map((claim) => {
      const [subject, object] = [things.get(claim.subject), things.get(claim.object)];
      const source = known.get(claim.source);
      return {
        subject: subject?.name,
        subjectType: subject?.type,
        predicate: claim.predicate,
        object: object?.name,
        objectType: object?.type,
        role: claim.role,
        stance: claim.stance,
        polarity: claim.polarity,
        saidBy: claim.saidBy,
        when: claim.edtf,
        whenText: claim.words,
        earliest: claim.earliest,
        latest: claim.latest,
        sentence: claim.quote,
        source: source?.title,
        publisher: source?.publisher,
        published: source?.date,
        url: source?.url,
        start: claim.first,
        end: claim.last,
        review: claim.review,
        extractor: claim.extractor,
        score: claim.score,
        claim: claim.id,
        subjectId: claim.subject,
        objectId: claim.object,
        sourceId: claim.source,
        exported: made?.slice(0, 10),
      };
    });
    return stringify(rows, { header: true, columns: [...columns], bom: true, escape_formulas: true });
  },
};

const columns = [
  ...["subject", "subjectType", "predicate", "object", "objectType", "role", "stance", "polarity", "saidBy"],
  ...["when", "whenText", "earliest", "latest", "sentence", "source", "publisher", "published", "url"],
  ...["start", "end", "review", "extractor", "score", "claim", "subjectId", "objectId", "sourceId", "exported"],
] as const;

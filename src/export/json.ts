/** Things, claims and sources as they are, in one object. */
import type { Format } from "./format.ts";

export const json: Format = {
  name: "json",
  extension: "json",
  mediaType: "application/json",
  says: "things, claims and sources, for programs",
  write: ({ made, entities, claims, sources }) =>
    `${JSON.stringify(
      {
        format: "inquiry-graph",
        version: 1,
        exported: made ?? null,
        entities,
        claims: claims.map(({ first, last, quote, edtf, words, ...claim }) => ({
          ...claim,
          when: edtf,
          whenText: words,
          evidence: { start: first, end: last, quote },
        })),
        sources,
      },
      null,
      1,
    )}\n`,
};

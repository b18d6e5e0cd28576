/** A document on its way into the graph: one line of JSON for each step, and at the end what came of it. */
import { z } from "zod";
import { Diagnostic } from "../../model/diagnostic.ts";
import { EntityId, SourceId } from "../../model/ids.ts";
import { Details } from "../../model/source.ts";
import { Failure } from "./failure.ts";

const count = z.int().nonnegative();

/** What is said of a document that is handed over as bytes. `name` is that of its file: it tells the format. */
export const GivenSource = z.object({ name: z.string().min(1).max(255), ...Details.unwrap().shape });
export type GivenSource = z.infer<typeof GivenSource>;

export const Withdrawn = z.object({ withdrawn: SourceId });
export type Withdrawn = z.infer<typeof Withdrawn>;

/** What was read in it, what was found, what was dropped and why. */
export const SourceCoverage = z.object({
  input: z.string(),
  /** `known`: it was there already, and is left as it is. */
  outcome: z.enum(["stored", "known", "unreadable"]),
  source: z.object({ id: SourceId, title: z.string(), passages: count, words: count }).optional(),
  ...{ sentences: count, mentions: count, appearances: count, claims: count, plain: count },
  /** Candidates that were dropped, by code. */
  dropped: z.record(z.string(), count),
  noticed: z.array(Diagnostic).readonly(),
});
export type SourceCoverage = z.infer<typeof SourceCoverage>;

/** What is in the graph because of a source. */
export const Added = z.object({
  /** Things that no other source names. */
  entities: z.array(EntityId),
  /** Things that other sources name too. */
  known: z.array(EntityId),
});
export type Added = z.infer<typeof Added>;

export const stages = ["waiting", "reading", "extracting", "resolving", "storing"] as const;

/** A line of the answer. The last one is `done` or `failed`. */
export const IngestEvent = z.discriminatedUnion("event", [
  z.object({ event: z.literal("stage"), stage: z.enum(stages) }),
  z.object({ event: z.literal("done"), coverage: SourceCoverage, added: Added }),
  z.object({ event: z.literal("failed"), ...Failure.shape }),
]);
export type IngestEvent = z.infer<typeof IngestEvent>;

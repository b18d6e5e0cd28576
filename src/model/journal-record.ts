/**
 * The journal and the archive, line by line. One JSON object a line, each with a checksum; a batch ends with a
 * `commit`, and lines after the last one are a batch that was cut off.
 *
 *   {"v":1,"record":"source","id":"s_…","title":"Trust told to close shared wards",…,"sum":"9f1c22ab"}
 *   {"v":1,"record":"claim","id":"c_…","predicate":"INSPECTED",…,"sum":"03be77d0"}
 *   {"v":1,"record":"commit","lines":17,"sum":"77aa10c4"}
 *
 * In a journal a commit says when the batch was written, where who opened the store has a clock; in an archive, never.
 */
import { z } from "zod";
import { Appearance } from "./appearance.ts";
import { Claim } from "./claim.ts";
import { Fulfilment, FulfilmentKey } from "./fulfilment.ts";
import { ClaimId, SourceId } from "./ids.ts";
import { Judgement, JudgementKey, Review } from "./judgement.ts";
import { Source } from "./source.ts";

/** Raised when a line of an older version can no longer be read as it is. */
export const recordVersion = 1;

const head = <const Kind extends string>(kind: Kind) => ({ v: z.literal(recordVersion), record: z.literal(kind) });

export const JournalRecord = z.discriminatedUnion("record", [
  z.object({ ...head("source"), source: Source }),
  z.object({ ...head("appearance"), appearance: Appearance }),
  z.object({ ...head("claim"), claim: Claim }),
  z.object({ ...head("judgement"), judgement: Judgement }),
  z.object({ ...head("review"), review: Review }),
  z.object({ ...head("fulfilment"), fulfilment: Fulfilment }),
  /** Taken out, or taken back. Only in a journal; an archive holds what stands. */
  z.object({ ...head("withdrawal"), sourceId: SourceId }),
  z.object({ ...head("retraction"), judgement: JudgementKey }),
  z.object({ ...head("unreview"), claimId: ClaimId }),
  z.object({ ...head("unfulfilment"), fulfilment: FulfilmentKey }),
  z.object({ ...head("commit"), at: z.iso.datetime().optional(), lines: z.int().nonnegative() }),
]);
export type JournalRecord = z.infer<typeof JournalRecord>;

/** What can be exported, and what somebody chose of it. */
import { z } from "zod";
import { ClaimId, EntityId } from "../../model/ids.ts";

export const Formats = z.object({
  formats: z.array(z.object({ name: z.string(), extension: z.string(), mediaType: z.string(), says: z.string() })),
});
export type Formats = z.infer<typeof Formats>;

/** Claims come with the things they join; things alone come with every claim between them. What is absent is not limited. */
export const Chosen = z.object({
  entities: z.array(EntityId).max(100_000).optional(),
  claims: z.array(ClaimId).max(100_000).optional(),
});
export type Chosen = z.infer<typeof Chosen>;

/** Claims with the sentence behind them, and sources with what was found in them. Offsets are those of the source's text. */
import { z } from "zod";
import { Evidence, Polarity, Stance } from "../../model/claim.ts";
import { ClaimId, EntityId } from "../../model/ids.ts";
import { Predicate } from "../../model/predicate/index.ts";
import { Passage } from "../../model/source.ts";
import { End, SourceHead } from "./graph.ts";

const offset = z.int().nonnegative();

/** A claim with all it takes to judge it: the passage around the sentence, and where in it the ends stand. */
export const ShownClaim = z.object({
  id: ClaimId,
  source: SourceHead,
  predicate: Predicate,
  subject: End,
  object: End,
  role: z.string().nullable(),
  stance: Stance,
  polarity: Polarity,
  /** Who says it inside the text; absent when it is the author. */
  saidBy: End.nullable(),
  /** EDTF, and the words for it. */
  when: z.string().nullable(),
  whenText: z.string().nullable(),
  evidence: Evidence,
  passage: Passage.unwrap().extend({ text: z.string() }),
  marks: z.array(z.object({ start: offset, end: offset, is: z.enum(["subject", "object"]) })),
});
export type ShownClaim = z.infer<typeof ShownClaim>;
/** `cut`: there are more. */
export const ShownClaims = z.object({ claims: z.array(ShownClaim), cut: z.boolean() });
export type ShownClaims = z.infer<typeof ShownClaims>;

/** `total`: how many there are. */
export const UnreviewedClaims = z.object({ claims: z.array(ShownClaim), total: offset });
export type UnreviewedClaims = z.infer<typeof UnreviewedClaims>;

/** The whole of a source, with what was found in it. */
export const ShownSource = z.object({
  source: SourceHead,
  passages: z.array(Passage.unwrap().extend({ text: z.string() })),
  mentions: z.array(z.object({ start: offset, end: offset, entity: EntityId })),
  entities: z.array(End),
  claims: z.array(
    z.object({
      id: ClaimId,
      start: offset,
      end: offset,
      subject: EntityId,
      predicate: Predicate,
      object: EntityId,
      stance: Stance,
      polarity: Polarity,
    }),
  ),
});
export type ShownSource = z.infer<typeof ShownSource>;

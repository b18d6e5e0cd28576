/**
 * Ids are hashes of what makes the thing that thing: equal input gives equal ids, so every write is a MERGE
 * and a second run writes nothing. The hash function is passed in, which keeps this module free of Node.
 */
import { z } from "zod";

export const SourceId = z.string().regex(/^s_[0-9a-z]{16}$/);
export const AppearanceId = z.string().regex(/^a_[0-9a-z]{16}$/);
export const ClaimId = z.string().regex(/^c_[0-9a-z]{16}$/);
/** The smallest id among the entity's appearances. Any of its appearance ids resolves to it. */
export const EntityId = AppearanceId;

export type SourceId = z.infer<typeof SourceId>;
export type AppearanceId = z.infer<typeof AppearanceId>;
export type ClaimId = z.infer<typeof ClaimId>;
export type EntityId = z.infer<typeof EntityId>;

/** Sixteen characters of `[0-9a-z]` (about 80 bits) from a text. */
export type Hash = (text: string) => string;

/** Parts are joined by a character that no part contains, so that ("ab", "c") and ("a", "bc") differ. */
function identity(...parts: readonly (string | number | undefined)[]): string {
  return parts.map((part) => part ?? "").join("\u0000");
}

/** A source is its text and where it was published: the same text under another address is another source. */
export function sourceId(hash: Hash, of: { readonly text: string; readonly url?: string | undefined }): SourceId {
  return `s_${hash(identity("source", of.url, of.text))}`;
}

/** An appearance is its first mention in its source. */
export function appearanceId(
  hash: Hash,
  of: { readonly sourceId: SourceId; readonly type: string; readonly start: number; readonly end: number },
): AppearanceId {
  return `a_${hash(identity("appearance", of.sourceId, of.type, of.start, of.end))}`;
}

/** A claim is what is said, how, and in which sentence. */
export function claimId(
  hash: Hash,
  of: {
    readonly sourceId: SourceId;
    readonly predicate: string;
    readonly subject: AppearanceId;
    readonly object: AppearanceId;
    readonly role?: string | undefined;
    readonly stance: string;
    readonly polarity: string;
    readonly evidence: { readonly start: number; readonly end: number };
  },
): ClaimId {
  const { sourceId, predicate, subject, object, role, stance, polarity, evidence } = of;
  return `c_${hash(identity("claim", sourceId, predicate, subject, object, role, stance, polarity, evidence.start, evidence.end))}`;
}

/** The id of a source's passage in a store. */
export function passageId(source: SourceId, index: number): string {
  return `${source}/${index}`;
}

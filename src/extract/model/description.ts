/** `models/model.json`: what the weights were taught, in which order their outputs stand, and how to read their scores. */
import { z } from "zod";
import { EntityType, Predicate, Stance } from "../../model/index.ts";

/** From a margin to how often it is right: 1 / (1 + e^-(slope · margin + offset)). */
const Calibration = z.object({
  /** The least margin above "none" at which a relation is found. */
  threshold: z.number().default(0),
  slope: z.number().positive().default(1),
  offset: z.number().default(0),
});
export type Calibration = z.infer<typeof Calibration>;

export const Description = z.object({
  name: z.string().min(1),
  version: z.int().positive(),
  labels: z.array(z.object({ type: EntityType, form: z.enum(["name", "nominal"]) })),
  types: z.array(EntityType),
  predicates: z.array(Predicate),
  stances: z.array(Stance),
  limits: z.object({ pieces: z.int().positive(), overlap: z.int().nonnegative() }),
  calibration: Calibration.extend({
    /** What the reading of the single sentence counts beside that of the window, where both ends stand in one. */
    marked: z.number().min(0).max(1).default(0.5),
    /** The margin below which a relation is held for impossible. */
    conceivable: z.number().default(-5),
    predicates: z.partialRecord(Predicate, Calibration).default({}),
  }).prefault({}),
  /** SHA-256 of each file beside it. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});
export type Description = z.infer<typeof Description>;

/** How a predicate's margins are read. */
export function calibrationOf({ calibration }: Description, predicate: Predicate): Calibration {
  return calibration.predicates[predicate] ?? calibration;
}

/** How often a claim with this margin is right, three places. */
export function scoreOf({ slope, offset }: Calibration, margin: number): number {
  return Math.round(1000 / (1 + Math.exp(-(slope * margin + offset)))) / 1000;
}

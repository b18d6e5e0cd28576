/** Decisions and what they are about, in words: the files in `cypher/decide`. */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";
import { AppearanceId, Judgement, MentionForm, ToldAppearance, ToldClaim } from "../model/index.ts";

const ids = z.object({ ids: z.array(z.string()) });

const { left, right, verdict, by, reason } = Judgement.unwrap().shape;
const JudgedRow = z.object({ left, right, verdict, by, reason, at: z.string().nullable(), together: z.boolean() });
export const judgedByPeople = statement("decide/judgements", { params: z.object({}), row: JudgedRow });

const SightingRow = z.object({
  ...{ id: AppearanceId, form: MentionForm, start: z.int(), end: z.int(), text: z.string(), place: z.int() },
});
export type SightingRow = z.infer<typeof SightingRow>;
export const sightings = statement("decide/sightings", { params: ids, row: SightingRow });

export const appearancesInWords = statement("decide/appearances", { params: ids, row: ToldAppearance });
export const claimsInWords = statement("decide/claims", { params: ids, row: ToldClaim });

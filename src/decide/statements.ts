/** Decisions and what they are about, in words: the files in `cypher/decide`. */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";
import { Judgement, ToldAppearance, ToldClaim } from "../model/index.ts";

const ids = z.object({ ids: z.array(z.string()) });

const { left, right, verdict, by, reason } = Judgement.unwrap().shape;
const JudgedRow = z.object({ left, right, verdict, by, reason, at: z.string().nullable(), together: z.boolean() });
export const judgedByPeople = statement("decide/judgements", { params: z.object({}), row: JudgedRow });

export const appearancesInWords = statement("decide/appearances", { params: ids, row: ToldAppearance });
export const claimsInWords = statement("decide/claims", { params: ids, row: ToldClaim });

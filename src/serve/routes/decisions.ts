/** What people decide. */
import { z } from "zod";
import { history, judge, review, undo } from "../../decide/index.ts";
import { pair, personNamed, SourceId } from "../../model/index.ts";
import {
  Decided,
  endpoint,
  GivenJudgement,
  GivenReview,
  GivenUndo,
  History,
  Session,
  ShownSuggestions,
  Undone,
  UnreviewedClaims,
} from "../api.ts";
import { unreviewedClaims } from "../evidence.ts";
import { commaList, type Route, route } from "../route.ts";
import { nowIn } from "../served.ts";
import { mayWrite } from "../session.ts";
import { shownSuggestions } from "../suggestions.ts";

export const decisionRoutes: readonly Route[] = [
  route({
    method: "get",
    path: endpoint.session,
    says: "What whoever asks may do.",
    answer: Session,
    handle: async (_, { writing }, context) => ({
      writes: mayWrite(context, writing?.token),
      readOnly: writing === undefined,
    }),
  }),
  route({
    method: "get",
    path: endpoint.suggestions,
    says: "Who may be the same, with the reasons and with passages of both; those that matter most first.",
    query: z.object({
      limit: z.coerce.number().int().min(1).max(200).default(50),
      /** So many of them are left out. */
      skip: z.coerce.number().int().nonnegative().default(0),
      /** Only those that touch one of these sources. */
      sources: commaList(SourceId).optional(),
    }),
    answer: ShownSuggestions,
    handle: ({ query: { limit, skip, sources } }, { store }) =>
      shownSuggestions(store.run, { limit, skip, sources: sources && new Set(sources) }),
  }),
  route({
    method: "get",
    path: endpoint.history,
    says: "All that people decided and nobody took back, the newest first.",
    answer: History,
    handle: async (_, { store }) => ({ decisions: await history(store) }),
  }),
  route({
    method: "post",
    path: endpoint.judgements,
    says: "A person says whether two appearances are the same thing.",
    writes: true,
    body: GivenJudgement,
    answer: Decided,
    async handle({ body: { left, right, verdict, reason, by } }, served) {
      const decider = personNamed(by);
      const before = await judge(served.store, {
        ...{ left, right, verdict, by: decider, reason: reason ?? "decided in the explorer" },
        at: nowIn(served).toISOString(),
      });
      return { key: { kind: "judgement" as const, ...pair(left, right), by: decider }, before: before ?? null };
    },
  }),
  route({
    method: "get",
    path: endpoint.reviews,
    says: "Claims that nobody accepted or rejected yet, with their sentences; those that are least sure first.",
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      /** So many of them are left out. */
      skip: z.coerce.number().int().nonnegative().default(0),
    }),
    answer: UnreviewedClaims,
    handle: ({ query: { limit, skip } }, { store }) => unreviewedClaims(store.run, skip, limit),
  }),
  route({
    method: "post",
    path: endpoint.reviews,
    says: "A person accepts a claim, or throws it out.",
    writes: true,
    body: GivenReview,
    answer: Decided,
    async handle({ body: { claimId, verdict, note, by } }, served) {
      const before = await review(served.store, {
        ...{ claimId, verdict, by: personNamed(by), at: nowIn(served).toISOString() },
        ...(note !== undefined && { note }),
      });
      return { key: { kind: "review" as const, claimId }, before: before ?? null };
    },
  }),
  route({
    method: "post",
    path: endpoint.undo,
    says: "Takes a decision back; nothing happens where none stands.",
    writes: true,
    body: GivenUndo,
    answer: Undone,
    async handle({ body: { key } }, { store }) {
      await undo(store, key);
      return { undone: key };
    },
  }),
];

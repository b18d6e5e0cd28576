/** Accounts that contradict each other, and what became of what was planned. */
import { z } from "zod";
import { conflicts, expectations } from "../../ask/accounts.ts";
import { fulfil } from "../../decide/index.ts";
import { Edtf, EntityId, personNamed } from "../../model/index.ts";
import { Conflicts, Decided, Expectations, endpoint, GivenFulfilment } from "../api.ts";
import { type Route, route } from "../route.ts";
import { nowIn } from "../served.ts";

export const accountRoutes: readonly Route[] = [
  route({
    method: "get",
    path: endpoint.conflicts,
    says: "Claims that cannot all be right, side by side; all of them, or those about one thing.",
    query: z.object({ about: EntityId.optional() }),
    answer: Conflicts,
    handle: async ({ query: { about } }, { store }) => ({ conflicts: await conflicts(store.run, { about }) }),
  }),
  route({
    method: "get",
    path: endpoint.expectations,
    says: "What is planned, promised or ordered, the earliest first, and what became of it by a day; by today, if not given.",
    query: z.object({ about: EntityId.optional(), asOf: Edtf.optional() }),
    answer: Expectations,
    async handle({ query: { about, asOf } }, { store, now }) {
      const day = asOf ?? now?.().toISOString().slice(0, 10);
      return { expectations: await expectations(store.run, { about, asOf: day }), asOf: day ?? null };
    },
  }),
  route({
    method: "post",
    path: endpoint.fulfilments,
    says: "A person says whether a claim reports that what was planned has come about.",
    writes: true,
    body: GivenFulfilment,
    answer: Decided,
    async handle({ body: { expected, reported, verdict, note, by } }, served) {
      const before = await fulfil(served.store, {
        ...{ expected, reported, verdict, by: personNamed(by), at: nowIn(served).toISOString() },
        ...(note !== undefined && { note }),
      });
      return { key: { kind: "fulfilment" as const, expected, reported }, before: before ?? null };
    },
  }),
];

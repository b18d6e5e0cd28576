/** Who says so: the claims between two things, and whole sources. */
import { z } from "zod";
import { InquiryError } from "../../errors.ts";
import { EntityId, SourceId } from "../../model/index.ts";
import { endpoint, ShownClaims, ShownSource } from "../api.ts";
import { claimsBetween, sourceWithText } from "../evidence.ts";
import { type Route, route } from "../route.ts";
import { limits } from "../served.ts";

export const evidenceRoutes: readonly Route[] = [
  route({
    method: "get",
    path: endpoint.claims,
    says: "Every claim that stands between two things, either way round, with its sentence.",
    query: z.object({ one: EntityId, other: EntityId }),
    answer: ShownClaims,
    handle: ({ query: { one, other } }, { store }) => claimsBetween(store.run, one, other, limits.claims),
  }),
  route({
    method: "get",
    path: endpoint.source(":id"),
    says: "The whole text of a source, with what was found in it.",
    params: z.object({ id: SourceId }),
    answer: ShownSource,
    async handle({ params: { id } }, { store }) {
      const found = await sourceWithText(store.run, id);
      if (!found) throw new InquiryError("source-unknown", `there is no source ${id}`);
      return found;
    },
  }),
];

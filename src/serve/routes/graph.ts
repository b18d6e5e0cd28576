/** Looking around: the overview, search, and one thing with its neighbours. */
import { z } from "zod";
import { InquiryError } from "../../errors.ts";
import { EntityId } from "../../model/index.ts";
import { endpoint, Neighbourhood, SearchHits, Slice } from "../api.ts";
import { type Route, route } from "../route.ts";
import { searchByName } from "../search.ts";
import { limits } from "../served.ts";
import { neighbourhood, overview } from "../slice.ts";

export const graphRoutes: readonly Route[] = [
  route({
    method: "get",
    path: endpoint.graph,
    says: "The things named in most sources, and every line between them.",
    answer: Slice,
    handle: (_, { store }) => overview(store.run, limits.entities),
  }),
  route({
    method: "get",
    path: endpoint.search,
    says: "The things that have a name in which every word of the text stands, closest first.",
    query: z.object({ text: z.string().max(200) }),
    answer: SearchHits,
    handle: async ({ query }, { store }) => ({ hits: await searchByName(store.run, query.text, limits.hits) }),
  }),
  route({
    method: "get",
    path: endpoint.entity(":id"),
    says: "A thing by any of its appearances' ids, with its neighbours.",
    params: z.object({ id: EntityId }),
    answer: Neighbourhood,
    async handle({ params: { id } }, { store }) {
      const found = await neighbourhood(store.run, id, limits.neighbours);
      if (!found) throw new InquiryError("entity-unknown", `there is no entity ${id}`);
      return found;
    },
  }),
];

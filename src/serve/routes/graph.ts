/** Looking around: the overview, search, and one thing with its neighbours. */
import { z } from "zod";
import { InquiryError } from "../../errors.ts";
import { EntityId } from "../../model/index.ts";
import { endpoint, Group, Neighbourhood, Overview, SearchHits, Slice } from "../api.ts";
import { type Route, route } from "../route.ts";
import { searchByName } from "../search.ts";
import { limits } from "../served.ts";
import { groupSlice, neighbourhood, overview } from "../slice.ts";

export const graphRoutes: readonly Route[] = [
  route({
    method: "get",
    path: endpoint.graph,
    says: "The whole graph; where it is too large to be drawn, its groups, and the things named in most sources.",
    answer: Overview,
    handle: (_, { store }) => overview(store.run, limits.overview),
  }),
  route({
    method: "get",
    path: endpoint.group(":id"),
    says: "The most connected members of a group, and every line between them.",
    params: z.object({ id: Group.shape.id }),
    answer: Slice,
    async handle({ params: { id } }, { store }) {
      const found = await groupSlice(store.run, id, limits.overview);
      if (!found) throw new InquiryError("entity-unknown", `there is no group ${id}`);
      return found;
    },
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

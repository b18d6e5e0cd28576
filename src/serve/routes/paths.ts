/** How two things are connected. */
import { z } from "zod";
import { pathsBetween } from "../../ask/index.ts";
import { InquiryError } from "../../errors.ts";
import { EntityId, Polarity, Stance } from "../../model/index.ts";
import type { Run } from "../../ports.ts";
import { endpoint, Paths } from "../api.ts";
import { claimsBetween } from "../evidence.ts";
import { commaList, type Route, route } from "../route.ts";
import { limits } from "../served.ts";
import { sliceOf } from "../slice.ts";
import * as show from "../statements.ts";

export const pathRoutes: readonly Route[] = [
  route({
    method: "get",
    path: endpoint.paths,
    says: "The shortest paths between two things over claims made in some ways, each step with its claims.",
    query: z.object({
      from: EntityId,
      to: EntityId,
      without: commaList(EntityId).default([]),
      stances: commaList(Stance).default(["asserted"]),
      polarities: commaList(Polarity).default(["affirmed"]),
      limit: z.coerce.number().int().min(1).max(10).default(3),
      hops: z.coerce.number().int().min(1).max(8).default(6),
    }),
    answer: Paths,
    async handle({ query: { stances, polarities, limit, hops, ...ends } }, { store: { run } }) {
      const [from, to] = [await entityOf(run, ends.from), await entityOf(run, ends.to)];
      const without = (await run(show.entitiesOf, { ids: ends.without })).map(({ id }) => id);
      const { paths, cut } = await pathsBetween(run, from, to, { stances, polarities, without, limit, hops });
      const slice = await sliceOf(
        run,
        await run(show.entitiesById, { ids: [...new Set([from, to, ...paths.flat()])] }),
      );
      const end = (id: EntityId) => {
        const { name, type } = slice.entities.find((each) => each.id === id) ?? unknown(id);
        return { id, name, type };
      };
      const chosen = { stances, polarities };
      return {
        ...{ from: end(from), to: end(to), ...chosen, cut, slice: { ...slice, left: 0 } },
        paths: await Promise.all(paths.map(async (path) => ({ hops: await hopsOf(run, path, chosen) }))),
      };
    },
  }),
];

function hopsOf(
  run: Run,
  path: readonly EntityId[],
  { stances, polarities }: Pick<Paths, "stances" | "polarities">,
): Promise<Paths["paths"][number]["hops"]> {
  const steps = path.slice(1).map((to, index) => ({ from: path[index] ?? to, to }));
  return Promise.all(
    steps.map(async ({ from, to }) => {
      const { claims: all } = await claimsBetween(run, from, to, limits.claims);
      const claims = all.filter(({ stance, polarity }) => stances.includes(stance) && polarities.includes(polarity));
      return { from, to, claims, others: all.length - claims.length };
    }),
  );
}

async function entityOf(run: Run, id: EntityId): Promise<EntityId> {
  const [entity] = await run(show.entityOf, { id });
  return entity?.id ?? unknown(id);
}

function unknown(id: EntityId): never {
  throw new InquiryError("entity-unknown", `there is no entity ${id}`);
}

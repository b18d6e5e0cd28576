/** What happened when. */
import { endpoint, Timeline } from "../api.ts";
import { type Route, route } from "../route.ts";
import { limits } from "../served.ts";
import { allSources } from "../slice.ts";
import * as show from "../statements.ts";

export const timelineRoutes: readonly Route[] = [
  route({
    method: "get",
    path: endpoint.timeline,
    says: "Every claim that has a time, in order of time, and the sources in order of publication.",
    answer: Timeline,
    async handle(_, { store: { run } }) {
      const [rows, [count], sources] = await Promise.all([
        run(show.dated, { limit: limits.dated + 1 }),
        run(show.standingCount, {}),
        allSources(run),
      ]);
      const shown = rows
        .slice(0, limits.dated)
        .map(({ date, words, ...claim }) => ({ ...claim, when: date, whenText: words }));
      const isDated = ({ when }: { readonly when: string | null }) => when !== null;
      return {
        claims: [...shown.filter(isDated), ...shown.filter((each) => !isDated(each))],
        cut: rows.length > limits.dated,
        undated: (count?.total ?? 0) - (count?.timed ?? 0),
        sources: [...sources].sort((one, other) => inTime(one.date, other.date)),
      };
    },
  }),
];

function inTime(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What is in the graph, or a chosen part of it, as a file for other programs. */
import { z } from "zod";
import { contentOf, formatNamed, formats } from "../../export/index.ts";
import { Chosen, endpoint, Formats } from "../api.ts";
import { type Route, rawRoute, route } from "../route.ts";
import type { Served } from "../served.ts";

const params = z.object({ format: z.string() });
const gives: Route["gives"] = Object.fromEntries(formats.map(({ mediaType }) => [mediaType, undefined]));

export const exportRoutes: readonly Route[] = [
  route({
    method: "get",
    path: endpoint.exports,
    says: "The formats.",
    answer: Formats,
    handle: async () => ({
      formats: formats.map(({ name, extension, mediaType, says }) => ({ name, extension, mediaType, says })),
    }),
  }),
  rawRoute({
    method: "get",
    path: endpoint.export(":format"),
    says: "Everything that stands, as a file.",
    params,
    gives,
    handle: ({ params }, served) => file(params.format, {}, served),
  }),
  rawRoute({
    method: "post",
    path: endpoint.export(":format"),
    says: "A chosen part of what stands, as a file.",
    params,
    body: Chosen,
    gives,
    handle: ({ params, body }, served) => file(params.format, body, served),
  }),
];

async function file(name: string, chosen: Chosen, { store, now }: Served): Promise<Response> {
  const format = formatNamed(name);
  const made = now?.().toISOString();
  const content = await contentOf(store.run, chosen, made);
  const title = ["inquiry-graph", made?.slice(0, 10)].filter(Boolean).join("-");
  return new Response(format.write(content), {
    headers: {
      "Content-Type": `${format.mediaType}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${title}.${format.extension}"`,
    },
  });
}

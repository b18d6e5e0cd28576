/** Every route there is. */
import { z } from "zod";
import { endpoint } from "../api.ts";
import { descriptionPage } from "../description-page.ts";
import { about, openApi } from "../open-api.ts";
import { type Route, rawRoute } from "../route.ts";
import { accountRoutes } from "./accounts.ts";
import { askRoutes } from "./ask.ts";
import { decisionRoutes } from "./decisions.ts";
import { evidenceRoutes } from "./evidence.ts";
import { exportRoutes } from "./export.ts";
import { graphRoutes } from "./graph.ts";
import { ingestRoutes } from "./ingest.ts";
import { pathRoutes } from "./paths.ts";
import { timelineRoutes } from "./timeline.ts";

/** The API as it describes itself, made from this list: in the terms of OpenAPI 3.1, and to browsers as a page. */
const description = rawRoute({
  method: "get",
  path: endpoint.description,
  says: "This description.",
  gives: {
    "application/json": z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
    "text/html": undefined,
  },
  async handle(_, __, context) {
    context.header("Vary", "Accept");
    if (!/\btext\/html\b/.test(context.req.header("accept") ?? "")) return context.json(openApi(routes));
    return context.html(descriptionPage(routes, about.title, about.description));
  },
});

export const routes: readonly Route[] = [
  description,
  ...graphRoutes,
  ...evidenceRoutes,
  ...askRoutes,
  ...pathRoutes,
  ...timelineRoutes,
  ...accountRoutes,
  ...decisionRoutes,
  ...ingestRoutes,
  ...exportRoutes,
];

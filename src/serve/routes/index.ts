/** Every route there is. */
import { z } from "zod";
import { endpoint } from "../api.ts";
import { openApi } from "../open-api.ts";
import { type Route, route } from "../route.ts";
import { accountRoutes } from "./accounts.ts";
import { askRoutes } from "./ask.ts";
import { decisionRoutes } from "./decisions.ts";
import { evidenceRoutes } from "./evidence.ts";
import { exportRoutes } from "./export.ts";
import { graphRoutes } from "./graph.ts";
import { ingestRoutes } from "./ingest.ts";
import { pathRoutes } from "./paths.ts";
import { timelineRoutes } from "./timeline.ts";

/** The API as it describes itself: in the terms of OpenAPI 3.1, made from this list. */
const description = route({
  method: "get",
  path: endpoint.description,
  says: "This description.",
  answer: z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
  handle: async () => openApi(routes),
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

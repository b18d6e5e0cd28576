/** Every route there is. */
import type { Route } from "../route.ts";
import { askRoutes } from "./ask.ts";
import { decisionRoutes } from "./decisions.ts";
import { evidenceRoutes } from "./evidence.ts";
import { exportRoutes } from "./export.ts";
import { graphRoutes } from "./graph.ts";
import { ingestRoutes } from "./ingest.ts";
import { pathRoutes } from "./paths.ts";
import { timelineRoutes } from "./timeline.ts";

export const routes: readonly Route[] = [
  ...graphRoutes,
  ...evidenceRoutes,
  ...askRoutes,
  ...pathRoutes,
  ...timelineRoutes,
  ...decisionRoutes,
  ...ingestRoutes,
  ...exportRoutes,
];

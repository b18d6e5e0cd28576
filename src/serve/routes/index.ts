/** Every route there is. */
import type { Route } from "../route.ts";
import { askRoutes } from "./ask.ts";
import { evidenceRoutes } from "./evidence.ts";
import { graphRoutes } from "./graph.ts";
import { pathRoutes } from "./paths.ts";

export const routes: readonly Route[] = [...graphRoutes, ...evidenceRoutes, ...askRoutes, ...pathRoutes];

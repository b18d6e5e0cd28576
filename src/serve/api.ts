/**
 * What goes over the wire, once: the server makes it, the page parses it. Imports zod and the model, and runs in
 * a browser.
 */
import type { EntityId, SourceId } from "../model/ids.ts";

export * from "./api/accounts.ts";
export * from "./api/ask.ts";
export * from "./api/decisions.ts";
export * from "./api/evidence.ts";
export * from "./api/export.ts";
export * from "./api/failure.ts";
export * from "./api/graph.ts";
export * from "./api/ingest.ts";
export * from "./api/paths.ts";
export * from "./api/timeline.ts";

/** The endpoints, so that no address is written twice. */
export const endpoint = {
  description: "/api",
  graph: "/api/graph",
  group: (id: string) => `/api/groups/${id}`,
  search: "/api/search",
  entity: (id: EntityId) => `/api/entities/${id}`,
  claims: "/api/claims",
  sources: "/api/sources",
  source: (id: SourceId) => `/api/sources/${id}`,
  questions: "/api/questions",
  question: (name: string) => `/api/questions/${name}`,
  cypher: "/api/cypher",
  paths: "/api/paths",
  conflicts: "/api/conflicts",
  expectations: "/api/expectations",
  fulfilments: "/api/fulfilments",
  timeline: "/api/timeline",
  session: "/api/session",
  suggestions: "/api/suggestions",
  history: "/api/history",
  judgements: "/api/judgements",
  reviews: "/api/reviews",
  undo: "/api/undo",
  exports: "/api/export",
  export: (format: string) => `/api/export/${format}`,
} as const;

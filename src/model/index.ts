/** What exists. Imports zod and nothing else, and runs in a browser. */
export * from "./appearance.ts";
export * from "./claim.ts";
export * from "./derive/clusters.ts";
export * from "./derive/edges.ts";
export * from "./derive/entities.ts";
export * from "./diagnostic.ts";
export * from "./edtf.ts";
export * from "./entity/index.ts";
export * from "./extraction.ts";
export * from "./ids.ts";
export * from "./judgement.ts";
export * from "./names.ts";
export * from "./predicate/index.ts";
export * from "./record.ts";
export * from "./source.ts";
export * from "./span.ts";
export * from "./when.ts";

/** The public surface: what a program may use. */
export { type Added, addedBy } from "./added.ts";
export { type Answer, ask, type Question, questionNamed, questions } from "./ask/index.ts";
export { check, type Violation } from "./check.ts";
export type { Coverage, IngestReport } from "./coverage.ts";
export { fulfil, type GivenJudgement, history, judge, review, undo } from "./decide/index.ts";
export { type Difference, diff } from "./diff.ts";
export { pseudonymFor } from "./erase/index.ts";
export { type Erasure, erase, plannedErasure } from "./erase.ts";
export { type ErrorCode, errorCodes, InquiryError } from "./errors.ts";
export { type Chosen, type Content, contentOf, type Format, formatNamed, formats } from "./export/index.ts";
export { extractorNamed, extractors } from "./extract/index.ts";
export { type Imported, importArchive } from "./import.ts";
export { type IngestParts, type IngestReporter, ingest } from "./ingest.ts";
export * from "./model/index.ts";
export type {
  AdhocLimits,
  AdhocResult,
  Batch,
  Extractor,
  Input,
  MissingInput,
  Reader,
  Reading,
  Run,
  Standing,
  Store,
  StoredSource,
} from "./ports.ts";
export { read, readers } from "./read/index.ts";
export { type Replacement, replace, versionFrom } from "./replace.ts";
export { type ServeOptions, type Serving, serve } from "./serve/serve.ts";
export { readArchive, writeArchive } from "./store/archive.ts";
export { openStore } from "./store/open.ts";
export { withdraw } from "./withdraw.ts";

/**
 * One error for everything that a person has to know about: what happened, where, and what to do. Told apart by
 * its code, never by its words. What is wrong inside a document is a diagnostic, not an error.
 */
export const errorCodes = {
  usage: "the command was called in a way that it does not have",
  "input-missing": "a file or folder is not there, or may not be read",
  "input-unreadable": "a file holds no text that could be read",
  "output-unwritable": "a file cannot be written",
  "store-missing": "there is no store at the address",
  "store-unwritable": "the store cannot be made there, or cannot be written to",
  "store-in-use": "another process has the store open",
  "store-unreachable": "the database does not answer",
  "store-refused": "the database does not accept the name or the password",
  "store-newer": "the store was written by a newer version",
  "store-invalid": "the store holds what it must not hold",
  "journal-damaged": "the journal of an embedded store has a damaged line",
  "archive-invalid": "the archive cannot be read",
  "archive-newer": "the archive was written by a newer version",
  "query-invalid": "the Cypher cannot be run",
  "query-refused": "the Cypher would write, or reach outside the graph",
  "query-limit": "the Cypher took too long or gave too many rows",
  "model-missing": "the weights of the extractor are not there",
  "model-damaged": "the weights of the extractor are not what they should be",
  "question-unknown": "there is no question of this name",
  "name-unknown": "nothing goes by this name, or more than one thing does",
  "source-unknown": "there is no source of this id",
  "entity-unknown": "there is no entity of this id",
  "decision-waiting": "the newest decision is about a source that is not there",
  "moment-unknown": "the journal has no moment of this number",
  "claim-unknown": "there is no claim of this id",
  "request-refused": "a request did not come from the explorer's own page, or may not write",
  "request-too-large": "a request holds more than the explorer's server takes",
  internal: "a fault in inquiry-graph itself",
} as const;
export type ErrorCode = keyof typeof errorCodes;

export class InquiryError extends Error {
  readonly code: ErrorCode;
  /** What to do about it, a sentence. */
  readonly advice: string | undefined;

  constructor(code: ErrorCode, message: string, options: { readonly advice?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "InquiryError";
    this.code = code;
    this.advice = options.advice;
  }
}

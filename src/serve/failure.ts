/** Errors as answers: the code, the message and the advice of `src/errors.ts`, never a stack. */
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type ErrorCode, InquiryError } from "../errors.ts";
import type { Failure } from "./api.ts";

const statuses: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  usage: 400,
  "request-refused": 403,
  "request-too-large": 413,
  "source-unknown": 404,
  "entity-unknown": 404,
  "claim-unknown": 404,
  "question-unknown": 404,
  "name-unknown": 404,
  "query-invalid": 400,
  "query-refused": 403,
  "query-limit": 422,
  "store-unreachable": 503,
  "store-refused": 503,
};

export function answerFailure(error: unknown, context: Context): Response {
  const failure = shownFailure(error);
  return context.json(failure, statuses[failure.error.code as ErrorCode] ?? 500);
}

export function shownFailure(error: unknown): Failure {
  const known =
    error instanceof InquiryError ? error : new InquiryError("internal", "something went wrong inside inquiry-graph");
  const { code, message, advice } = known;
  return { error: { code, message, advice: advice ?? null } };
}

/** There is nothing at this address. */
export function answerMissing(context: Context): Response {
  const failure: Failure = {
    error: { code: "usage", message: `there is no ${context.req.method} ${context.req.path}`, advice: null },
  };
  return context.json(failure, 404);
}

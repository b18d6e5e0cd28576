/**
 * The server's errors as ours, told apart by `code`, which is the same on every version; GQLSTATUS is not yet.
 * https://neo4j.com/docs/status-codes/current/errors/all-errors/
 */
import { Neo4jError } from "neo4j-driver";
import { InquiryError } from "../../errors.ts";
import type { AdhocLimits } from "../../ports.ts";

const unreachable = new Set(["ServiceUnavailable", "SessionExpired"]);

/** What is wrong with the connection; any other error as it is. */
export function connectionError(error: unknown, address: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith("Neo.ClientError.Security.")) {
    return new InquiryError("store-refused", `${address} does not accept the name or the password`, {
      advice: "Set NEO4J_USERNAME and NEO4J_PASSWORD.",
      cause: error,
    });
  }
  if (error.code === "Neo.ClientError.Database.DatabaseNotFound") {
    return new InquiryError("store-missing", `${address} has no such database`, {
      advice: "Set NEO4J_DATABASE to one that it has, or leave it out.",
      cause: error,
    });
  }
  if (unreachable.has(error.code)) {
    return new InquiryError("store-unreachable", `${address} does not answer${reason(error)}`, {
      advice: "Is the server running, and is the address right? `docker compose up -d` starts one.",
      cause: error,
    });
  }
  return error;
}

/** In our words, for the driver adds advice of its own that is about something else. With routing it is one deeper. */
function reason({ message, cause }: Error): string {
  const told = cause instanceof Error ? cause.message : message;
  return reasons.find(([sign]) => sign.test(told))?.[1] ?? "";
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/, ": nothing listens there"],
  [/ENOTFOUND|EAI_AGAIN/, ": no machine has this name"],
  [/EHOSTUNREACH|ENETUNREACH/, ": there is no way to that machine"],
  [/ETIMEDOUT|timed? ?out|Timeout/i, ": it takes too long"],
  [/ECONNRESET|EPIPE|closed by server/, ": it broke off"],
  [/certificate|SSL|TLS/i, ": no encrypted connection can be made"],
];

const writes = new Set(["Neo.ClientError.Statement.AccessMode"]);
const late = /^Neo\.ClientError\.Transaction\.TransactionTimedOut/;

/** What is wrong with Cypher that a person wrote. */
export function queryError(error: unknown, { milliseconds }: AdhocLimits): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (late.test(error.code)) {
    return new InquiryError("query-limit", `the query took longer than ${milliseconds / 1000} s`, {
      advice: "Ask for less, or raise the limit.",
      cause: error,
    });
  }
  if (writes.has(error.code)) return new InquiryError("query-refused", firstLine(error), { cause: error });
  if (/^Neo\.ClientError\.(Statement|Procedure|Schema)\./.test(error.code)) {
    return new InquiryError("query-invalid", firstLine(error), { cause: error });
  }
  return error;
}

function firstLine({ message }: Error): string {
  return message.split("\n", 1)[0] ?? message;
}

/** What was planned, promised or ordered, and what became of it as far as the sources say and people have decided. */
import { z } from "zod";
import { Account, daysOf } from "../account.ts";
import { boundsOf, type Edtf, isEdtf } from "../edtf.ts";
import type { Fulfilment } from "../fulfilment.ts";
import { plainly } from "../identity/setting.ts";

/**
 * `fulfilled`: a person accepted a report of it. `reported`: a later source says that it has come about, and nobody has
 * decided yet. `overdue`: its time had passed on the day asked about. `open`: none of these.
 */
export const expectationStates = ["open", "overdue", "reported", "fulfilled"] as const;

export const Expectation = z.object({
  planned: Account,
  state: z.enum(expectationStates),
  /** Claims that a person accepted as its fulfilment. */
  fulfilledBy: z.array(Account),
  /** Claims that may be its fulfilment, for a person to decide. */
  proposed: z.array(Account),
});
export type Expectation = z.infer<typeof Expectation>;

/** @param asOf the day on which what is overdue is asked for; without it, nothing is */
export function expectationOf(
  planned: Account,
  reports: readonly Account[],
  decided: readonly Pick<Fulfilment, "expected" | "reported" | "verdict">[],
  asOf?: Edtf,
): Expectation {
  const verdicts = new Map(decided.map(({ expected, reported, verdict }) => [`${expected} ${reported}`, verdict]));
  const verdictOn = ({ id }: Account) => verdicts.get(`${planned.id} ${id}`);
  const fulfilledBy = reports.filter((report) => verdictOn(report) === "accepted");
  const proposed = reports.filter((report) => verdictOn(report) === undefined && mayFulfil(planned, report));
  return { planned, state: stateOf(planned, fulfilledBy, proposed, asOf), fulfilledBy, proposed };
}

function stateOf(
  planned: Account,
  fulfilledBy: readonly Account[],
  proposed: readonly Account[],
  asOf: Edtf | undefined,
): Expectation["state"] {
  if (fulfilledBy.length > 0) return "fulfilled";
  if (proposed.length > 0) return "reported";
  const { latest } = daysOf(planned);
  const day = asOf === undefined ? undefined : boundsOf(asOf).earliest;
  return latest !== undefined && day !== undefined && latest < day ? "overdue" : "open";
}

/** The same thing; or one of the kind, for two sources seldom describe what does not exist yet in the same words. */
function isAboutIt({ object, objectName }: Account, report: Account): boolean {
  return report.object === object || kindOf(report.objectName) === kindOf(objectName);
}

/** The word that says what it is: of "a full report on the home", report. */
function kindOf(name: string): string | undefined {
  return plainly(name)
    .replace(/ (?:of|by|on|into|about|for|to|from|in|at|with|that|which) .*$/, "")
    .split(" ")
    .at(-1)
    ?.replace(/s$/, "");
}

/** Another source says so, later than the plan was told as far as both have a date, and not of a time before it. */
function mayFulfil(planned: Account, report: Account): boolean {
  if (report.source.id === planned.source.id || !isAboutIt(planned, report)) return false;
  const told = dayOf(planned.source.date, "earliest");
  const toldAgain = dayOf(report.source.date, "latest");
  if (told !== undefined && toldAgain !== undefined && toldAgain < told) return false;
  const { latest } = daysOf(report);
  return told === undefined || latest === undefined || latest >= told;
}

function dayOf(date: string | null, end: "earliest" | "latest"): string | undefined {
  return date !== null && isEdtf(date) ? boundsOf(date)[end] : undefined;
}

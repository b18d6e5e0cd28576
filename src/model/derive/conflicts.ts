/**
 * Accounts that cannot all be right. They are shown side by side, and never resolved by the program.
 *
 *   contradiction   one says that it is so, another that it is not: a denial, "did not"
 *   dates           what happens once is said to have happened on different days
 *   office          two people hold an office of which there is one, at one time
 */
import { z } from "zod";
import { Account, daysOf, meet } from "../account.ts";
import { type Bounds, boundsOf, isEdtf } from "../edtf.ts";
import type { Predicate } from "../predicate/index.ts";

export const conflictKinds = ["contradiction", "dates", "office"] as const;

export const Conflict = z.object({
  kind: z.enum(conflictKinds),
  /** At least two sides, each with the accounts that agree; every account is against one of another side. */
  sides: z.array(z.array(Account).min(1)).min(2),
});
export type Conflict = z.infer<typeof Conflict>;

/** What happens once to the same ends. */
export const onlyOnce: ReadonlySet<Predicate> = new Set(["KILLED", "TOOK_PLACE_AT"]);

/** Offices of which a body has one at a time. The words have to be these and no more: a deputy is another office. */
export const singleOffices: ReadonlySet<string> = new Set([
  ...[
    "chief executive",
    "chief executive officer",
    "chief constable",
    "chief inspector",
    "chief nurse",
    "chief officer",
  ],
  ...["chair", "chairman", "chairwoman", "chairperson", "president", "director general", "director-general"],
  ...["medical director", "managing director", "finance director", "commissioner", "governor", "headteacher"],
  ...["prime minister", "health secretary", "home secretary", "secretary of state", "coroner", "senior coroner"],
]);

/** Every conflict among some accounts; the same ones in whatever order they come. */
export function conflictsAmong(accounts: Iterable<Account>): Conflict[] {
  const all = [...new Map([...accounts].map((account) => [account.id, account])).values()].sort(byId);
  return [
    ...groups(all, ({ subject, predicate, object }) => `${subject} ${predicate} ${object}`).flatMap(contradictions),
    ...groups(all.filter(isDated), ({ subject, predicate, object }) => `${subject} ${predicate} ${object}`).flatMap(
      dates,
    ),
    ...groups(all.filter(isOffice), ({ object, role }) => `${object} ${role?.toLowerCase()}`).flatMap(offices),
  ];
}

/** Whether it says that the relation holds; undefined for what is only planned or supposed. */
function holds({ stance, polarity }: Account): boolean | undefined {
  if (stance === "planned" || stance === "hypothetical") return undefined;
  return (stance === "denied") === (polarity === "negated");
}

function contradictions(accounts: readonly Account[]): Conflict[] {
  const yes = accounts.filter((account) => holds(account) === true);
  const no = accounts.filter((account) => holds(account) === false);
  const against = (account: Account, others: readonly Account[]) =>
    others.some((other) => meet(daysOf(account), daysOf(other)));
  return conflict("contradiction", [
    yes.filter((account) => against(account, no)),
    no.filter((account) => against(account, yes)),
  ]);
}

function isDated(account: Account): boolean {
  return onlyOnce.has(account.predicate) && account.edtf !== null && holds(account) === true;
}

/** Sides are accounts of one date; a date that another one takes in is no side of its own. */
function dates(accounts: readonly Account[]): Conflict[] {
  const apart = (one: Account) => accounts.some((other) => !meet(daysOf(one), daysOf(other)));
  return conflict(
    "dates",
    groups(accounts.filter(apart), ({ edtf }) => edtf ?? ""),
  );
}

function isOffice(account: Account): boolean {
  return (
    account.predicate === "HOLDS_ROLE_AT" &&
    singleOffices.has((account.role ?? "").toLowerCase()) &&
    holds(account) === true
  );
}

/** A side for each person, of the accounts whose time meets another person's. */
function offices(accounts: readonly Account[]): Conflict[] {
  const rival = (one: Account) =>
    accounts.some((other) => other.subject !== one.subject && meetsSurely(spokenOf(one), spokenOf(other)));
  return conflict(
    "office",
    groups(accounts.filter(rival), ({ subject }) => subject),
  );
}

/** The time that an account speaks of: its own, or else that of its source. */
function spokenOf({ edtf, source }: Account): Bounds {
  if (edtf !== null) return boundsOf(edtf);
  return source.date !== null && isEdtf(source.date) ? boundsOf(source.date) : {};
}

/** Both times are known, and they have a day in common. */
function meetsSurely(one: Bounds, other: Bounds): boolean {
  return [one, other].every(({ earliest, latest }) => earliest ?? latest) && meet(one, other);
}

function conflict(kind: Conflict["kind"], sides: readonly Account[][]): Conflict[] {
  return sides.length > 1 && sides.every(({ length }) => length > 0) ? [{ kind, sides: [...sides] }] : [];
}

function groups(accounts: readonly Account[], key: (account: Account) => string): Account[][] {
  const found = new Map<string, Account[]>();
  for (const account of accounts) found.set(key(account), [...(found.get(key(account)) ?? []), account]);
  return [...found.keys()].sort().flatMap((each) => [found.get(each) ?? []]);
}

function byId(one: Account, other: Account): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

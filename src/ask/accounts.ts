/**
 * Claims held against one another: which contradict each other, and what became of what was planned. Worked out from
 * what stands each time it is asked, so that nothing has to be kept in step when a source comes or a person decides.
 */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";
import {
  Account,
  ClaimId,
  type Conflict,
  conflictsAmong,
  type Edtf,
  EntityId,
  type Expectation,
  expectationOf,
  Fulfilment,
  onlyOnce,
  Predicate,
  singleOffices,
} from "../model/index.ts";
import type { Run } from "../ports.ts";

const ids = z.object({ ids: z.array(ClaimId) });
const none = z.object({});
const { expected, reported, verdict } = Fulfilment.unwrap().shape;

const disputed = statement("accounts/disputed", { params: none, row: Account });
const dated = statement("accounts/dated", { params: z.object({ predicates: z.array(Predicate) }), row: Account });
const offices = statement("accounts/offices", { params: z.object({ offices: z.array(z.string()) }), row: Account });
const planned = statement("accounts/planned", { params: z.object({ about: EntityId.nullable() }), row: Account });
const reports = statement("accounts/reported", { params: ids, row: Account.extend({ planned: ClaimId }) });
const decisions = statement("accounts/fulfilments", { params: ids, row: z.object({ expected, reported, verdict }) });

export interface ConflictOptions {
  /** Only those about this thing. */
  readonly about?: EntityId | null | undefined;
}

/** Every conflict between accounts; what a review threw out takes no part. */
export async function conflicts(run: Run, { about }: ConflictOptions = {}): Promise<Conflict[]> {
  const all = conflictsAmong([
    ...(await run(disputed, {})),
    ...(await run(dated, { predicates: [...onlyOnce] })),
    ...(await run(offices, { offices: [...singleOffices] })),
  ]);
  const isAbout = ({ subject, object }: Account) => subject === about || object === about;
  return about ? all.filter(({ sides }) => sides.flat().some(isAbout)) : all;
}

export interface ExpectationOptions {
  /** Only those about this thing. */
  readonly about?: EntityId | null | undefined;
  /** The day on which what is overdue is asked for. */
  readonly asOf?: Edtf | undefined;
}

/** What is planned, promised or ordered, the earliest first, with what became of it. */
export async function expectations(run: Run, { about = null, asOf }: ExpectationOptions = {}): Promise<Expectation[]> {
  const plans = await run(planned, { about });
  const wanted = { ids: plans.map(({ id }) => id) };
  const told = await run(reports, wanted);
  const decided = await run(decisions, wanted);
  return plans
    .map((plan) => {
      const own = told.filter(({ planned }) => planned === plan.id).map(({ planned: _, ...report }) => report);
      return expectationOf(plan, own, decided, asOf);
    })
    .sort(byTime);
}

/** By the day it was planned for; what has none comes last. */
function byTime({ planned: one }: Expectation, { planned: other }: Expectation): number {
  const key = ({ edtf, subjectName, predicate, objectName, id }: Account) =>
    [edtf?.replace(/^\.\.\//, "") ?? "~", subjectName, predicate, objectName, id].join("\u0000");
  return key(one) < key(other) ? -1 : 1;
}

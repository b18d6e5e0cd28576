/**
 * What has changed between two moments of an embedded store's journal. A moment is a batch: the store is taken as it
 * was after it. It is named by its number, or by a time: the last batch that had been written by then. A database keeps
 * what stands and no journal, so it has no moments.
 */
import { InquiryError } from "./errors.ts";
import type { Fulfilment, JournalRecord, Judgement, Review } from "./model/index.ts";
import { moments } from "./store/embedded/moments.ts";
import { Words } from "./store/embedded/words.ts";

export interface SourceChange {
  readonly id: string;
  readonly title: string;
  readonly claims: number;
}

/** A person's decision, and what it was or has become when it was decided otherwise. */
export type DecisionChange = (
  | { readonly kind: "judgement"; readonly decision: Judgement }
  | { readonly kind: "review"; readonly decision: Review }
  | { readonly kind: "fulfilment"; readonly decision: Fulfilment }
) & {
  /** The things or the claims that it is about, in words; an id where the journal has never had it. */
  readonly about: readonly string[];
};

export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly sources: { readonly added: readonly SourceChange[]; readonly withdrawn: readonly SourceChange[] };
  readonly decisions: { readonly added: readonly DecisionChange[]; readonly takenBack: readonly DecisionChange[] };
  /** Judgements of rules. */
  readonly rules: { readonly added: number; readonly takenBack: number };
}

/** The number of a moment, or a time: ISO 8601, or the beginning of it, "2026-11", which means its end. */
export type MomentName = number | string;

/**
 * @param other the last moment when it is left out; 0 is the empty store
 * @throws InquiryError `moment-unknown`
 */
export async function diff(
  folder: string,
  one: MomentName,
  other: MomentName = Number.POSITIVE_INFINITY,
): Promise<Difference> {
  const [from, to] = await numbersOf(folder, one, other);
  const state = new State();
  let before = state.copy();
  let last = 0;
  for await (const { number, records } of moments(folder)) {
    if (number > Math.max(from, to)) break;
    for (const record of records) state.take(record);
    last = number;
    if (number === Math.min(from, to)) before = state.copy();
  }
  for (const name of [from, to]) if (Number.isFinite(name) && name > last) throw unknownMoment(name, last);
  const [old, now] = from <= to ? [before, state] : [state, before];
  const decided = changed(old.decisions, now.decisions);
  const rules = changed(old.rules, now.rules);
  return {
    ...{ from, to: Math.min(to, last), sources: sourcesBetween(old, now) },
    decisions: decided,
    rules: { added: rules.added.length, takenBack: rules.takenBack.length },
  };
}

/** Times as numbers. A batch of which nobody knows when it was written counts as written with the one before it. */
async function numbersOf(folder: string, ...names: readonly [MomentName, MomentName]): Promise<[number, number]> {
  const found: [number, number] = [0, 0];
  for (const [index, name] of names.entries()) if (typeof name === "number") found[index] = name;
  if (names.every((name) => typeof name === "number")) return found;
  let written = "";
  for await (const { number, at = written } of moments(folder)) {
    written = at;
    for (const [index, name] of names.entries()) {
      if (typeof name === "string" && at.slice(0, name.length) <= name) found[index] = number;
    }
  }
  return found;
}

function unknownMoment(number: number, last: number): InquiryError {
  return new InquiryError("moment-unknown", `there is no moment ${number}; the last one is ${last}`, {
    advice: "`inquiry-graph diff` lists the moments of the journal.",
  });
}

class State {
  readonly sources = new Map<string, { id: string; title: string; claims: number }>();
  readonly decisions = new Map<string, DecisionChange>();
  readonly rules = new Map<string, Judgement>();
  /** Of every appearance that was ever there. */
  readonly #sourceOf = new Map<string, string>();
  readonly #words = new Words();
  #current: { claims: number } | undefined;

  copy(): State {
    const copy = new State();
    for (const [id, source] of this.sources) copy.sources.set(id, { ...source });
    for (const [key, decision] of this.decisions) copy.decisions.set(key, decision);
    for (const [key, judgement] of this.rules) copy.rules.set(key, judgement);
    return copy;
  }

  take(record: JournalRecord): void {
    this.#words.take(record);
    switch (record.record) {
      case "source": {
        const { id, title } = record.source;
        const source = { id, title, claims: 0 };
        this.sources.set(id, source);
        this.#current = source;
        break;
      }
      case "appearance":
        this.#sourceOf.set(record.appearance.id, record.appearance.sourceId);
        break;
      case "claim":
        if (this.#current) this.#current.claims += 1;
        break;
      case "withdrawal":
        this.#withdraw(record.sourceId);
        break;
      case "judgement": {
        const { judgement } = record;
        if (judgement.by.startsWith("rule:")) this.rules.set(pairKey(judgement), judgement);
        else {
          const about = this.#about(judgement.left, judgement.right);
          this.decisions.set(pairKey(judgement), { kind: "judgement", decision: judgement, about });
        }
        break;
      }
      case "retraction":
        this.rules.delete(pairKey(record.judgement));
        this.decisions.delete(pairKey(record.judgement));
        break;
      case "review": {
        const { review } = record;
        const about = this.#about(review.claimId);
        this.decisions.set(review.claimId, { kind: "review", decision: review, about });
        break;
      }
      case "unreview":
        this.decisions.delete(record.claimId);
        break;
      case "fulfilment": {
        const { fulfilment } = record;
        const about = this.#about(fulfilment.expected, fulfilment.reported);
        this.decisions.set(claimsKey(fulfilment), { kind: "fulfilment", decision: fulfilment, about });
        break;
      }
      case "unfulfilment":
        this.decisions.delete(claimsKey(record.fulfilment));
        break;
    }
  }

  #about(...ids: readonly string[]): string[] {
    return ids.map((id) => this.#words.of(id));
  }

  /** What rules judged on a source goes with it, and the journal does not say so for each. */
  #withdraw(source: string): void {
    this.sources.delete(source);
    for (const [key, { left, right }] of this.rules) {
      if ([left, right].some((id) => this.#sourceOf.get(id) === source)) this.rules.delete(key);
    }
  }
}

function sourcesBetween({ sources: one }: State, { sources: other }: State): Difference["sources"] {
  return {
    added: [...other.values()].filter(({ id }) => !one.has(id)),
    withdrawn: [...one.values()].filter(({ id }) => !other.has(id)),
  };
}

/** A decision that was decided otherwise is both taken back and added. */
function changed<T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): { added: T[]; takenBack: T[] } {
  const text = (value: T | undefined) => JSON.stringify(value);
  return {
    added: [...other].flatMap(([key, value]) => (text(one.get(key)) === text(value) ? [] : [value])),
    takenBack: [...one].flatMap(([key, value]) => (text(other.get(key)) === text(value) ? [] : [value])),
  };
}

function pairKey({ left, right, by }: Pick<Judgement, "left" | "right" | "by">): string {
  return `${left} ${right} ${by}`;
}

function claimsKey({ expected, reported }: Pick<Fulfilment, "expected" | "reported">): string {
  return `${expected} ${reported}`;
}

/**
 * Where a part can be replaced: reader, extractor, store. Interfaces only. Each has one contract suite in
 * `test/contract`, which every implementation runs.
 */
import type { Statement } from "./cypher/statement.ts";
import type {
  Appearance,
  AppearanceId,
  Claim,
  ClaimId,
  Details,
  Diagnostic,
  Extraction,
  Fulfilment,
  FulfilmentKey,
  Ground,
  JournalRecord,
  Judgement,
  JudgementKey,
  Review,
  Source,
  SourceId,
} from "./model/index.ts";

/** Bytes with the name they came under, and what the person who hands them over says of them. */
export interface Input {
  /** A path, or `-` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly details?: Details | undefined;
}

/** An input that could not be had at all: no such file. */
export interface MissingInput {
  readonly name: string;
  readonly missing: Diagnostic;
}

/**
 * A source, or the reasons why there is none; never an exception for what is inside a file. The last reason is what
 * kept it from being read.
 */
export interface Reading {
  readonly source?: Source | undefined;
  readonly noticed: readonly Diagnostic[];
}

/** Bytes → source. */
export interface Reader {
  readonly name: string;
  /** Whether this reader is the one for the file, by its name and its first bytes. */
  accepts(input: Input): boolean;
  read(input: Input): Promise<Reading>;
}

/** Source → appearances and claims. The same source gives the same extraction, every time. */
export interface Extractor {
  /** Name and version, `rules@1`; every claim carries it. */
  readonly name: string;
  extract(source: Source): Promise<Extraction>;
}

/** A source with what was found in it; stored whole or not at all. */
export interface StoredSource {
  readonly source: Source;
  readonly appearances: readonly Appearance[];
  readonly claims: readonly Claim[];
}

/**
 * What is to change. Applied in this order, visible all at once or not at all; applying it twice changes nothing. What
 * people decide about a source that is not there, or is withdrawn, waits for it.
 */
export interface Batch {
  readonly withdrawals?: readonly SourceId[];
  readonly sources?: readonly StoredSource[];
  readonly retractions?: readonly JudgementKey[];
  readonly judgements?: readonly Judgement[];
  readonly unreviews?: readonly ClaimId[];
  readonly reviews?: readonly Review[];
  readonly unfulfilments?: readonly FulfilmentKey[];
  readonly fulfilments?: readonly Fulfilment[];
}

/**
 * Rows of an ad-hoc query, the same from every store: plain values; a node as `{ labels, properties }`; a relationship
 * as `{ type, properties, start, end }` with the `id` property of the nodes at its ends; a path as
 * `{ nodes, relationships }`; dates and times as text.
 */
export interface AdhocResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** There were more rows than the limit. */
  readonly cut: boolean;
}

export interface AdhocLimits {
  readonly rows: number;
  readonly milliseconds: number;
}

/** Runs a bound Cypher file: parameters are checked before, rows after. */
export type Run = <P, R>(statement: Statement<P, R>, params: P) => Promise<R[]>;

export interface ApplyOptions {
  /**
   * What no longer stands afterwards is nowhere in what the store keeps: a journal begins anew, with what stands.
   * Where this is broken off, the next opening of the store goes on with it.
   */
  readonly forGood?: boolean;
}

export interface Store {
  /** What was given to open it: `embedded:./inquiry-graph`, `neo4j://localhost`. */
  readonly address: string;
  has(id: SourceId): Promise<boolean>;
  /**
   * Write a batch and bring what is derived from it up to date. Resolves when it is durable. A batch that depends on
   * what stands is given as a function: nobody else writes between its reading and the writing of what it returns. It
   * may be called again when the database asks for it.
   * @throws InquiryError `store-invalid` when it breaks an invariant of the model: nothing is written then.
   */
  apply(batch: Batch | ((standing: Standing) => Promise<Batch>), options?: ApplyOptions): Promise<void>;
  readonly run: Run;
  /** Read-only Cypher from a person. @throws InquiryError `query-refused`, `query-invalid`, `query-limit` */
  adhoc(cypher: string, params: { readonly [name: string]: unknown }, limits: AdhocLimits): Promise<AdhocResult>;
  /**
   * All that stands, in the one canonical order: sources by id, each followed by its appearances and its claims
   * and closed by a commit; then judgements, reviews and fulfilments, closed by another.
   */
  records(): AsyncIterable<JournalRecord>;
  close(): Promise<void>;
}

/** What a batch may depend on, read in the transaction that writes it. */
export interface Standing {
  has(id: SourceId): Promise<boolean>;
  /** The appearances of one source, sorted by id; none when it is not there. */
  appearancesOf(id: SourceId): Promise<readonly Appearance[]>;
  /** One source with what was found in it. */
  contentOf(id: SourceId): Promise<StoredSource | undefined>;
  readonly namesakes: Namesakes;
}

/** For a resolver: who else has a ground (`model/identity/ground.ts`). */
export interface Namesakes {
  /** For each key that is known: its marks, and for each the smallest id among those who have it. */
  centres(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Centre[]>>;
  /** Everybody who has one of these grounds, with all their grounds in the order of their keys. */
  all(grounds: readonly Ground[]): Promise<ReadonlyMap<AppearanceId, readonly Ground[]>>;
  /** The grounds of these appearances, as far as they are there and have any. */
  groundsOf(ids: readonly AppearanceId[]): Promise<ReadonlyMap<AppearanceId, readonly Ground[]>>;
}

export interface Centre {
  readonly mark: string;
  readonly id: AppearanceId;
}

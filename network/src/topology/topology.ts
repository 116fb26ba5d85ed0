import type { FoldDecision } from '@corridor/graph-schema/fold';
import type { CodeTable } from './code-table.ts';
import type { ClaimColumns } from './claim-columns.ts';
import type { DescriptionColumns } from './description-columns.ts';
import type { Growable } from './growable.ts';
import type { IdTable } from './id-table.ts';
import type { MeasureTable } from './measure-table.ts';
import type { ValidityTable } from './validity-table.ts';

/** One caption that a description offers. */
export interface CaptionList {
  readonly text: string[];
  /** 0 primary name, 1 other name, 2 key. */
  readonly rank: Growable<Uint8Array>;
}

/** What arrived once, as far as walks and folds need it. */
export interface RecordColumns {
  readonly ids: IdTable;
  readonly source: Growable<Uint16Array>;
  readonly origin: Growable<Uint32Array>;
  readonly token: Growable<Uint16Array>;
  /** Revision of its newest write. */
  readonly rev: Growable<Uint32Array>;
  readonly recordedAt: Growable<Float64Array>;
  /** Infinity while it stands. */
  readonly retractedAt: Growable<Float64Array>;
}

/** The claims of each home node, both ways, as compressed rows over the claims up to `built`; later ones are chained. */
export interface ClaimRows {
  readonly built: number;
  readonly outOffsets: Uint32Array;
  readonly outClaims: Uint32Array;
  readonly inOffsets: Uint32Array;
  readonly inClaims: Uint32Array;
  /** Claims after `built`: newest of each node, and the one before each; -1 ends the chain. */
  readonly outHead: Map<number, number>;
  readonly inHead: Map<number, number>;
  readonly outNext: Growable<Int32Array>;
  readonly inNext: Growable<Int32Array>;
}

/** Which home nodes are one entity, by the decisions that stand. */
export interface Groups {
  /** The node where the claims of a home node hang; itself when it is alone. Length: nodes at the time it was made. */
  readonly survivorOf: (node: number) => number;
  /** All home nodes of an entity, ascending. */
  readonly membersOf: (survivor: number) => readonly number[];
}

/** A decision as the store hands it to readers of revisions. */
export interface AppliedDecision extends FoldDecision {
  readonly token: string;
  readonly rev: number;
}

/** The newest write per token: what a reader who sees the token may know of the graph's age. */
export interface NewestWrite {
  readonly rev: number;
  readonly at: number;
  readonly ids: readonly string[];
}

/** That a decision was made or taken back, under the code of its token. */
export interface DecisionWrite {
  readonly token: number;
  readonly rev: number;
  readonly at: number;
  readonly id: string;
}

/** The whole graph in typed arrays: entities by number, claims and descriptions as columns, records, and decisions. */
export interface Topology {
  readonly nodes: IdTable;
  /** Index into the list of kinds, by node. */
  readonly kind: Growable<Uint8Array>;
  readonly tokens: CodeTable;
  readonly sources: CodeTable;
  readonly origins: CodeTable;
  readonly facets: CodeTable;
  readonly validities: ValidityTable;
  readonly measures: MeasureTable;
  readonly confidences: Growable<Float64Array>;
  readonly records: RecordColumns;
  readonly claims: ClaimColumns;
  /** The item of the claims that have one; the others have `-`. */
  readonly items: Map<number, string>;
  readonly descriptions: DescriptionColumns;
  /** Newest description of each home node, or -1. */
  readonly descriptionHead: Growable<Int32Array>;
  readonly captions: CaptionList;
  rows: ClaimRows;
  /** Every decision, whoever may see it. */
  decisions: ReadonlyMap<string, AppliedDecision>;
  /** The tokens under which decisions stand. */
  decisionTokens: ReadonlySet<string>;
  /** By every decision: where the claims hang in the store. What a reader is shown is grouped by `groupsSeen`. */
  groups: Groups;
  readonly newest: Map<number, NewestWrite>;
  /** The writes of decisions, which are no records: token, revision, time and id of each. */
  readonly decisionWrites: DecisionWrite[];
  /** Number of the newest revision applied. */
  revision: number;
  /** Grows with every change; part of the key of what is cached. */
  epoch: number;
}

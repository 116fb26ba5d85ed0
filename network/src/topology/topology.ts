import type { FoldDecision } from '@corridor/graph-schema/fold';
import type { CaptionList } from './caption-list.ts';
import type { ClaimColumns } from './claim-columns.ts';
import type { ClaimRows } from './claim-rows.ts';
import type { CodeTable } from './code-table.ts';
import type { DescriptionColumns } from './description-columns.ts';
import type { Growable } from './growable.ts';
import type { IdTable } from './id-table.ts';
import type { Marks } from './marks.ts';
import type { MeasureTable } from './measure-table.ts';
import type { RecordColumns } from './record-columns.ts';
import type { TextTable } from './text-table.ts';
import type { ValidityTable } from './validity-table.ts';

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
  readonly origins: TextTable;
  readonly facets: CodeTable;
  readonly validities: ValidityTable;
  readonly measures: MeasureTable;
  readonly records: RecordColumns;
  readonly claims: ClaimColumns;
  /** The items that tell claims apart; code 0 is `-`, for none. */
  readonly items: TextTable;
  readonly descriptions: DescriptionColumns;
  readonly captions: CaptionList;
  readonly marks: Marks;
  /** What names somebody as a witness. */
  readonly witnesses: Marks;
  /** The claims that start at each home node, and those that end there. */
  outRows: ClaimRows;
  inRows: ClaimRows;
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

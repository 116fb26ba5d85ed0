import { createCaptionList } from './caption-list.ts';
import { createClaimColumns } from './claim-columns.ts';
import { emptyRows } from './claim-rows.ts';
import { createCodeTable } from './code-table.ts';
import { createDescriptionColumns } from './description-columns.ts';
import { NO_GROUPS } from './groups.ts';
import { growable } from './growable.ts';
import { createIdTable } from './id-table.ts';
import { createMarks } from './marks.ts';
import { createMeasureTable } from './measure-table.ts';
import { createRecordColumns } from './record-columns.ts';
import { createTextTable } from './text-table.ts';
import type { Topology } from './topology.ts';
import { createValidityTable } from './validity-table.ts';

/** Stands where a claim has no item. */
const NO_ITEM = '-';

/** A topology without entities, records or decisions. */
export function createTopology(): Topology {
  const facets = createCodeTable();
  facets.add('');
  const items = createTextTable();
  items.add(NO_ITEM);

  return {
    nodes: createIdTable(),
    kind: growable(Uint8Array),
    tokens: createCodeTable(),
    sources: createCodeTable(),
    origins: createTextTable(),
    facets,
    validities: createValidityTable(),
    measures: createMeasureTable(),
    records: createRecordColumns(),
    claims: createClaimColumns(),
    items,
    descriptions: createDescriptionColumns(),
    captions: createCaptionList(),
    marks: createMarks(),
    witnesses: createMarks(),
    outRows: emptyRows(),
    inRows: emptyRows(),
    decisions: new Map(),
    decisionTokens: new Set(),
    groups: NO_GROUPS,
    newest: new Map(),
    decisionWrites: [],
    revision: 0,
    epoch: 0,
  };
}

import { emptyRows } from './claim-rows.ts';
import { createClaimColumns } from './claim-columns.ts';
import { createCodeTable } from './code-table.ts';
import { createDescriptionColumns } from './description-columns.ts';
import { NO_GROUPS } from './groups.ts';
import { growable } from './growable.ts';
import { createIdTable } from './id-table.ts';
import { createMeasureTable } from './measure-table.ts';
import type { Topology } from './topology.ts';
import { createValidityTable } from './validity-table.ts';

/** A topology without entities, records or decisions. */
export function createTopology(): Topology {
  const facets = createCodeTable();
  facets.add('');

  return {
    nodes: createIdTable(),
    kind: growable(Uint8Array),
    tokens: createCodeTable(),
    sources: createCodeTable(),
    origins: createCodeTable(),
    facets,
    validities: createValidityTable(),
    measures: createMeasureTable(),
    confidences: growable(Float64Array, 64),
    records: {
      ids: createIdTable(),
      source: growable(Uint16Array),
      origin: growable(Uint32Array),
      token: growable(Uint16Array),
      rev: growable(Uint32Array),
      recordedAt: growable(Float64Array),
      retractedAt: growable(Float64Array),
    },
    claims: createClaimColumns(),
    items: new Map(),
    descriptions: createDescriptionColumns(),
    descriptionHead: growable(Int32Array),
    captions: { text: [], rank: growable(Uint8Array) },
    rows: emptyRows(),
    decisions: new Map(),
    decisionTokens: new Set(),
    groups: NO_GROUPS,
    newest: new Map(),
    decisionWrites: [],
    revision: 0,
    epoch: 0,
  };
}

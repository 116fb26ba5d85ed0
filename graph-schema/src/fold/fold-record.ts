import type { PropertyValue } from '../define-property.ts';
import type { Ids } from '../ids/index.ts';
import type { KindLabel } from '../kinds/index.ts';
import type { RelationshipType } from '../relationships/index.ts';
import type { Said, SaidClaimBase } from '../claims/said.ts';
import { UNKNOWN_VALIDITY } from '../claims/validity.ts';
import type { Survivors } from './survivors.ts';

/** A claim as it hangs in the graph: its ends are entities, or (for `DESCRIBES`) the record itself at the start. */
export interface FoldedClaim {
  readonly id: string;
  readonly type: RelationshipType | 'DESCRIBES';
  readonly from: string;
  readonly to: string;
  readonly token: string;
  readonly confidence: number;
  readonly validity: readonly [number, number, number, number];
  /** As stored: nothing that equals its default; `mention`, `fromMention`, `toMention`, `item`, `part`, `weight`, `statement`, `validText` included. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** What one record adds to the graph. */
export interface FoldedRecord {
  readonly entities: ReadonlyMap<string, KindLabel>;
  readonly claims: readonly FoldedClaim[];
}

/**
 * Derives entities and claims from what one record said, with ends where the standing decisions lead them.
 * Pure; O(mentions + claims). Both ingest and rebuild write exactly this.
 */
export function foldRecord(recordId: string, said: Said, ids: Ids, moved: Survivors): FoldedRecord {
  const entities = new Map<string, KindLabel>();
  const claims: FoldedClaim[] = [];
  const entityOf = (mention: string) => moved.get(mention) ?? mention;
  const common = (base: SaidClaimBase) => ({
    token: base.token ?? said.token,
    confidence: base.confidence ?? said.confidence,
    validity: base.validity ?? said.validity ?? UNKNOWN_VALIDITY,
  });

  for (const mention of said.mentions) {
    entities.set(mention.id, mention.kind);
    if (mention.bare) continue;
    const part = mention.part ?? 0;
    claims.push({
      id: ids.describes(recordId, mention.id, part),
      type: 'DESCRIBES',
      from: recordId,
      to: entityOf(mention.id),
      ...common(mention),
      properties: {
        ...mention.properties,
        mention: mention.id,
        ...(part === 0 ? {} : { part }),
        ...(mention.validText === undefined ? {} : { validText: mention.validText }),
      },
    });
  }

  for (const claim of said.claims) {
    const from = said.mentions[claim.from]?.id;
    const to = said.mentions[claim.to]?.id;
    if (from === undefined || to === undefined)
      throw new Error(`Record ${recordId}: a claim names a mention that is not there`);
    const item = claim.item ?? '-';
    const fromEntity = entityOf(from);
    const toEntity = entityOf(to);
    claims.push({
      id: ids.claim(recordId, claim.type, from, to, item),
      type: claim.type,
      from: fromEntity,
      to: toEntity,
      ...common(claim),
      properties: {
        ...claim.properties,
        ...(fromEntity === from ? {} : { fromMention: from }),
        ...(toEntity === to ? {} : { toMention: to }),
        ...(item === '-' ? {} : { item }),
        ...(claim.statement === undefined ? {} : { statement: claim.statement }),
        ...(claim.weight === undefined || claim.weight === 1 ? {} : { weight: claim.weight }),
        ...(claim.validText === undefined ? {} : { validText: claim.validText }),
      },
    });
  }
  return { entities, claims };
}

import { chooseCaption, kindOf, type CaptionClaim, type KindLabel } from '@corridor/graph-schema';
import { kindLabelOf, shownId } from './entities.ts';
import type { View } from './view.ts';
import { forEachDescription } from './visible-claims.ts';

const KEY = 2;

/** The caption of an entity, chosen among visible descriptions alone (see `chooseCaption`). O(descriptions). */
export function captionOf(view: View, entity: number): string {
  const label = kindLabelOf(view, entity);
  return chooseCaption(isKind(label) ? label : undefined, shownId(view, entity), captionClaims(view, entity));
}

function captionClaims(view: View, entity: number): CaptionClaim[] {
  const { captions, descriptions, records, origins, confidences } = view.topology;
  const claims: CaptionClaim[] = [];
  forEachDescription(view, entity, (row) => {
    const start = descriptions.captionStart.values[row];
    if (start === -1) return;
    const names: string[] = [];
    const nameTypes: string[] = [];
    const keys: string[] = [];
    for (let at = start; at < start + descriptions.captionCount.values[row]; at += 1) {
      const rank = captions.rank.values[at];
      if (rank === KEY) keys.push(captions.text[at]);
      else {
        names.push(captions.text[at]);
        nameTypes.push(rank === 0 ? 'primary' : 'alias');
      }
    }
    const record = descriptions.record.values[row];
    claims.push({
      record: records.ids.idOf(record),
      origin: origins.textOf(records.origin.values[record]),
      confidence: confidences.values[descriptions.confidence.values[row]],
      recordedAt: records.recordedAt.values[record],
      names,
      nameTypes,
      keys,
    });
  });
  return claims;
}

function isKind(label: string): label is KindLabel {
  return Object.hasOwn(kindOf, label);
}

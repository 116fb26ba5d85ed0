import { chooseCaption, kindOf, type CaptionClaim, type KindLabel } from '@corridor/graph-schema';
import { captionText, KEY, PRIMARY_NAME } from '../topology/caption-list.ts';
import { descriptionConfidence } from '../topology/description-columns.ts';
import { valueAt } from '../topology/packed-column.ts';
import { recordedAt } from '../topology/record-columns.ts';
import { isGuarded, kindLabelOf, shownId } from './entities.ts';
import type { View } from './view.ts';
import { forEachDescription } from './visible-claims.ts';
import { isNameTold } from './withheld.ts';

/** The caption of an entity, chosen among visible descriptions alone (see `chooseCaption`); of a person under safeguards it says no more. O(descriptions). */
export function captionOf(view: View, entity: number): string {
  if (isGuarded(view, entity)) return `Protected person ${shownId(view, entity).slice(0, 8)}`;
  return captionAmong(view, entity, captionClaims(view, entity));
}

/** The caption that an entity would have by some descriptions. O(descriptions). */
export function captionAmong(view: View, entity: number, claims: readonly CaptionClaim[]): string {
  const label = kindLabelOf(view, entity);
  return chooseCaption(isKind(label) ? label : undefined, shownId(view, entity), claims);
}

/** What the visible descriptions of an entity say towards its caption. O(descriptions). */
export function captionClaims(view: View, entity: number): CaptionClaim[] {
  const isOfPerson = kindLabelOf(view, entity) === 'Person';
  const { captions, descriptions, records, origins } = view.topology;
  const claims: CaptionClaim[] = [];
  forEachDescription(view, entity, (row) => {
    const start = row === 0 ? 0 : valueAt(descriptions.captionsEnd, row - 1);
    const end = valueAt(descriptions.captionsEnd, row);
    if (start === end) return;
    const record = valueAt(descriptions.record, row);
    const isWhole = view.guard?.spokenOf.has(record) !== true;
    const names: string[] = [];
    const nameTypes: string[] = [];
    const keys: string[] = [];
    for (let at = start; at < end; at += 1) {
      const rank = valueAt(captions.rank, at);
      const text = captionText(captions, at);
      if (!isWhole && !isNameTold(view, record, text, { isKey: rank === KEY, isOfPerson })) continue;
      if (rank === KEY) keys.push(text);
      else {
        names.push(text);
        nameTypes.push(rank === PRIMARY_NAME ? 'primary' : 'alias');
      }
    }
    claims.push({
      record: records.ids.idOf(record),
      origin: origins.textOf(valueAt(records.origin, record)),
      confidence: descriptionConfidence(descriptions, row),
      recordedAt: recordedAt(records, record),
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

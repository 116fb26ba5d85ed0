import { instant, text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const sealedWithRelationship = defineRelationship({
  type: 'SEALED_WITH',
  phrase: 'was sealed with',
  from: ['Container'],
  to: ['Seal'],
  traversal: 'named',
  properties: {
    appliedAt: instant('When the seal was put on'),
    removedAt: instant('When the seal was taken off'),
    reason: text('Reason in words'),
  },
});

import { code } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const ledToRelationship = defineRelationship({
  type: 'LED_TO',
  phrase: 'led to',
  from: ['Alert'],
  to: ['Arrest', 'Seizure', 'Rescue', 'Asset', 'Sighting'],
  traversal: 'named',
  properties: {
    basis: code('basis', 'What it rests on'),
  },
});

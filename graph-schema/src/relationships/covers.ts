import { number } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const coversRelationship = defineRelationship({
  type: 'COVERS',
  phrase: 'covers',
  from: ['Operation'],
  to: ['RouteLeg', 'Location'],
  traversal: 'named',
  properties: {
    detectionProb: number('Chance of detection while covered, 0 to 1'),
    hoursPerDay: number('Hours a day'),
  },
});

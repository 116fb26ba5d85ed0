import { code, day, instant, integer, text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const communicatedRelationship = defineRelationship({
  type: 'COMMUNICATED',
  phrase: 'communicated with',
  from: ['Phone', 'OnlineAccount'],
  to: ['Phone', 'OnlineAccount'],
  sameKind: true,
  traversal: 'communication',
  properties: {
    at: instant('The instant, of one contact or call'),
    durationSec: integer('Duration in seconds, of one contact'),
    place: text('Place as reported, of one contact'),
    count: integer('Number of contacts, of a sum'),
    firstSeen: day('First day on which it was seen'),
    lastSeen: day('Last day on which it was seen'),
    medium: code('medium', 'Medium of the communication'),
  },
});

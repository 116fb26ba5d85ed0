import { defineKind } from '../define-kind.ts';
import { code, day, text } from '../define-property.ts';

export const routeKind = defineKind({
  label: 'Route',
  plural: 'Routes',
  meaning: 'Ordered legs from origin to destination',
  family: 'transport',
  icon: 'mdiRoutes',
  reference: false,
  passage: 'through',
  properties: {
    routeStatus: code('routeStatus', 'Status as reported'),
    direction: code('direction', 'Direction as seen by who reports it'),
    firstSeen: day('First day on which it was seen'),
    lastSeen: day('Last day on which it was seen'),
    legSignature: text('Hash of the legs in order'),
  },
  columns: ['routeStatus', 'direction', 'firstSeen', 'lastSeen'],
  strongKeys: ['LEGS'],
  alwaysKeyed: true,
});

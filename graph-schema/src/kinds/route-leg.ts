import { defineKind } from '../define-kind.ts';
import { code, day, number } from '../define-property.ts';

export const routeLegKind = defineKind({
  label: 'RouteLeg',
  plural: 'Route legs',
  meaning: 'Place to place by one mode, one way',
  note: 'Helper in networks of persons; route questions walk its FROM and TO.',
  family: 'transport',
  icon: 'mdiTransitConnectionHorizontal',
  reference: false,
  passage: 'collapse',
  properties: {
    mode: code('mode', 'Mode of transport'),
    stage: code('stage', 'Stage of the supply chain'),
    distanceKm: number('Distance in kilometres'),
    typicalHours: number('Usual time in hours'),
    cost: number('Cost of moving one unit along it, as reported'),
    capacity: number('Greatest flow, as reported'),
    flow: number('Flow, as reported'),
    riskToTrafficker: number('Chance of being caught on it, 0 to 1, as reported'),
    firstSeen: day('First day on which it was seen'),
    lastSeen: day('Last day on which it was seen'),
  },
  columns: ['mode', 'stage', 'distanceKm', 'firstSeen', 'lastSeen'],
  strongKeys: ['LEG'],
  alwaysKeyed: true,
});

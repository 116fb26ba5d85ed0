import { defineKind } from '../define-kind.ts';
import { code, number, point, text, texts } from '../define-property.ts';

export const locationKind = defineKind({
  label: 'Location',
  plural: 'Locations',
  meaning: 'Place',
  note: 'An address (locationType ADDRESS) is passed through like a person; every other place is an end.',
  family: 'places',
  icon: 'mdiMapMarker',
  reference: true,
  passage: 'end',
  properties: {
    locode: text('UN/LOCODE, five characters'),
    iata: text('Airport code of IATA'),
    icao: text('Airport code of ICAO'),
    point: point('Position in WGS 84'),
    pointPrecisionKm: number('Radius in kilometres within which the position holds'),
    locationType: code('locationType', 'Type of place'),
    functions: texts(
      'Functions in the UN/LOCODE list (1 port, 2 rail, 3 road, 4 airport, 5 post, 6 inland clearance depot, 7 fixed transport, B border crossing)',
    ),
    maritimeZone: code('maritimeZone', 'Zone of the sea'),
    codeStatus: code('codeStatus', 'Status of the code in the UN/LOCODE list'),
    addressText: text('Address as reported'),
  },
  columns: ['locationType', 'locode', 'addressText'],
  strongKeys: ['LOCODE', 'ICAO', 'WPI', 'GAZETTEER'],
});

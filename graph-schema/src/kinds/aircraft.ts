import { defineKind } from '../define-kind.ts';
import { text } from '../define-property.ts';

export const aircraftKind = defineKind({
  label: 'Aircraft',
  plural: 'Aircraft',
  meaning: 'Airframe; tail mark and 24-bit address are identifiers',
  family: 'transport',
  icon: 'mdiAirplane',
  reference: false,
  passage: 'through',
  properties: {
    typeCode: text('Type designator of ICAO'),
    serialNo: text('Serial number that the manufacturer gave'),
    manufacturer: text('Manufacturer'),
  },
  columns: ['typeCode', 'manufacturer', 'serialNo'],
  strongKeys: ['MSN'],
});

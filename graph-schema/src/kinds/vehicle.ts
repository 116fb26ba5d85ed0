import { defineKind } from '../define-kind.ts';
import { integer, text } from '../define-property.ts';

export const vehicleKind = defineKind({
  label: 'Vehicle',
  plural: 'Vehicles',
  meaning: 'Road vehicle or rail wagon; VIN and plate are identifiers',
  family: 'transport',
  icon: 'mdiCar',
  reference: false,
  passage: 'through',
  properties: {
    make: text('Make'),
    model: text('Model'),
    modelYear: integer('Model year'),
    colourText: text('Colour as reported'),
  },
  columns: ['make', 'model', 'modelYear', 'colourText'],
  strongKeys: [],
});

import { code, number, text } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const yieldedRelationship = defineRelationship({
  type: 'YIELDED',
  phrase: 'yielded',
  from: ['Seizure', 'SeizureTotal'],
  to: ['Substance', 'Asset', 'TravelDocument', 'Device', 'Vessel', 'Aircraft', 'Vehicle', 'Container'],
  traversal: 'event',
  namedAt: ['Substance'],
  properties: {
    itemType: code('itemType', 'What the item is'),
    reportedQuantity: number('Quantity as reported, in the unit as reported'),
    reportedUnit: text('Unit as reported'),
    netKg: number('Net weight in kilograms'),
    grossKg: number('Gross weight in kilograms'),
    pureKg: number('Net weight times purity, in kilograms'),
    purityPct: number('Purity in per cent'),
    units: number('Number of tablets, ampoules, pieces and the like'),
    litres: number('Volume in litres'),
    plants: number('Number of plants'),
    areaM2: number('Area under cultivation in square metres'),
    kgLow: number('Least weight in kilograms, of a range'),
    kgHigh: number('Greatest weight in kilograms, of a range'),
    form: text('Form, as reported: powder, liquid, tablet, leaf'),
    packaging: text('Packaging, as reported'),
    quantityBasis: code('quantityBasis', 'How the weight came about'),
    identification: code('identification', 'How the substance was identified'),
  },
});

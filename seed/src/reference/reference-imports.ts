import type { DemonstrationImport } from '../scenarios/demonstration-import.ts';
import { readAirports } from './airports/read.ts';
import { airportColumns, airportRow } from './airports/transform.ts';
import { readCountries } from './countries/read.ts';
import { countryColumns, countryRow } from './countries/transform.ts';
import { writeCsv } from './csv-text.ts';
import { readMethods } from './methods/read.ts';
import { methodColumns, methodRows } from './methods/transform.ts';
import { readPorts } from './ports/read.ts';
import { portColumns, portRows } from './ports/transform.ts';
import { readSubstances } from './substances/read.ts';
import { substanceColumns, substanceRow } from './substances/transform.ts';

/** The reference data as imports, open to every agency. Agencies are control data and no import. */
export const referenceImports: readonly DemonstrationImport[] = [
  reference('countries', () => writeCsv(countryColumns, readCountries().map(countryRow))),
  reference('ports', () => {
    const alpha2Of = new Map(readCountries().map((country) => [country.alpha3, country.alpha2]));
    return writeCsv(portColumns, portRows(readPorts(), alpha2Of));
  }),
  reference('airports', () => writeCsv(airportColumns, readAirports().map(airportRow))),
  reference('substances', () => writeCsv(substanceColumns, readSubstances().map(substanceRow))),
  reference('methods', () => writeCsv(methodColumns, methodRows(readMethods()))),
];

function reference(name: string, content: () => string): DemonstrationImport {
  return {
    source: `reference-${name}`,
    profile: `reference-${name}`,
    fileName: `${name}.csv`,
    content,
    options: { level: 0, handling: 'H0', releaseTo: ['ALL'], sourceKind: 'reference' },
  };
}

import type { Ids } from '@corridor/graph-schema/ids';
import { countriesWithCentre, countryCentre } from '@corridor/graph-schema/values';

/** Where the map draws each country, by the id that its code gives. It comes from the id alone, so it tells nothing of records. */
export function countryPoints(ids: Ids): Map<string, { longitude: number; latitude: number }> {
  return new Map(
    countriesWithCentre.flatMap((code) => {
      const centre = countryCentre(code);
      return centre === undefined ? [] : [[ids.keyed('Country', 'ISO3166A3', code), centre] as const];
    }),
  );
}

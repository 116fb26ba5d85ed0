import centres from './country-centres.json' with { type: 'json' };

const byCode = new Map<string, readonly number[]>(Object.entries(centres));

/** Codes (ISO 3166-1 alpha-3) of the countries that have a centre. */
export const countriesWithCentre: readonly string[] = [...byCode.keys()];

/**
 * Where a country is drawn on a map that shows it as one point, in degrees to a tenth: the centroid of its largest piece of
 * land, or the mean place of its ports where Natural Earth has no shape of its own for it. For drawing alone, never for
 * distances: nothing happened there.
 */
export function countryCentre(alpha3: string): { latitude: number; longitude: number } | undefined {
  const [latitude, longitude] = byCode.get(alpha3) ?? [];
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

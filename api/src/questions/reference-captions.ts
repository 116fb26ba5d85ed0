import type { Ids } from '@corridor/graph-schema/ids';
import { substances } from '@corridor/graph-schema/mapping';
import { alpha2OfAlpha3, countryName } from '@corridor/graph-schema/values';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/**
 * Names of reference things that a key names and that no record may have described yet: countries by their code,
 * substances by theirs. They come from the id alone, so they tell nothing but what the id's key says.
 */
export function createReferenceCaptions(ids: Ids): ReadonlyMap<string, string> {
  const captions = new Map<string, string>();
  for (const a of letters) {
    for (const b of letters) {
      for (const c of letters) {
        const code = a + b + c;
        const name = alpha2OfAlpha3(code) === undefined ? undefined : countryName(code);
        if (name !== undefined) captions.set(ids.keyed('Country', 'ISO3166A3', code), name);
      }
    }
  }
  for (const { code, label } of substances) captions.set(ids.keyed('Substance', 'SUBSTANCE', code), label);
  return captions;
}

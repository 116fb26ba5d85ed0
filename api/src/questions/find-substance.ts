import { findSubstanceWord } from '@corridor/graph-schema/mapping';
import { findEntity, type View } from '@corridor/network';
import { AppError } from '../http/app-error.ts';
import type { Sight } from './sight.ts';

/** The entity of a substance by its code, one of its names, or its id. A known substance that nobody seized is an empty answer. */
export function findSubstance(sight: Sight, view: View, text: string): number {
  if (/^[0-9a-f]{32}$/.test(text)) return sight.nodeOf(view, text);
  const found = findSubstanceWord(text);
  if (!found || found.how === 'guess') {
    const meant = found ? ` It may mean: ${found.entries.map(({ code }) => code).join(', ')}.` : '';
    throw new AppError('badInput', `No substance is called “${text}”. Give its code, its name, or an id.${meant}`, {
      errors: [{ path: 'substance', message: 'not the name of one substance' }],
    });
  }
  return findEntity(view, sight.ids.keyed('Substance', 'SUBSTANCE', found.entry.code));
}

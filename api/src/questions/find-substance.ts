import { substances } from '@corridor/graph-schema/mapping';
import { findEntity, type View } from '@corridor/network';
import { AppError } from '../http/app-error.ts';
import type { Sight } from './sight.ts';

/** The entity of a substance by its code, one of its names, or its id. A known substance that nobody seized is an empty answer. */
export function findSubstance(sight: Sight, view: View, text: string): number {
  if (/^[0-9a-f]{32}$/.test(text)) return sight.nodeOf(view, text);
  const wanted = text.trim().toLowerCase();
  const found = substances.find(
    ({ code, label, synonyms }) =>
      code.toLowerCase() === wanted ||
      label.toLowerCase() === wanted ||
      synonyms.some((name) => name.toLowerCase() === wanted),
  );
  if (!found) throw new AppError('badInput', `No substance is called “${text}”. Give its code, its name, or an id.`);
  return findEntity(view, sight.ids.keyed('Substance', 'SUBSTANCE', found.code));
}

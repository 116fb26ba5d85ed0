import type { Identified } from './identify.ts';
import type { PartContext } from './part-context.ts';
import { foldWord } from './read-code.ts';
import { findSubstanceWord } from './synonyms/substances.ts';

/**
 * The substance that a text names. A street or brand name of one substance is mapped and flagged; a word that several bear, or
 * one letter off, is proposed and stays the source's own word, so that its quantity is kept and never guessed.
 */
export function readSubstance(raw: string, place: string, { reading, ids, source }: PartContext): Identified {
  const found = findSubstanceWord(raw);
  if (found === undefined || found.how === 'guess') {
    if (found !== undefined) {
      const names = found.entries.map(({ label }) => label).join(' or ');
      reading.raise('SUBSTANCE_GUESS', place, names);
      reading.notes.proposal ??= `${place}: ${names}`;
    }
    if (found === undefined && looksMixed(raw)) reading.raise('MIXTURE', place, raw.trim().slice(0, 80));
    reading.unmapped('substance', raw);
    const word = raw.trim();
    const key = `substance:${foldWord(word)}`;
    return {
      id: ids.ofSource('Substance', source, key),
      key: `SOURCE:${source}:${key}`,
      properties: {},
      word,
      bare: true,
    };
  }
  const { entry } = found;
  if (found.how === 'alias') reading.raise('SUBSTANCE_ALIAS', place, entry.label);
  if (entry.precursorTable !== undefined) reading.raise('PRECURSOR', place, entry.label);
  return {
    id: ids.keyed('Substance', 'SUBSTANCE', entry.code),
    key: `SUBSTANCE:-:${entry.code}`,
    properties: {},
    bare: true,
    drugGroup: entry.drugGroup,
    ...(entry.cas === undefined ? {} : { cas: entry.cas }),
  };
}

/** Whether a text that is no substance names several; a mixture is not split unless its parts are stated (fault B17). */
function looksMixed(raw: string): boolean {
  return /\b(?:mix(?:ture|ed)?|mezcla|mélange|gemisch)\b|\S\s*[+&]\s*\S/iu.test(raw);
}

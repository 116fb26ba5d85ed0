import type { SubjectSpec } from '../import-profiles/profile.ts';
import type { PropertyValue } from '../define-property.ts';
import { foldName, phoneticKeys } from '../values/fold-name.ts';
import { personNameValue } from '../values/person-name.ts';
import { fillTemplate, type PartContext } from './part-context.ts';
import { missingOptions } from './read-value.ts';

/** The parallel lists of names that a description carries, with the folded words and sounds to find them by. */
export function readNames(spec: SubjectSpec, kind: string, word: string | undefined, context: PartContext): Record<string, PropertyValue> {
  const found: { text: string; type: string; script: string; given: string; family: string }[] = [];
  const add = (raw: string, type: string, order: SubjectSpec['names'][number]['order'], place: string) => {
    const options = { ...missingOptions(context), ...(order ? { order } : {}), of: kind === 'Person' ? ('person' as const) : kind === 'Organisation' ? ('organisation' as const) : ('thing' as const) };
    const name = context.reading.take(personNameValue.clean(raw, options), place);
    if (name === undefined || found.some(({ text }) => text === name.text)) return;
    found.push({ text: name.text, type: found.length > 0 && type === 'primary' && found.some((one) => one.type === 'primary') ? 'alias' : type, script: name.script, given: name.given ?? '', family: name.family ?? '' });
  };

  for (const { column, type, split, order, and } of spec.names) {
    const raw = and ? fillTemplate([column, ...and].map((one) => `{${one}}`).join(' '), context).replace(/\s+/g, ' ') : context.reading.text(column);
    for (const one of split === undefined ? [raw] : raw.split(split)) if (one.trim() !== '') add(one, type, order, column);
  }
  if (found.length === 0 && word !== undefined) found.push({ text: word, type: 'primary', script: '', given: '', family: '' });
  if (found.length === 0) return {};
  const words = [...new Set(found.flatMap(({ text }) => foldName(text)))];
  const sounds = [...new Set(found.flatMap(({ text }) => phoneticKeys(text)))].sort();
  return {
    names: found.map(({ text }) => text),
    nameTypes: found.map(({ type }) => type),
    nameScripts: found.map(({ script }) => script),
    nameLanguages: found.map(() => ''),
    nameGiven: found.map(({ given }) => given),
    nameFamily: found.map(({ family }) => family),
    namePatronymic: found.map(() => ''),
    ...(words.length > 0 ? { nameKeys: words } : {}),
    ...(sounds.length > 0 ? { phoneticKeys: sounds } : {}),
  };
}

import type { PropertyValue } from '../define-property.ts';
import type { SubjectSpec } from '../import-profiles/subject-spec.ts';
import { foldName, phoneticKeys } from '../values/fold-name.ts';
import { personNameValue, type PersonNameOptions } from '../values/person-name.ts';
import { scriptOf } from '../values/scripts.ts';
import { cut, fillTemplate, namelessness, type PartContext } from './part-context.ts';
import { pieceTexts } from './read-value.ts';

type NameSpec = SubjectSpec['names'][number];

/** One name with its parts, as far as they are known. */
interface NameFound {
  readonly text: string;
  readonly type: string;
  readonly script: string;
  readonly language: string;
  readonly given: string;
  readonly family: string;
  readonly patronymic: string;
}

/** The parallel lists of names that a description carries, with the folded words and sounds to find them by. */
export function readNames(
  spec: SubjectSpec,
  kind: string,
  word: string | undefined,
  context: PartContext,
): Record<string, PropertyValue> {
  const found: NameFound[] = [];
  for (const rule of spec.names) readRule(rule, kind, found, context);
  if (found.length === 0 && word !== undefined) found.push(plainName(word));
  if (kind === 'Person' && found.length > 1 && new Set(found.map(({ script }) => script)).size > 1)
    context.reading.raise('NAME_VARIANT', spec.id);
  return nameLists(found);
}

/** The lists for names that are no persons' and have no parts. */
export function plainNames(texts: readonly string[]): Record<string, PropertyValue> {
  return nameLists(texts.map(plainName));
}

function plainName(text: string, at = 0): NameFound {
  return {
    text,
    type: at === 0 ? 'primary' : 'alias',
    script: scriptOf(text),
    language: '',
    given: '',
    family: '',
    patronymic: '',
  };
}

function readRule(rule: NameSpec, kind: string, found: NameFound[], context: PartContext): void {
  const { reading } = context;
  const { column, type, split, order, and, given, family, patronymic, language = '', letters, plain, match } = rule;
  const parts = {
    given: given === undefined ? '' : reading.text(given).trim(),
    family: family === undefined ? '' : reading.text(family).trim(),
    patronymic: patronymic === undefined ? '' : reading.text(patronymic).trim(),
  };
  const own =
    and === undefined
      ? reading.text(column)
      : fillTemplate([column, ...and].map((one) => `{${one}}`).join(' '), context);
  const whole = own.trim() === '' ? [parts.given, parts.patronymic, parts.family].filter(Boolean).join(' ') : own;
  const options: PersonNameOptions = {
    ...context.options.missing,
    ...(order === undefined ? {} : { order }),
    of: kind === 'Person' ? 'person' : kind === 'Organisation' ? 'organisation' : 'thing',
  };
  for (const piece of split === undefined ? [whole] : pieceTexts(whole, split)) {
    const raw = cut(piece, match);
    if (raw === '' || (letters && !/\p{L}/u.test(raw))) continue;
    if (plain && namelessness(raw, context) !== undefined) {
      reading.raise('NAME_PLACEHOLDER', column, raw.trim().slice(0, 40));
      continue;
    }
    if (plain && !found.some(({ text }) => text === raw.trim())) found.push({ ...plainName(raw.trim()), type });
    if (plain) continue;
    const name = reading.take(personNameValue.clean(raw, options), column);
    if (name === undefined || found.some(({ text }) => text === name.text)) continue;
    const isFurther = type === 'primary' && found.some((one) => one.type === 'primary');
    found.push({
      text: name.text,
      type: isFurther ? 'alias' : type,
      script: name.script,
      language,
      given: parts.given === '' ? (name.given ?? '') : parts.given,
      family: parts.family === '' ? (name.family ?? '') : parts.family,
      patronymic: parts.patronymic,
    });
  }
}

function nameLists(found: readonly NameFound[]): Record<string, PropertyValue> {
  if (found.length === 0) return {};
  const words = [...new Set(found.flatMap(({ text }) => foldName(text)))];
  const sounds = [...new Set(found.flatMap(({ text }) => phoneticKeys(text)))].sort();
  return {
    names: found.map(({ text }) => text),
    nameTypes: found.map(({ type }) => type),
    nameScripts: found.map(({ script }) => script),
    nameLanguages: found.map(({ language }) => language),
    nameGiven: found.map(({ given }) => given),
    nameFamily: found.map(({ family }) => family),
    namePatronymic: found.map(({ patronymic }) => patronymic),
    ...(words.length > 0 ? { nameKeys: words } : {}),
    ...(sounds.length > 0 ? { phoneticKeys: sounds } : {}),
  };
}

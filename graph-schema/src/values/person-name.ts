import { accepted, defineValue, quarantined, raised } from './define-value.ts';
import type { Cleaned, FlagRaised } from './define-value.ts';
import { foldName } from './fold-name.ts';
import { hasInvisible, stripInvisible } from './invisible-characters.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';
import { hasLostCharacters, unscramble } from './mojibake.ts';
import { mixesScripts, scriptOf } from './scripts.ts';

export interface PersonNameOptions extends MissingOptions {
  /**
   * How the source orders a name. `comma`: family name, comma, given names. Parts are stored only where the order says them;
   * `unknown` marks names of several words, absent says nothing.
   */
  readonly order?: 'comma' | 'givenFamily' | 'familyGiven' | 'unknown';
  /** Whose name it is; absent: a person's. Only then a company is suspect. */
  readonly of?: 'person' | 'organisation' | 'thing';
}

/** A name, whole, with its script (ISO 15924) and with its parts only where the source tells them apart. */
export interface PersonName {
  readonly text: string;
  readonly script: string;
  readonly given?: string;
  readonly family?: string;
}

const MAX_NAME = 400;
const placeholder =
  /^(?:unknown|unk|unnamed|unidentified|not known|no name|no names?|name unknown|fnu|lnu|fnu lnu|lnu fnu|nfn|nln|nn|n n|xx+|test|test test|tester|john doe|jane doe|doe john|doe jane|fulano(?: de tal)?|mengano|nomen nescio|none|nil|na|tbc|tba|sin nombre|inconnu|unbekannt|desconocido|desconocida|onbekend|neizvestno|neizvestnyi|neizvestnyj|majhwl|anonymous|anon|person|suspect \d*|unknown (?:male|female|person|man|woman|suspect)|a+|x+|\d+)$/u;
/** Whole words for nobody, in small letters: no key and no label of a network is meant by them, as `nn` or `12` may be. */
const nobody =
  /^(?:unknown|unnamed|unidentified|not known|no names?|name unknown|fnu lnu|lnu fnu|test(?: test)?|tester|john doe|jane doe|doe john|doe jane|fulano(?: de tal)?|nomen nescio|sin nombre|anonymous|unknown (?:male|female|person|man|woman|suspect))$/u;

/** Whether a text stands for somebody who is not known, where texts may be keys and labels as well as names (fault B33). */
export function isNobody(text: string): boolean {
  return (
    text.length <= 40 &&
    nobody.test(
      text
        .trim()
        .toLowerCase()
        .replace(/[\s.,/_-]+/gu, ' '),
    )
  );
}

/** Words for nobody in the field of a person; a port may be called so. */
const placeholderOfPerson = /^(?:male|female)$/u;
const company =
  /(?:^|[\s,])(?:ltd|limited|llc|l\.l\.c|inc|incorporated|corp|corporation|gmbh|plc|pty|llp|s\.a|s\.a\.s|s\.l|s\.r\.l|s\. de r\.l|s\.p\.a|b\.v|n\.v|sarl|eurl|oy|a\.?\/s|d\.o\.o|ооо|оао|зао|company|holdings?|trading|shipping|logistics|bank|foundation|import|export|enterprises?|industries|sociedad|compañ[ií]a|société|gesellschaft|fzco|fze)\.?(?:$|[\s,])/iu;

/** Name of a person (faults B28 to B33), whole and in its own script. What may be a repair or another kind of thing is only proposed. */
export const personNameValue = defineValue<PersonName, PersonNameOptions>({
  name: 'person-name',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing)
      return missing.missing === undefined || missing.missing === 'unknown' ? unnamed(missing, raw) : missing;
    if (raw.length > MAX_NAME) return quarantined('LIMIT_EXCEEDED', `${raw.length} characters`);

    const flags: FlagRaised[] = [];
    const repaired = unscramble(raw);
    let proposal = repaired && tidy(repaired);
    const text = tidy(raw);
    if (repaired !== undefined) flags.push(raised('ENCODING_REPAIRED', proposal));
    else if (hasLostCharacters(text)) flags.push(raised('ENCODING_LOST'));
    if (repaired === undefined && hasInvisible(raw)) flags.push(raised('CONTROL_CHARS'));

    const folded = foldName(text).join(' ');
    const isOfPerson = (options.of ?? 'person') === 'person';
    if (folded === '' || placeholder.test(folded) || (isOfPerson && placeholderOfPerson.test(folded))) {
      return { flags: [...flags, raised('NAME_PLACEHOLDER', text)], outcome: 'flag', missing: 'unknown' };
    }
    if (text.split(/\s+/u).some(mixesScripts)) flags.push(raised('HOMOGLYPH'));
    if (isOfPerson && company.test(text)) {
      flags.push(raised('KIND_SUSPECT', 'Organisation'));
      proposal ??= 'Organisation';
    }
    return withParts(text, flags, options, proposal);
  },
  validate: ({ text }) => text !== '' && text.length <= MAX_NAME,
  format: ({ text }) => text,
});

/** An empty cell stays an empty cell; a word for nothing is a person without a name. */
function unnamed(missing: Cleaned<never>, raw: string): Cleaned<never> {
  if (missing.flags.length === 0) return missing;
  return { flags: [raised('NAME_PLACEHOLDER', raw.trim())], outcome: 'flag', missing: 'unknown' };
}

/** NFC, no invisible characters, single blanks, no marks around. */
function tidy(raw: string): string {
  return stripInvisible(raw.normalize('NFC'))
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:"“”]+|[\s,;:"“”]+$/gu, '');
}

function withParts(
  text: string,
  flags: FlagRaised[],
  { order }: PersonNameOptions,
  proposal: string | undefined,
): Cleaned<PersonName> {
  if (/^[A-Z<]+$/u.test(text) && text.indexOf('<<', 1) !== -1) {
    const [family = '', given = ''] = text.split('<<').map((part) => part.replaceAll('<', ' ').trim());
    flags.push(raised('NAME_MRZ_FORM'));
    return accepted(nameOf(`${given} ${family}`.trim(), given, family), flags, proposal);
  }
  const comma = /^([^,]+),\s*([^,]+)$/u.exec(text);
  if (order === 'comma' && comma) {
    const [, family = '', given = ''] = comma;
    return accepted(nameOf(text, given.trim(), family.trim()), flags, proposal);
  }
  const words = text.split(' ');
  // Only two words show where the one part ends: of three, the middle one may belong to either.
  if (words.length === 2 && (order === 'givenFamily' || order === 'familyGiven')) {
    const [first = '', second = ''] = words;
    return accepted(
      order === 'givenFamily' ? nameOf(text, first, second) : nameOf(text, second, first),
      flags,
      proposal,
    );
  }
  if (order === 'unknown' && words.length > 1) flags.push(raised('NAME_ORDER_UNKNOWN'));
  return accepted(nameOf(text), flags, proposal);
}

function nameOf(text: string, given = '', family = ''): PersonName {
  return { text, script: scriptOf(text), ...(given !== '' && { given }), ...(family !== '' && { family }) };
}

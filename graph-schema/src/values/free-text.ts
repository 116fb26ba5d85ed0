import { accepted, defineValue, raised, rejected } from './define-value.ts';
import type { FlagRaised } from './define-value.ts';
import { hasInvisible, stripInvisible } from './invisible-characters.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';
import { unscramble } from './mojibake.ts';

export interface FreeTextOptions extends MissingOptions {
  /** Longer texts are thrown away, not cut; absent: 20,000 characters. */
  readonly maxLength?: number;
  /** Words for missing values are text in this column. */
  readonly keepsMissingWords?: boolean;
}

const MAX_LENGTH = 20_000;
/** Every kind of active content starts with one of these; most texts have none. */
const signal = /[=<{}@$;'"(\-+:]/u;

const kinds: readonly (readonly [string, RegExp])[] = [
  ['formula', /^\s*(?:=[^=\s]|[+\-@]\s*[A-Za-z_.]+\s*[(!]|(?:[+\-@=]\s*)?cmd\s*\||@SUM\()/iu],
  [
    'markup',
    /<\/?(?:script|iframe|object|embed|svg|img|style|link|meta|base|form|input|body|html|a|video|audio|math|template)\b[^>]*>?|<!--|<!\[CDATA\[/iu,
  ],
  [
    'markup',
    /\b(?:javascript|vbscript|data)\s*:\s*(?:text\/html|[\w.]+\s*\()|\bon(?:error|load|click|mouseover|focus)\s*=/iu,
  ],
  ['external entity', /<!(?:ENTITY|DOCTYPE)\b|<\?xml\b/iu],
  [
    'query',
    /\bunion\s+(?:all\s+)?select\b|\bdrop\s+table\b|['"]\s*(?:or|and)\s+['"]?\w+['"]?\s*=\s*['"]?\w|;\s*--|\bxp_cmdshell\b/iu,
  ],
  [
    'query',
    /\bdetach\s+delete\b|\b(?:match|merge|create)\s*\(\s*\w{0,2}\s*(?::\w+)?\s*(?:\{[^}]*\}\s*)?\)\s*(?:return|set|delete|detach|where|-\[)|\bload\s+csv\b|\bcall\s+(?:apoc|dbms|db)\./iu,
  ],
  ['query', /\$(?:where|ne|gt|regex)\b["']?\s*:|\$\{[^}]*\}|\{\{[^}]*\}\}|<%[^%]*%>/u],
];

/** What a text holds that a program might run: the kind, or undefined (fault B92). It is data everywhere and stays as it is. */
export function findActiveContent(text: string): string | undefined {
  if (!signal.test(text)) return undefined;
  return kinds.find(([, pattern]) => pattern.test(text))?.[0];
}

/** A text that no spreadsheet takes for a formula: a leading quote where it would. */
export function quoteForSpreadsheet(text: string): string {
  return /^\s*[=+\-@\t\r|%]/u.test(text) && !/^[+-]?\d+(?:[.,]\d+)?$/u.test(text) ? `'${text}` : text;
}

/** Free text (faults B30, B31, B91 and B92): stored as text, without control characters, never cut. */
export const freeTextValue = defineValue<string, FreeTextOptions>({
  name: 'free-text',
  clean(raw, options) {
    const limit = options.maxLength ?? MAX_LENGTH;
    if (raw.length > limit) return rejected('LIMIT_EXCEEDED', `${raw.length} characters, limit ${limit}`);
    const missing = options.keepsMissingWords
      ? raw.trim() === ''
        ? cleanMissing('')
        : undefined
      : cleanMissing(raw, options.missing);
    if (missing) return missing;

    const flags: FlagRaised[] = [];
    const repaired = unscramble(raw);
    if (repaired !== undefined) flags.push(raised('ENCODING_REPAIRED'));
    else if (raw.includes('\uFFFD')) flags.push(raised('ENCODING_LOST'));
    if (repaired === undefined && hasInvisible(raw)) flags.push(raised('CONTROL_CHARS'));
    const active = findActiveContent(raw);
    if (active !== undefined) flags.push(raised('ACTIVE_CONTENT', active));
    const text = stripInvisible(raw.normalize('NFC')).trim();
    if (text === '') return { flags, outcome: 'flag' };
    return accepted(text, flags, repaired?.normalize('NFC').trim());
  },
  validate: (value) => value !== '' && !hasInvisible(value),
  format: (value) => value,
});

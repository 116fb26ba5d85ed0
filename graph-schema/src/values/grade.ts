import { accepted, defineValue, quarantined, raised } from './define-value.ts';
import type { Cleaned } from './define-value.ts';
import { GRADE_TABLES_VERSION, UNGRADED_CONFIDENCE, gradeTables } from './grade-tables.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

export type GradeScheme = '4x4' | '6x6' | '5x5x5' | '3x5x2' | 'ungraded';

export interface GradeOptions extends MissingOptions {
  /** The scheme of the source. Absent: only a text that shows its scheme is read, since `B2` exists in three. */
  readonly scheme?: GradeScheme;
}

/** A grade in the letters of its own scheme, and what it is worth. */
export interface Grade {
  readonly scheme: GradeScheme;
  readonly sourceGrade?: string;
  readonly infoGrade?: string;
  /** Handling part of 5x5x5 (1 to 5) and 3x5x2 (P or C). */
  readonly handling?: string;
  /** 0 to 1, by the version of the table. */
  readonly confidence: number;
  readonly version: string;
}

const named = /^\(?(4x4|6x6|5x5x5|3x5x2)\)?\s*[:-]?\s*/iu;
const parts = /^([A-Z]|[1-3])\s*[-/,. ]?\s*([1-9]|[A-E])\s*(?:[-/,. ]?\s*([1-5]|[PC]))?$/u;

/** Grade of a source and its information (fault B76). Missing is ungraded, never best; what the scheme does not have waits for a person. */
export const gradeValue = defineValue<Grade, GradeOptions>({
  name: 'grade',
  clean(raw, options) {
    if (
      cleanMissing(raw, options.missing) ||
      /^(?:ungraded|not graded)$/iu.test(raw.trim()) ||
      options.scheme === 'ungraded'
    ) {
      return accepted(ungraded, [raised('GRADE_MISSING')]);
    }
    const stated = named.exec(raw.trim())?.[1]?.toLowerCase();
    const text = raw.trim().replace(named, '').toUpperCase();
    const match = parts.exec(text);
    if (!match) return invalid(raw);
    const [, first = '', second = '', third] = match;
    const scheme = schemeOf(stated, options.scheme, [first, second, third]);
    if (scheme === undefined) return quarantined('GRADE_INVALID', 'the scheme is not known');
    if (stated !== undefined && options.scheme !== undefined && stated !== options.scheme) {
      return quarantined('GRADE_INVALID', `${stated} in a source that grades by ${options.scheme}`);
    }
    return judge(scheme, first, second, third) ?? invalid(raw);
  },
  validate: ({ scheme, sourceGrade = '', infoGrade = '' }) =>
    scheme === 'ungraded' || confidenceOf(scheme, sourceGrade, infoGrade) !== undefined,
  format: ({ scheme, sourceGrade = '', infoGrade = '', handling = '' }) =>
    scheme === 'ungraded' ? 'ungraded' : `${sourceGrade}${infoGrade}${handling} (${scheme})`,
});

const ungraded: Grade = { scheme: 'ungraded', confidence: UNGRADED_CONFIDENCE, version: GRADE_TABLES_VERSION };

/** Cleans a grade whose two parts stand in cells of their own. */
export function cleanGrade(source: string, info: string, options: GradeOptions): Cleaned<Grade> {
  const none = [source, info].filter((part) => cleanMissing(part, options.missing));
  if (none.length === 1) return quarantined('GRADE_INVALID', 'only one part is given');
  return gradeValue.clean(none.length === 2 ? '' : `${source.trim()}${info.trim()}`, options);
}

/** What a pair of codes is worth, between 0 and 1; undefined if the scheme does not have them. */
export function confidenceOf(scheme: string, sourceGrade: string, infoGrade: string): number | undefined {
  const table = gradeTables[scheme];
  const place = infoGrade.length === 1 ? table?.info.indexOf(infoGrade) : undefined;
  return place === undefined ? undefined : table?.confidence[sourceGrade]?.[place];
}

/** The scheme that is stated, else the source's, else the only one that has the form. */
function schemeOf(
  stated: string | undefined,
  ofSource: GradeScheme | undefined,
  [first = '', , third]: readonly (string | undefined)[],
) {
  if (stated !== undefined) return stated;
  if (ofSource !== undefined) return ofSource;
  if (/\d/u.test(first)) return '3x5x2';
  return third !== undefined && /\d/u.test(third) ? '5x5x5' : undefined;
}

function judge(
  scheme: string,
  sourceGrade: string,
  infoGrade: string,
  handling: string | undefined,
): Cleaned<Grade> | undefined {
  const confidence = confidenceOf(scheme, sourceGrade, infoGrade);
  if (confidence === undefined || !isScheme(scheme)) return undefined;
  const fits =
    handling === undefined || (scheme === '5x5x5' ? /^[1-5]$/u : scheme === '3x5x2' ? /^[PC]$/u : /^$/u).test(handling);
  if (!fits) return undefined;
  return accepted({
    scheme,
    sourceGrade,
    infoGrade,
    ...(handling !== undefined && { handling }),
    confidence,
    version: GRADE_TABLES_VERSION,
  });
}

function isScheme(scheme: string): scheme is GradeScheme {
  return scheme in gradeTables;
}

function invalid(raw: string): Cleaned<never> {
  return quarantined('GRADE_INVALID', raw.trim().slice(0, 40));
}

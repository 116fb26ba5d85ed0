import { cleanGrade, confidenceOf, gradeValue, type Grade } from '../values/grade.ts';
import { GRADE_TABLES_VERSION, UNGRADED_CONFIDENCE } from '../values/grade-tables.ts';
import type { PartContext } from './part-context.ts';

const ungraded: Grade = { scheme: 'ungraded', confidence: UNGRADED_CONFIDENCE, version: GRADE_TABLES_VERSION };

/**
 * The grade of a row: of its cells, else that of the source by its nature. A profile that expects grades in cells flags their absence;
 * one that says nothing of grades has none, which is the least confidence (fault B76).
 */
export function readGrade({ part, reading, options }: PartContext): Grade {
  const { grade } = part;
  if (grade === undefined) {
    reading.raise('GRADE_MISSING');
    return ungraded;
  }
  const { scheme, column, sourceColumn, informationColumn, source, information } = grade;
  if (column === undefined && sourceColumn === undefined) {
    const confidence = confidenceOf(scheme, source ?? '', information ?? '');
    if (confidence === undefined || source === undefined || information === undefined) return ungraded;
    return { scheme, sourceGrade: source, infoGrade: information, confidence, version: GRADE_TABLES_VERSION };
  }
  const gradeOptions = { ...options.missing, ...(scheme === 'ungraded' ? {} : { scheme }) };
  const cleaned =
    column === undefined
      ? cleanGrade(reading.text(sourceColumn ?? ''), reading.text(informationColumn ?? ''), gradeOptions)
      : gradeValue.clean(reading.text(column), gradeOptions);
  return reading.take(cleaned, column ?? sourceColumn ?? 'grade') ?? ungraded;
}

import type { SubjectSpec } from '../import-profiles/subject-spec.ts';
import { missingMeaning } from '../values/missing-code.ts';
import { readNumber } from '../values/read-number.ts';
import { namelessness, textFrom, type PartContext } from './part-context.ts';
import { pieceTexts } from './read-value.ts';

/** One repetition of a subject: the row as it is for it, and its number where there may be several. */
export interface Repetition {
  readonly context: PartContext;
  readonly at?: number;
  /** The column whose list it is. */
  readonly list?: string;
}

/** The repetitions of a subject within one row: one, unless the profile cuts cells into lists or names wide columns. */
export function repeated(spec: SubjectSpec, context: PartContext): Repetition[] {
  const { each, split } = spec;
  // Somebody who is not known is somebody all the same, where the profile knows people by their keys.
  const saysNothing = (text: string) =>
    spec.key === undefined
      ? missingMeaning(text, context.part.missing) !== undefined
      : namelessness(text, context) === 'absent';
  if (each !== undefined) {
    return 'columns' in each ? listed(each.columns, each.split, saysNothing, context) : wide(each, context);
  }
  if (split === undefined) return [{ context }];
  const column = spec.identified?.column ?? spec.names[0]?.column ?? '';
  return listed([column], split, saysNothing, context);
}

/** Lists side by side: the first column tells how many; a column with one value holds it for all. */
function listed(
  columns: readonly string[],
  split: string,
  saysNothing: (text: string) => boolean,
  context: PartContext,
): Repetition[] {
  const { reading } = context;
  const lists = columns.map((column) => [column, pieceTexts(reading.text(column), split)] as const);
  const [first = []] = lists.map(([, pieces]) => pieces);
  if (first.length === 1 && lists.every(([, pieces]) => pieces.length === 1)) {
    return columns.length > 1 || !saysNothing(first[0] ?? '') ? [{ context }] : [];
  }
  return first.flatMap((text, at): Repetition[] => {
    if (saysNothing(text)) return [];
    const instead = new Map(
      lists.map(([column, pieces]) => [column, pieces.length === 1 ? (pieces[0] ?? '') : (pieces[at] ?? '')]),
    );
    return [{ context: { ...context, reading: reading.with(instead) }, at, list: columns[0] ?? '' }];
  });
}

function wide(
  { pieces, needs }: Extract<NonNullable<SubjectSpec['each']>, { needs: string }>,
  context: PartContext,
): Repetition[] {
  const { reading, part } = context;
  return pieces.flatMap((piece, at): Repetition[] => {
    const instead = new Map(Object.entries(piece).map(([column, source]) => [column, textFrom(source, context)]));
    const text = instead.get(needs) ?? reading.text(needs);
    if (missingMeaning(text, part.missing) !== undefined) return [];
    const number = readNumber(text, part.decimal);
    if (number && 'value' in number && number.value === 0) return [];
    return [{ context: { ...context, reading: reading.with(instead) }, at }];
  });
}

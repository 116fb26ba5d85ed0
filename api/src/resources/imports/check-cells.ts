import { AppError } from '../../http/app-error.ts';

/** Cells of a row may change their content; a row gets no new columns by it, and nothing nested. */
export function checkCells(
  cells: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, unknown>> | undefined,
): void {
  const errors = Object.entries(cells).flatMap(([column, value]) => {
    const message = faultOf(column, value, known);
    return message === undefined ? [] : [{ path: `cells.${column}`, message }];
  });
  const [first] = errors;
  if (first) throw new AppError('badInput', `${first.path}: ${first.message}`, { errors });
}

function faultOf(
  column: string,
  value: unknown,
  known: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  if (known !== undefined && !Object.hasOwn(known, column)) return 'the row has no such column';
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return undefined;
  return 'text, a number, true, false or null';
}

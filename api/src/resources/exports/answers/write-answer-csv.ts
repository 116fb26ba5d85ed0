import type { Marking } from '@corridor/graph-schema/contracts';
import { AppError } from '../../../http/app-error.ts';
import type { Cell, FormTable } from '../../../questions/forms/define-form.ts';
import { toCsv } from '../csv.ts';
import type { AnswerDocument } from './answer-document.ts';

/**
 * One table of a report, below its marking and its watermark. No free text stands in the first or the last column, where a
 * program that is set to another separator would begin a line.
 */
export function writeAnswerCsv(document: AnswerDocument, name?: string): string {
  const { columns, rows } = tableIn(document, name);
  const blank = columns.map(() => '');
  const about = (part: string, members: Readonly<Record<string, Cell | boolean>>) =>
    Object.entries(members).map(([member, value]) => [part, member, text(value), ...blank, '0']);
  return toCsv([
    ['part', 'about', 'says', ...columns, 'row'],
    ...about('marking', { form: document.form, ...markingTexts(document.marking) }),
    ...about('watermark', document.watermark),
    ...rows.map((cells, at) => ['row', '', '', ...columns.map((_, column) => text(cells[column])), String(at + 1)]),
  ]);
}

/** A table by its name, or the first. */
function tableIn({ sections }: AnswerDocument, name?: string): FormTable {
  const tables = sections.flatMap((section) => section.tables ?? []);
  const found = name === undefined ? tables[0] : tables.find((table) => table.name === name);
  if (found) return found;
  const names = tables.map((table) => table.name).join(', ');
  throw new AppError('badInput', `This answer has no table “${name}”. There are: ${names}.`, {
    errors: [{ path: 'table', message: `one of ${names}` }],
  });
}

function markingTexts({ level, handling, releasableTo, denied, originators, victims, closed }: Marking) {
  return {
    level,
    handling: handling.join(' '),
    releasableTo: releasableTo.join(' '),
    denied: denied.join(' '),
    originators: originators.join(' '),
    victims,
    closed,
  };
}

function text(cell: Cell | boolean): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

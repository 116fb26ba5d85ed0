import type { Measurement } from './measurement.ts';

const heads = ['area', 'what', 'unit', 'ours', 'rival', '', 'ratio', 'spread', 'goal', 'equal'] as const;
const rightFrom = 3;
const left = new Set([5, 9]);

/** The measurements as a table of text, one line each. */
export function formatTable(measurements: readonly Measurement[]): string {
  const rows = [[...heads], ...measurements.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => align(cell, column, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf(one: Measurement): string[] {
  const { area, name, unit, ours, rival, rivalName, ratio, spread, goal, equal } = one;
  return [
    area,
    name,
    unit,
    figure(ours),
    figure(rival),
    rivalName,
    `${figure(ratio)}×`,
    spread[0] === spread[1] ? '' : `${figure(spread[0])}–${figure(spread[1])}`,
    goal === null ? '' : `${figure(goal)}× ${ratio >= goal ? 'kept' : 'MISSED'}`,
    equal === null ? '' : equal ? 'yes' : 'NO',
  ];
}

function align(cell: string, column: number, width: number): string {
  return column < rightFrom || left.has(column) ? cell.padEnd(width) : cell.padStart(width);
}

/** Three digits that count; whole numbers from a hundred on. */
function figure(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB');
  return String(Number(value.toPrecision(3)));
}

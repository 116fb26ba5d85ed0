/** A measure as it is read: whole numbers whole, others in three figures, and a dash where it has no meaning. */
export function formatMeasure(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toPrecision(3);
}

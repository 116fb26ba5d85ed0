const countries = ['NLD', 'ESP', 'BRA', 'COL', 'MAR', 'BEL', 'SEN', 'PRT'];
const substances = ['Cocaine', 'Heroin', 'Cannabis resin', 'MDMA'];

/** A table of seizures for the profile of that name; the same at every call. */
export function madeSeizures(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) =>
    [
      `S-${at}`,
      `20${10 + (at % 15)}-0${1 + (at % 9)}-1${at % 10}`,
      countries[at % countries.length],
      substances[at % substances.length],
      `${(at % 97) + 1}`,
      'kg',
    ].join(),
  );
  return `id,date,country,substance,quantity,unit\n${lines.join('\n')}\n`;
}

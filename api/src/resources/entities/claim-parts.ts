/** What a claim carries beside the properties of its kind or type: not shown among them. */
const notProperties: ReadonlySet<string> = new Set([
  'id',
  'record',
  'mention',
  'part',
  'fromMention',
  'toMention',
  'token',
  'searchToken',
  'confidence',
  'fromEarliest',
  'fromLatest',
  'toEarliest',
  'toLatest',
  'recordedAt',
  'retractedAt',
  'names',
  'nameTypes',
  'nameScripts',
  'nameLanguages',
  'nameGiven',
  'nameFamily',
  'namePatronymic',
  'nameKeys',
  'phoneticKeys',
  'keys',
  'missing',
]);

/**
 * The properties of a claim's kind or type, in the order of their names: the store gives them in the order in which it
 * first met each name, in hidden claims too.
 */
export function propertiesIn(claim: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(claim)
      .filter(([name]) => !notProperties.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

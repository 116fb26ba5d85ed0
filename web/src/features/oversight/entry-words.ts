import type { AuditEntryView } from '@corridor/graph-schema/contracts';

/** What an entry tells of, as it is read. */
export const kindWords: Readonly<Record<AuditEntryView['kind'], string>> = {
  collection: 'took in',
  alteration: 'changed',
  consultation: 'looked at',
  disclosure: 'disclosed',
  combination: 'put together',
  erasure: 'erased',
  signIn: 'signed in or out',
  policyChange: 'changed rights',
  export: 'exported',
  logReading: 'read the log',
  refusal: 'was refused',
  alarm: 'alarm',
};

/** On what the access rested: the reason in words where there is one. */
export function groundsOf({ justification, purpose, reason, case: ofCase }: AuditEntryView): string {
  const words = [purpose === undefined ? '' : `for ${purpose}`, ofCase === undefined ? '' : 'in a case', reason ?? ''];
  const said = words.filter(Boolean).join(' · ');
  return said === '' ? justification : said;
}

/** How much an entry touched. */
export function extentOf({ results, subjectCount, persons, handling }: AuditEntryView): string {
  const counted = (count: number, one: string, many: string) =>
    `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
  return [
    counted(results, 'result', 'results'),
    counted(subjectCount, 'thing', 'things'),
    ...(persons === 0 ? [] : [`of them ${counted(persons, 'person', 'persons')}`]),
    ...(handling === undefined ? [] : [`up to ${handling}`]),
  ].join(' · ');
}

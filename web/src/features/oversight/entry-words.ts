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

/** Which file left, for what or whom, and the hash by which it is known again; nothing where none did. */
export function fileOf({ file }: AuditEntryView): string | undefined {
  if (file === undefined) return undefined;
  const forWhom = file.recipient ?? (file.use === 'court' ? 'a court' : 'own analysis');
  return `${file.format.toUpperCase()} for ${forWhom} · export ${file.export.slice(0, 8)} · SHA-256 ${file.sha256}`;
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

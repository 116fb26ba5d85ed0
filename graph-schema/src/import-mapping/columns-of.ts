import type { ProfilePart, ValueSpec } from '../import-profiles/profile.ts';

/** Every column that a part of a profile names, so that the others are known to be others. */
export function columnsOf(part: ProfilePart): Set<string> {
  const found = new Set<string>(Object.keys(part.columns));
  const add = (...columns: (string | undefined)[]) => {
    for (const column of columns) if (column !== undefined) found.add(column);
  };
  const template = (text: string | undefined) => add(...(text?.match(/\{[^}]+\}/g) ?? []).map((one) => one.slice(1, -1)));
  const values = (specs: Readonly<Record<string, ValueSpec>>) => {
    for (const spec of Object.values(specs)) {
      add(spec.column);
      template(spec.template);
    }
  };
  add(...(part.ref ?? []), part.version, part.origin, ...part.required, ...part.skip.map(({ column }) => column));
  for (const subject of part.subjects) {
    template(subject.key);
    values(subject.properties);
    const issuer = subject.identified?.issuer;
    add(subject.kindFrom?.column, subject.identified?.column, issuer && 'column' in issuer ? issuer.column : undefined);
    add(subject.place?.country, ...(subject.place?.parts ?? []), subject.event, subject.when, subject.status);
    add(subject.period?.at, subject.period?.from, subject.period?.to);
    for (const name of subject.names) add(name.column, ...(name.and ?? []));
  }
  for (const link of part.links) {
    values(link.properties);
    add(link.typeFrom, link.weight, link.item, link.when, link.period?.at, link.period?.from, link.period?.to, link.quantity?.column);
    if (link.quantity && 'column' in link.quantity.unit) add(link.quantity.unit.column);
  }
  return found;
}

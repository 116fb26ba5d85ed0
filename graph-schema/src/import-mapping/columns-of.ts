import { columnsOfTemplate } from './part-context.ts';
import type { When } from '../import-profiles/condition.ts';
import type { ProfilePart } from '../import-profiles/profile.ts';
import type { EventSpec, ValueSpec } from '../import-profiles/value-spec.ts';

/** Every column that a part of a profile names, so that the others are known to be others. */
export function columnsOf(part: ProfilePart): Set<string> {
  const found = new Set<string>(Object.keys(part.columns));
  const add = (...columns: (string | undefined)[]) => {
    for (const column of columns) if (column !== undefined && column !== '') found.add(column);
  };
  const template = (text: string | undefined) => add(...columnsOfTemplate(text ?? '').flat());
  const fixed = (source: { column: string } | { value: string } | undefined) => {
    if (source !== undefined && 'column' in source) add(source.column);
  };
  const values = (specs: Readonly<Record<string, ValueSpec>>) => {
    for (const spec of Object.values(specs)) {
      add(spec.column);
      template(spec.template);
    }
  };
  const conditions = (when: When | undefined) => {
    if (when === undefined) return;
    if (typeof when === 'string') add(when);
    else for (const { column } of Array.isArray(when) ? when : [when]) add(column);
  };
  const event = (spec: EventSpec | undefined) => {
    if (spec === undefined || typeof spec === 'string') return add(spec);
    add(spec.column, spec.time, ...(spec.and ?? []));
    fixed(spec.zone);
  };

  for (const column of part.ref ?? []) {
    if (column.includes('{')) template(column);
    else add(column);
  }
  add(
    part.version,
    part.origin,
    ...part.required,
    ...part.requiredOneOf.flat(),
    ...part.skip.map(({ column }) => column),
  );
  add(part.grade?.column, part.grade?.sourceColumn, part.grade?.informationColumn);
  add(...Object.values(part.policy ?? {}).filter((one) => typeof one === 'string'));
  add(...part.lookups.flatMap(({ as, by }) => [as, by]));
  conditions(part.where);
  for (const subject of part.subjects) {
    template(subject.key);
    values(subject.properties);
    fixed(subject.identified?.issuer);
    fixed(subject.identified?.type);
    add(subject.kindFrom?.column, subject.kindFrom?.fit?.column, subject.identified?.column, subject.leg?.mode);
    add(subject.place?.country, ...(subject.place?.parts ?? []));
    event(subject.event);
    for (const time of Object.values(subject.times ?? {})) event(time);
    conditions(subject.when);
    conditions(subject.victimWhen);
    add(subject.period?.at, subject.period?.from, subject.period?.to);
    for (const { column, and, given, family, patronymic } of subject.names)
      add(column, given, family, patronymic, ...(and ?? []));
    if (subject.each && 'columns' in subject.each) add(...subject.each.columns);
    else if (subject.each) {
      add(subject.each.needs);
      for (const piece of subject.each.pieces) for (const source of Object.values(piece)) fixed(source);
    }
  }
  for (const link of part.links) {
    values(link.properties);
    conditions(link.when);
    add(link.typeFrom, link.weight, link.item, link.confidence);
    if (link.period !== undefined && link.period !== 'unknown') add(link.period.at, link.period.from, link.period.to);
    add(link.quantity?.column, link.quantity?.gross, link.quantity?.pure, link.quantity?.purity);
    fixed(link.quantity?.unit);
  }
  return found;
}

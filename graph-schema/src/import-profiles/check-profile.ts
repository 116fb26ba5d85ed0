import type { PropertyDeclarations } from '../define-property.ts';
import { kindOf } from '../kinds/index.ts';
import { relationshipOf } from '../relationships/index.ts';
import { allowsEnds } from '../relationships/ends.ts';
import { vocabularyOf } from '../vocabularies/index.ts';
import type { LinkSpec } from './link-spec.ts';
import type { Profile, ProfilePart } from './profile.ts';
import type { SubjectSpec } from './subject-spec.ts';
import type { ValueSpec } from './value-spec.ts';

/** Something that is wrong with a profile although its shape is right: the place, and what. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Checks what the shape cannot: names that must meet, properties that must be declared, ends that must fit, patterns that must compile. */
export function checkProfile({ parts }: Profile): Finding[] {
  const names = new Set(parts.map(({ name }) => name));
  return parts.flatMap((part, at) => {
    const findings = [
      ...(parts.length > 1 && part.name === undefined
        ? [{ path: ['name'], message: 'One part of several needs a name' }]
        : []),
      ...part.lookups.flatMap((lookup, index): Finding[] =>
        names.has(lookup.part)
          ? []
          : [{ path: ['lookups', index, 'part'], message: `No part is called “${lookup.part}”` }],
      ),
      ...checkSubjects(part),
      ...part.links.flatMap((link, index) => prefixed(['links', index], checkLink(link, part))),
    ];
    return prefixed(['parts', at], findings);
  });
}

function prefixed(path: readonly (string | number)[], findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
}

function checkSubjects({ subjects }: ProfilePart): Finding[] {
  const before = new Set<string>();
  return subjects.flatMap((subject, at) => {
    const findings = checkSubject(subject, before);
    if (before.has(subject.id)) findings.push({ path: ['id'], message: `Two subjects are called “${subject.id}”` });
    before.add(subject.id);
    return prefixed(['subjects', at], findings);
  });
}

function checkSubject(subject: SubjectSpec, before: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  const { kind, kindFrom, place, leg, identified, times, event } = subject;
  if (kind === undefined && kindFrom === undefined && place === undefined && leg === undefined) {
    findings.push({ path: [], message: 'A subject needs a kind' });
  }
  for (const end of leg ? (['from', 'to'] as const) : []) {
    const name = leg?.[end] ?? '';
    if (!before.has(name))
      findings.push({ path: ['leg', end], message: `No subject before this one is called “${name}”` });
  }
  findings.push(...checkPattern(identified?.match, ['identified', 'match']));
  for (const [at, name] of subject.names.entries()) findings.push(...checkPattern(name.match, ['names', at, 'match']));
  // What kind it is, only the row says: its properties cannot be held against one.
  if (kindFrom !== undefined) return findings;
  const label = kind ?? (leg ? 'RouteLeg' : 'Location');
  const { properties: declared, eventStem } = kindOf[label];
  findings.push(...checkValues(subject.properties, declared, label));
  if (event !== undefined && eventStem === undefined)
    findings.push({ path: ['event'], message: `${label} is no event` });
  for (const stem of Object.keys(times ?? {})) {
    if (declared[`${stem}Earliest`] === undefined)
      findings.push({ path: ['times', stem], message: `${label} has no time “${stem}”` });
  }
  return findings;
}

function checkLink(link: LinkSpec, { subjects }: ProfilePart): Finding[] {
  const findings: Finding[] = [];
  const kindsOf = (end: 'from' | 'to') => {
    const subject = subjects.find(({ id }) => id === link[end]);
    if (subject === undefined)
      findings.push({ path: [end], message: `No subject of this part is called “${link[end]}”` });
    if (subject?.place || subject?.orPlace) return undefined;
    return subject?.kindFrom === undefined
      ? (subject?.kind ?? (subject?.leg ? ('RouteLeg' as const) : undefined))
      : undefined;
  };
  const [from, to] = [kindsOf('from'), kindsOf('to')];
  if (link.type === undefined && link.typeFrom === undefined)
    findings.push({ path: [], message: 'A link needs a type' });
  if (link.type === undefined) return findings;
  const relationship = relationshipOf[link.type];
  findings.push(...checkValues(link.properties, relationship.properties, link.type));
  const others = link.or ?? [];
  if (from && to && ![link.type, ...others].some((type) => allowsEnds(relationshipOf[type], from, to))) {
    findings.push({ path: ['type'], message: `${link.type} does not lead from ${from} to ${to}` });
  }
  return findings;
}

function checkValues(
  values: Readonly<Record<string, ValueSpec>>,
  declared: PropertyDeclarations,
  owner: string,
): Finding[] {
  return Object.entries(values).flatMap(([name, value]): Finding[] => {
    const findings = checkPattern(value.match, ['properties', name, 'match']);
    if (value.clean === 'latitude' || value.clean === 'longitude') return findings;
    const declaration = declared[name];
    if (declaration === undefined) {
      return [...findings, { path: ['properties', name], message: `${owner} has no property “${name}”` }];
    }
    const { vocabulary } = declaration;
    for (const [word, code] of Object.entries(vocabulary === undefined ? {} : (value.words ?? {}))) {
      if (vocabulary === undefined || Object.hasOwn(vocabularyOf[vocabulary].values, code)) continue;
      findings.push({ path: ['properties', name, 'words', word], message: `${code} is no code of ${vocabulary}` });
    }
    return findings;
  });
}

function checkPattern(pattern: string | undefined, path: readonly (string | number)[]): Finding[] {
  if (pattern === undefined) return [];
  try {
    new RegExp(pattern, 'iu');
    return [];
  } catch {
    return [{ path, message: 'This is no regular expression' }];
  }
}

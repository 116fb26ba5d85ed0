import type { SubjectSpec } from '../import-profiles/subject-spec.ts';
import { kindOf, kinds, type KindLabel } from '../kinds/index.ts';
import { relationshipOf } from '../relationships/index.ts';
import { typeOfWord } from './build-link.ts';
import type { PartContext } from './part-context.ts';
import { foldWord } from './read-code.ts';

const byWord = new Map(
  kinds.flatMap(({ label, plural }) => [
    [foldWord(label), label] as const,
    [foldWord(plural), label] as const,
    [foldWord(label.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')), label] as const,
  ]),
);
for (const [word, label] of Object.entries({
  people: 'Person',
  individual: 'Person',
  individuals: 'Person',
  persona: 'Person',
  organization: 'Organisation',
  organizations: 'Organisation',
  company: 'Organisation',
  group: 'Organisation',
  gang: 'Organisation',
  firm: 'Organisation',
  entity: 'Organisation',
  place: 'Location',
  ship: 'Vessel',
  boat: 'Vessel',
  plane: 'Aircraft',
  car: 'Vehicle',
  telephone: 'Phone',
  meeting: 'Event',
  task: 'Event',
} satisfies Record<string, KindLabel>)) {
  byWord.set(word, label);
}

/** The kind that a word names, in the words of the declarations and a few more. */
export function kindOfWord(word: string): KindLabel | undefined {
  return byWord.get(foldWord(word));
}

/** The kind of a subject: as its cell says, as the import says, as the relationship of the row asks, or as the profile has it. */
export function chooseKind(
  { kind, kindFrom }: SubjectSpec,
  { reading, rightKind }: PartContext,
): KindLabel | undefined {
  if (!kindFrom) return kind;
  const word = kindFrom.column === undefined ? '' : reading.text(kindFrom.column).trim();
  if (word !== '') {
    const said = kindFrom.words?.[word.toLowerCase()] ?? kindOfWord(word);
    if (said) return said;
    reading.unmapped('kind', word);
  }
  if (kindFrom.option === 'rightKind' && rightKind !== undefined)
    return isKind(rightKind) ? rightKind : kindOfWord(rightKind);
  if (kindFrom.fit) {
    const type = typeOfWord(reading.text(kindFrom.fit.column), undefined);
    const allowed = type && relationshipOf[type][kindFrom.fit.end];
    if (allowed && !allowed.some((label) => label === kind)) return allowed.find(isKind);
  }
  return kind;
}

function isKind(label: string): label is KindLabel {
  return Object.hasOwn(kindOf, label);
}

import {
  boolean,
  code,
  day,
  instant,
  number,
  text,
  texts,
  type PropertyDeclarations,
  type PropertyValue,
} from '../define-property.ts';

/** What every claim carries, whatever its type; `DESCRIBES` has `mention` in place of the two mentions. */
export const claimProperties = {
  id: text(
    'Hash of the record, the type, the two mentions and the item; of a description: of record, mention and part',
  ),
  record: text('Id of the record that says it'),
  fromMention: text('Mention at the start; absent where it is the id of the entity there'),
  toMention: text('Mention at the end; absent where it is the id of the entity there'),
  item: text('Line, leg or item number, where one record says the same of the same two things more than once'),
  token: text('Id of the policy token that it stands under'),
  confidence: number('0 to 1, from the grade by the versioned table'),
  gradeScheme: code('gradeScheme', 'Scheme of the grade, if the source grades this item apart from its record'),
  sourceGrade: text('Grade of the source, if given for this item'),
  infoGrade: text('Grade of the information, if given for this item'),
  statement: code('statement', 'Fact or assessment'),
  fromEarliest: day('First day on which it can have begun'),
  fromLatest: day('Last day on which it can have begun'),
  toEarliest: day('First day on which it can have been over'),
  toLatest: day('Last day on which it can have been over'),
  validText: text('The period as reported, in EDTF where it can be put so'),
  recordedAt: instant('When the platform learned it; that of its record'),
  retractedAt: instant('When it was withdrawn; absent while it stands'),
  weight: number('Strength as reported'),
  derived: boolean('A job inferred it'),
  method: text('Method that inferred it'),
  methodVersion: text('Version of that method'),
  inputs: texts('Ids of the claims that it was inferred from'),
  verification: code('verification', 'Whether a person has verified what was inferred'),
} as const satisfies PropertyDeclarations;

/** What is not written, because it is understood. */
export const claimDefaults: Readonly<Record<string, PropertyValue>> = {
  item: '-',
  part: 0,
  statement: 'fact',
  weight: 1,
  derived: false,
};

/**
 * The properties without those that equal their default and without empty lists. With the ids of the entities where
 * the claim hangs, also without a mention that equals the id of its own end.
 */
export function withoutDefaults(
  properties: Readonly<Record<string, PropertyValue | undefined>>,
  ends: { readonly from?: string; readonly to?: string } = {},
): Record<string, PropertyValue> {
  const kept: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === claimDefaults[name]) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    if (name === 'fromMention' && value === ends.from) continue;
    if (name === 'toMention' && value === ends.to) continue;
    kept[name] = value;
  }
  return kept;
}

/** Which purposes each role serves, written down once more, apart from the product. */
export const purposesOf: Readonly<Record<string, readonly string[]>> = {
  analyst: ['investigation', 'reporting', 'screening', 'safeguarding'],
  planner: ['planning', 'investigation', 'reporting'],
  report_reader: ['reporting'],
  border_officer: ['screening'],
  supervisor: ['investigation', 'planning', 'reporting', 'screening', 'safeguarding', 'administration'],
  data_protection_officer: ['safeguarding', 'administration'],
  admin: ['administration'],
  ngo: ['safeguarding', 'reporting'],
  prosecutor: ['judicial'],
  judicial_authority: ['judicial'],
};
export const roleNames: readonly string[] = Object.keys(purposesOf);
export const allPurposes = [
  'investigation',
  'planning',
  'reporting',
  'screening',
  'safeguarding',
  'judicial',
  'administration',
] as const;

/** Roles that read case data as it is. The border officer is told hit or no hit, a support organisation sums, an administrator nothing. */
export const readers: readonly string[] = [
  'analyst',
  'planner',
  'report_reader',
  'supervisor',
  'data_protection_officer',
  'prosecutor',
  'judicial_authority',
];

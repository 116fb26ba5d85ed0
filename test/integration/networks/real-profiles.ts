import { profileSchema, type Profile, type ProfilePart } from '@corridor/graph-schema/profiles';
import { builtInProfiles } from '@corridor/seed/profiles';

type Change = (part: ProfilePart) => ProfilePart;

/** The parts of a built-in profile, each changed. */
function partsOf(builtIn: string, change: Change): ProfilePart[] {
  const text = builtInProfiles.find(({ name }) => name === builtIn)?.text ?? '';
  return profileSchema.parse(JSON.parse(text)).parts.map(change);
}

/** A part for the files whose names end so. */
const forFiles =
  (piece: string, change: Change = (part) => part): Change =>
  (part) => ({ ...change(part), files: [piece] });
/** A profile for two files that come together, one with nodes and one with ties. */
const network = (name: string, ties: string, change?: Change): Profile => ({
  name,
  title: name,
  parts: [...partsOf('nodes', forFiles('nodes.', change)), ...partsOf(ties, forFiles('edges.', change))],
});

const inMatrix =
  (half?: 'upper'): Change =>
  (part) => ({
    ...part,
    format: {
      ...part.format,
      matrix: { row: 'source', column: 'target', value: 'weight', ...(half === undefined ? {} : { half }) },
    },
  });
const ofFirms: Change = (part) => ({
  ...part,
  subjects: part.subjects.map(({ kindFrom: _said, ...subject }) => ({ ...subject, kind: 'Organisation' as const })),
});

/** A table beside the ties that says when each of their phases was. */
const phases: ProfilePart = {
  name: 'phases',
  files: ['phases.'],
  format: { type: 'csv' },
  columns: {},
  required: ['phase'],
  requiredOneOf: [],
  recordKind: 'other',
  skip: [],
  where: { column: '-', is: ['never'] },
  dates: {},
  subjects: [],
  links: [],
  lookups: [],
};
const inPhases: Change = (part) => ({
  ...part,
  files: ['edges.'],
  columns: { ...part.columns, phase: ['phase', 'period'], weight: ['weight', 'strength'] },
  lookups: ['from', 'to'].map((column) => ({ as: column, part: 'phases', key: 'phase', by: 'phase', column })),
});

/** Profiles for files of other shapes than the built-in ones are for: data alone, as whoever has such files writes them. */
export const shapedProfiles: readonly Profile[] = [
  network('nodes-and-edges', 'edges'),
  network('nodes-and-two-mode', 'two-mode'),
  network('network-of-firms', 'edges', ofFirms),
  { name: 'ties-in-phases', title: 'Ties in phases', parts: [...partsOf('edges', inPhases), phases] },
  { name: 'ties-in-a-matrix', title: 'Ties in a matrix', parts: partsOf('edges', inMatrix('upper')) },
  { name: 'two-mode-matrix', title: 'Persons by events', parts: partsOf('two-mode', inMatrix()) },
];

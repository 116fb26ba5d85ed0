import { expect, test } from 'vitest';
import type { RecordDraft } from '../claims/record-draft.ts';
import { createIds } from '../ids/index.ts';
import { compareVersions, resolveVersions, type KnownRecord } from './resolve-versions.ts';

const ids = createIds((text) => text);
const idOf = (version: string, token = 't') => ids.record('s', 'r', version, token);

const draft = (rawHash: string, version?: string, token = 't'): RecordDraft => ({
  id: '',
  source: 's',
  ref: 'r',
  kind: 'other',
  raw: rawHash,
  rawHash,
  said: { confidence: 0.5, token, mentions: [], claims: [] },
  profile: 'p',
  mappingVersion: '1',
  import: 'i',
  position: 'f#1',
  flags: [],
  gradeScheme: 'ungraded',
  origin: 'o',
  token,
  ...(version === undefined ? {} : { version }),
});
const known = (rawHash: string, version: string, standing = true, token = 't'): KnownRecord => ({
  id: idOf(version, token),
  source: 's',
  ref: 'r',
  version,
  rawHash,
  standing,
  token,
});
/** `secret` is more guarded than `t`. */
const tellsNothing = (token: string, other: string) => token === 't' && other === 'secret';

test.for([
  {
    name: 'the first is version 1',
    known: [],
    drafts: [draft('a')],
    becomes: [['new', '1', true, 'first']],
    superseded: [],
  },
  {
    name: 'the same payload is the same record',
    known: [known('a', '1')],
    drafts: [draft('a')],
    becomes: [['same', idOf('1')]],
    superseded: [],
  },
  {
    name: 'another payload is one version more and replaces',
    known: [known('a', '1')],
    drafts: [draft('b')],
    becomes: [['new', '2', true, 'newer']],
    superseded: ['1'],
  },
  {
    name: 'the payload of a replaced version is known too',
    known: [known('a', '1', false), known('b', '2')],
    drafts: [draft('a')],
    becomes: [['same', idOf('1')]],
    superseded: [],
  },
  {
    name: 'what was taken back comes as a new version',
    known: [known('a', '1', false)],
    drafts: [draft('a')],
    becomes: [['new', '2', true, 'first']],
    superseded: [],
  },
  {
    name: 'a given version that was taken back comes as its second issue',
    known: [known('a', '7', false)],
    drafts: [draft('a', '7')],
    becomes: [['new', '7~2', true, 'first']],
    superseded: [],
  },
  {
    name: 'a lower version that comes later is history only',
    known: [known('b', '10')],
    drafts: [draft('a', '9')],
    becomes: [['new', '9', false, 'outOfOrder']],
    superseded: [],
  },
  {
    name: 'of versions that come together the greatest stands',
    known: [],
    drafts: [draft('b', '2'), draft('c', '3'), draft('a', '1')],
    becomes: [
      ['new', '2', false, 'first'],
      ['new', '3', true, 'newer'],
      ['new', '1', false, 'outOfOrder'],
    ],
    superseded: [],
  },
  {
    name: 'a given version with another payload is its second issue and replaces',
    known: [known('a', '3')],
    drafts: [draft('b', '3')],
    becomes: [['new', '3~2', true, 'newer']],
    superseded: ['3'],
  },
  {
    name: 'the same payload under looser handling takes its place, and counts as the first',
    known: [known('a', '1', true, 'secret')],
    drafts: [draft('a')],
    becomes: [['new', '1', true, 'first']],
    superseded: ['1'],
  },
  {
    name: 'what is more guarded counts for no number',
    known: [known('a', '1', false), known('b', '2', true, 'secret')],
    drafts: [draft('c')],
    becomes: [['new', '2', true, 'first']],
    superseded: ['2'],
  },
  {
    name: 'the same payload under stricter handling is a version more',
    known: [known('a', '1')],
    drafts: [draft('a', undefined, 'secret')],
    becomes: [['new', '2', true, 'newer']],
    superseded: ['1'],
  },
  {
    name: 'a looser payload does not come back once its source has put it under stricter handling',
    known: [known('a', '1', false), known('a', '2', true, 'secret')],
    drafts: [draft('a')],
    becomes: [['same', idOf('1')]],
    superseded: [],
  },
])('$name', ({ known: records, drafts, becomes, superseded }) => {
  const resolved = resolveVersions(drafts, records, ids, tellsNothing);

  expect(
    resolved.resolutions.map((one) =>
      one.outcome === 'same' ? [one.outcome, one.id] : [one.outcome, one.version, one.standing, one.arrival],
    ),
  ).toStrictEqual(becomes);
  expect(resolved.superseded.map(({ version }) => version)).toStrictEqual(superseded);
});

test.for([
  ['9', '10', -1],
  ['2024-01-02', '2024-01-10', -1],
  ['3~2', '3', 1],
  ['3~2', '4', -1],
  ['3', '3', 0],
] as const)('%s against %s', ([a, b, order]) => {
  expect(compareVersions(a, b)).toBe(order);
});

test('records of one version that differ in handling are two', () => {
  const { resolutions } = resolveVersions([draft('a', '1', 'secret'), draft('a', '1')], [], ids, tellsNothing);
  expect(resolutions.map(({ id }) => id)).toStrictEqual([idOf('1', 'secret'), idOf('1')]);
});

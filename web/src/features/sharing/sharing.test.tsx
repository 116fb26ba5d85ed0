import { screen } from '@testing-library/react';
import type { ProposalView, RecordView, SharingView } from '@corridor/graph-schema/contracts';
import { whyReadable } from '@corridor/graph-schema/policy';
import { expect, test } from 'vitest';
import { problem, startFakeServer } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { supervisorSession } from '../../testing/people.ts';

const record = '0123456789abcdef0123456789abcdef';
const proposal: ProposalView = {
  id: 'p1',
  record,
  recipient: 'POLICE',
  basis: 'joint operation',
  proposedBy: 'marta',
  agency: 'NCB',
  at: '2026-11-30T12:00:00.000Z',
  state: 'waiting',
};
const { agency, roles, purpose, clearance, victimRight } = supervisorSession;
const reader = {
  agency,
  roles,
  purpose,
  clearance,
  victimRight,
  taskForces: new Set<string>(),
  compartments: new Set<string>(),
};
const sharing: SharingView = {
  record,
  handling: { originator: 'NCB', level: 1, code: 'H0', releasableTo: ['NCB'], denied: [], victim: false },
  // As the API says it of this record to this reader.
  why: whyReadable(
    { originator: 'NCB', level: 1, handling: 'H0', releasableTo: ['NCB'], denied: [], victim: false },
    reader,
  ),
  may: 'share',
  disseminations: [
    {
      id: 'd1',
      record,
      recipient: 'CUSTOMS',
      basis: 'a container',
      proposedBy: 'marta',
      at: '2026-11-29T12:00:00.000Z',
    },
  ],
  proposals: [],
};
const recordView: RecordView = {
  id: record,
  source: 'list',
  ref: 'A',
  version: '1',
  kind: 'subject',
  position: 'persons.csv#2',
  raw: 'A,Amara Testwell',
  said: {},
  flags: [],
  grade: { scheme: 'ungraded' },
  handling: { originator: 'NCB', level: 1, code: 'H0', releasableTo: ['NCB'] },
  recordedAt: '2026-11-28T12:00:00.000Z',
  flagDetails: [],
  profile: 'persons',
  import: record,
  origin: 'NCB/list',
  entities: [],
};

function openRecord(shown: SharingView = sharing) {
  const server = startFakeServer({
    'GET /sessions/current': supervisorSession,
    'GET /sharing-proposals': { proposals: [proposal] },
    'GET /correction-notices': { notices: [] },
    [`GET /records/${record}`]: recordView,
    [`GET /records/${record}/sharing`]: shown,
    [`POST /records/${record}/sharing/preview`]: {
      recipient: 'POLICE',
      entities: [{ id: record, kind: 'Person', caption: 'Amara Testwell' }],
      claims: 2,
      guarded: 0,
      level: 1,
    },
    [`POST /records/${record}/sharing`]: { proposal },
    [`DELETE /records/${record}/sharing/d1`]: sharing,
    'POST /sharing-proposals/p1/refuse': () => problem(403, 'notAllowed', 'Whoever proposed it does not approve it.'),
    'POST /sharing-proposals/p1/approve': { ...proposal, state: 'approved' },
  });
  return { server, ...openDesk('/sharing', server) };
}

test('a record is shared after a look at what the other side will see', async () => {
  const { user, server } = openRecord();
  await user.click(await screen.findByRole('button', { name: 'Record' }));
  expect(await screen.findByText('It is a record of your agency NCB.')).toBeTruthy();
  expect(screen.getByText('It is on level 1; your clearance reaches 3.')).toBeTruthy();
  expect(screen.getByText('It stands in no closed circle.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Share…' }));
  await user.type(await screen.findByLabelText(/^Agency or task force/), 'police');
  await user.type(screen.getByLabelText(/^Why, and on what basis/), 'joint operation');
  expect(screen.getByRole('button', { name: 'Share it' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'What will they see?' }));
  expect(await screen.findByText('What POLICE will see')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Share it' }));

  expect(await screen.findByText('It waits for the approval of somebody else.')).toBeTruthy();
  expect(server.of(`POST /records/${record}/sharing`).map(({ body }) => body)).toStrictEqual([
    { recipient: 'POLICE', basis: 'joint operation', acceptCaveat: false },
  ]);
});

test('a record under conditions that are not written down is shared after they were asked for', async () => {
  const { user, server } = openRecord({ ...sharing, handling: { ...sharing.handling, code: 'H3' } });
  await user.click(await screen.findByRole('button', { name: 'Record' }));
  await user.click(await screen.findByRole('button', { name: 'Share…' }));
  await user.type(await screen.findByLabelText(/^Agency or task force/), 'police');
  await user.type(screen.getByLabelText(/^Why, and on what basis/), 'joint operation');
  await user.click(screen.getByRole('button', { name: 'What will they see?' }));
  await screen.findByText('What POLICE will see');
  expect(screen.getByRole('button', { name: 'Share it' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('checkbox', { name: /has not written them here: ask them first/ }));
  await user.click(screen.getByRole('button', { name: 'Share it' }));

  await expect
    .poll(() => server.of(`POST /records/${record}/sharing`).map(({ body }) => body))
    .toMatchObject([{ recipient: 'POLICE', acceptCaveat: true }]);
});

test('a sharing is withdrawn with a reason, and no level is', async () => {
  const { user, server } = openRecord();
  await user.click(await screen.findByRole('button', { name: 'Record' }));
  await user.click(await screen.findByRole('button', { name: 'Withdraw…' }));
  await user.type(await screen.findByLabelText(/^Reason/), 'given by mistake');
  await user.click(screen.getByRole('button', { name: 'Withdraw it' }));

  await expect
    .poll(() => server.of(`DELETE /records/${record}/sharing/d1`).map(({ body }) => body))
    .toStrictEqual([{ reason: 'given by mistake' }]);
});

test('a proposal is settled with a reason, and a refusal of the API is said', async () => {
  const { user, server } = openRecord();
  await user.click(await screen.findByRole('button', { name: 'Refuse…' }));
  await user.type(await screen.findByLabelText(/^Reason/), 'not needed');
  await user.click(screen.getByRole('button', { name: 'Refuse it' }));
  expect(await screen.findByText(/Whoever proposed it does not approve it/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(screen.getByRole('button', { name: 'Approve…' }));
  await user.type(await screen.findByLabelText(/^Reason/), 'agreed with them');
  await user.click(screen.getByRole('button', { name: 'Approve it' }));

  await expect
    .poll(() => server.of('POST /sharing-proposals/p1/approve').map(({ body }) => body))
    .toStrictEqual([{ reason: 'agreed with them' }]);
});

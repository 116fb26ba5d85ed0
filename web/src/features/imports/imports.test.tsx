import { screen } from '@testing-library/react';
import type { ImportView, Marking, QuarantineItem } from '@corridor/graph-schema/contracts';
import { expect, test } from 'vitest';
import { startFakeServer } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { supervisorSession } from '../../testing/people.ts';

const importId = '0123456789abcdef0123456789abcdef';
const marking: Marking = {
  level: 2,
  handling: ['H0'],
  releasableTo: ['NCB'],
  denied: [],
  originators: ['NCB'],
  victims: false,
  closed: false,
};
const view: ImportView = {
  importId,
  source: 'list',
  profile: 'persons',
  fileNames: ['persons.csv'],
  state: 'done',
  fileFlags: ['HEADER_DRIFT'],
  unmapped: {},
  marking,
  read: 1,
  accepted: 0,
  flagged: 0,
  quarantined: 1,
  rejected: 0,
  records: 0,
  entities: 0,
  claims: 0,
  flags: {},
  seconds: 1,
  receivedAt: '2026-11-30T12:00:00.000Z',
  progress: { chunks: 1, chunksDone: 1, rows: 1, rowsDone: 1, bytes: 20, bytesDone: 20 },
};
const item: QuarantineItem = {
  position: 'persons.csv#2',
  raw: 'A1,Amara Testwell,1980-02-31',
  cells: { name: 'Amara Testwell', birth_date: '1980-02-31' },
  flags: [{ flag: 'badDate', place: 'birth_date' }],
  state: 'open',
  attempts: 1,
  waitingSince: '2026-11-30T12:00:00.000Z',
};

test('rows that wait are shown under the marking of their import, which goes with the page', async () => {
  const server = startFakeServer({
    'GET /sessions/current': supervisorSession,
    'GET /imports': { imports: [view] },
    [`GET /imports/${importId}`]: view,
    [`GET /imports/${importId}/quarantine?limit=50`]: { items: [item], total: 1 },
  });
  const { user } = openDesk(`/imports/${importId}`, server);
  const banner = () => screen.queryByRole('note', { name: 'Marking' })?.textContent;

  expect(await screen.findByText(item.raw)).toBeTruthy();
  expect(screen.getByText('HEADER_DRIFT, of the whole file')).toBeTruthy();
  expect(screen.getByText('Columns were reordered, renamed, doubled or left out.')).toBeTruthy();
  expect(screen.getByText(/waits since .*, sent again once/)).toBeTruthy();
  expect(banner()).toBe('2 RESTRICTED · H0 · releasable to NCB');
  await user.click(screen.getByRole('link', { name: 'Imports' }));
  expect(await screen.findByRole('heading', { name: 'Imports' })).toBeTruthy();
  await expect.poll(banner).toBeUndefined();
});

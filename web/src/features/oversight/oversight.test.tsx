import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { problem, startFakeServer, type Answers } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { adminSession, officerOfDataProtection, supervisorSession } from '../../testing/people.ts';

const subject = '0123456789abcdef0123456789abcdef';
const entry = {
  seq: 7,
  id: `${subject}/1`,
  at: '2026-11-30T12:00:00.000Z',
  kind: 'consultation',
  account: 'fedcba9876543210fedcba9876543210',
  accountName: 'marta',
  agency: 'NCB',
  purpose: 'investigation',
  justification: 'purpose',
  reason: 'complaint 7',
  decision: 'allowed',
  rule: 'read',
  action: 'get /api/v1/entities/{id}',
  subjects: [subject],
  subjectCount: 1,
  persons: 1,
  originators: ['POLICE'],
  results: 1,
} as const;

function openLog(path: string, more: Answers = {}) {
  const server = startFakeServer({
    'GET /sessions/current': supervisorSession,
    'GET /audit/status': { state: 'up', size: 8, signed: 8, witnessed: 8 },
    'POST /audit/entries': { entries: [entry] },
    'GET /check-notices': { notices: [] },
    'GET /safeguarding-alerts': { count: 0, alerts: [] },
    'GET /audit/watches': { watches: [] },
    ...more,
  });
  return { server, ...openDesk(path, server) };
}

test('an overseer asks who looked at a thing, with a reason, and reads on', async () => {
  const older = { ...entry, seq: 3, accountName: 'bruno' };
  const { user, server } = openLog(`/audit?subject=${subject}`, {
    'POST /audit/entries': ({ body }) =>
      Response.json(Object(body)['before'] === 7 ? { entries: [older] } : { entries: [entry], next: 7 }),
  });
  await user.type(await screen.findByLabelText(/^Reason \*?$/), 'complaint 7');
  await user.click(screen.getByRole('button', { name: 'Read the log' }));
  expect(await screen.findByText('marta')).toBeTruthy();
  expect(screen.getByText('for investigation · complaint 7')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Older entries' }));

  expect(await screen.findByText('bruno')).toBeTruthy();
  expect(screen.getByText('marta')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Older entries' })).toBeNull();
  expect(server.of('POST /audit/entries').map(({ body }) => body)).toStrictEqual([
    { reason: 'complaint 7', subject },
    { reason: 'complaint 7', subject, before: 7 },
  ]);
});

test('of a file that left it is said for whom it was, and its hash', async () => {
  const sha256 = 'c0ffee00'.repeat(8);
  const file = { sha256, export: subject, format: 'csv', use: 'dissemination', recipient: 'POLICE', grants: [] };
  const { user } = openLog(`/audit?subject=${subject}`, {
    'POST /audit/entries': { entries: [{ ...entry, kind: 'export', file }] },
  });
  await user.type(await screen.findByLabelText(/^Reason \*?$/), 'complaint 7');
  await user.click(screen.getByRole('button', { name: 'Read the log' }));

  expect(await screen.findByText(`CSV for POLICE · export 01234567 · SHA-256 ${sha256}`)).toBeTruthy();
});

test('without a reason nothing is read', async () => {
  const { user, server } = openLog('/audit');
  await user.type(await screen.findByLabelText(/^Account \*?$/), 'marta');

  expect(screen.getByRole('button', { name: 'Read the log' })).toHaveProperty('disabled', true);
  expect(server.of('POST /audit/entries')).toHaveLength(0);
});

test('a damaged log is said, with what is wrong where', async () => {
  const { user } = openLog('/audit', {
    'POST /audit/verify': {
      equal: false,
      origin: 'corridor',
      size: 8,
      covered: 8,
      checkpoints: 2,
      outside: 0,
      witnessed: false,
      operations: { expected: 3, found: 3 },
      faults: [{ what: 'record', at: 5, why: 'its hash is not that of the record before' }],
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Verify the whole log' }));

  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText('It is not as it was signed')).toBeTruthy();
  expect(within(alert).getByText(/record 5: its hash/)).toBeTruthy();
  expect(within(alert).getByText(/The witness did not answer/)).toBeTruthy();
});

test('an administrator verifies the log and does not read it', async () => {
  openLog('/audit', { 'GET /sessions/current': adminSession });

  expect(await screen.findByRole('button', { name: 'Verify the whole log' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Read the log' })).toBeNull();
});

test('a refusal to count is said', async () => {
  const { user } = openLog('/audit', {
    'POST /audit/use': () => problem(400, 'badInput', 'The time must end after it begins, and last a year at most.'),
  });
  await user.type(await screen.findByLabelText(/^First day/), '2026-11-02');
  await user.type(screen.getByLabelText(/^Last day/), '2026-11-01');
  await user.type(screen.getByLabelText(/^Reason for counting/), 'yearly report');
  await user.click(screen.getByRole('button', { name: 'Count' }));

  expect(await screen.findByText(/last a year at most/)).toBeTruthy();
});

test('an overseer is told whose checks met the own records, those that were answered with silence among them', async () => {
  const met = { agency: 'CUSTOMS', record: subject, at: '2026-11-30T12:00:00.000Z' };
  const notices = [
    { ...met, wasTold: true },
    { ...met, record: 'f'.repeat(32), wasTold: true },
    { ...met, agency: 'POLICE', wasTold: false },
  ];
  const { user, server } = openLog('/audit', { 'GET /check-notices': { notices } });
  const told = within(await screen.findByRole('region', { name: 'Who met our records at a check' }));
  expect(await told.findByText('hit, and to contact you')).toBeTruthy();
  expect(told.getByText('2 records')).toBeTruthy();
  expect(told.getByText('nothing: only you know of it')).toBeTruthy();
  await user.click(told.getByRole('button', { name: 'Record 1 that CUSTOMS met' }));

  expect(await screen.findByRole('dialog', { name: 'Record' })).toBeTruthy();
  await expect.poll(() => server.of(`GET /records/${subject}`).length).toBe(1);
});

test('no check that met a record is said as well', async () => {
  openLog('/audit');
  expect(await screen.findByText('No check of another agency has met a record of yours.')).toBeTruthy();
});

test('an overseer with the right is told whom the own records guard and others show, and opens those records', async () => {
  const entity = { id: 'e'.repeat(32), kind: 'Person', caption: 'Quenby Thornwood' };
  const records = [
    { id: subject, originator: 'POLICE' },
    { id: 'f'.repeat(32), originator: 'CUSTOMS' },
  ];
  const { user, server } = openLog('/audit', {
    'GET /sessions/current': officerOfDataProtection,
    'GET /safeguarding-alerts': { count: 1, alerts: [{ entity, records }] },
  });
  const told = within(await screen.findByRole('region', { name: 'Victims and minors whom others show' }));
  expect(await told.findByText('1 person')).toBeTruthy();
  expect(told.getByText('CUSTOMS, POLICE')).toBeTruthy();
  expect(told.queryByText(/right to data on victims alone/)).toBeNull();
  await user.click(told.getByRole('button', { name: 'Record 1 that shows Quenby Thornwood' }));

  await expect.poll(() => server.of(`GET /records/${subject}`).length).toBe(1);
});

test('an overseer without the right is told how many, and of whom nothing', async () => {
  openLog('/audit', { 'GET /safeguarding-alerts': { count: 2, alerts: [] } });
  const told = within(await screen.findByRole('region', { name: 'Victims and minors whom others show' }));

  expect(await told.findByText('2 persons')).toBeTruthy();
  expect(told.getByText(/told to overseers with the right to data on victims alone/)).toBeTruthy();
  expect(told.queryByRole('table')).toBeNull();
});

test('a data-protection officer puts a person on the watch list, with a reason, and takes another off', async () => {
  const watched = 'e'.repeat(32);
  const { user, server } = openLog('/audit', {
    'GET /sessions/current': officerOfDataProtection,
    'GET /audit/watches': { watches: [{ entity: watched, why: 'publicFigure' }] },
    [`PUT /audit/watches/${subject}`]: { entity: subject, why: 'relative' },
    [`DELETE /audit/watches/${watched}`]: () => new Response(null, { status: 204 }),
  });
  const list = within(await screen.findByRole('region', { name: 'Watch list' }));
  expect(await list.findByRole('cell', { name: 'a public figure' })).toBeTruthy();
  await user.type(list.getByLabelText(/^Id of the person/), subject);
  await user.selectOptions(list.getByLabelText('Who it is'), 'a relative of a colleague');
  expect(list.getByRole('button', { name: 'Watch' })).toHaveProperty('disabled', true);
  await user.type(list.getByLabelText(/^Reason to watch/), 'asked for by the head of unit');
  await user.click(list.getByRole('button', { name: 'Watch' }));
  await user.click(list.getByRole('button', { name: `Take ${watched} off the watch list` }));

  await expect.poll(() => server.of(`DELETE /audit/watches/${watched}`).length).toBe(1);
  expect(server.of(`PUT /audit/watches/${subject}`).map(({ body }) => body)).toStrictEqual([
    { entity: subject, why: 'relative', reason: 'asked for by the head of unit' },
  ]);
});

test('a supervisor reads the watch list and does not change it', async () => {
  openLog('/audit', { 'GET /audit/watches': { watches: [{ entity: subject, why: 'colleague' }] } });
  const list = within(await screen.findByRole('region', { name: 'Watch list' }));

  expect(await list.findByRole('cell', { name: 'a colleague' })).toBeTruthy();
  expect(list.queryByRole('button')).toBeNull();
});

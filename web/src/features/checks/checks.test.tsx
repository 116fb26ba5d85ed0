import { screen, within } from '@testing-library/react';
import type { SessionView } from '@corridor/graph-schema/contracts';
import { expect, test } from 'vitest';
import { problem, startFakeServer, type Answers } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { officerSession, supervisorSession } from '../../testing/people.ts';

const bureau = {
  code: 'NCB',
  name: 'Bureau',
  agencyType: 'NCB',
  dutyHours: 'day and night',
  languages: ['es'],
  offices: [],
};
const none = { hit: false, contacts: [] };

function openAs(session: SessionView, path: string, more: Answers = {}) {
  const server = startFakeServer({
    'GET /sessions/current': session,
    'GET /agencies': { agencies: [bureau] },
    'POST /checks': ({ body }) =>
      Response.json(Object(body)['document'] === 'RL100' ? { hit: true, contacts: ['NCB', 'CUSTOMS'] } : none),
    ...more,
  });
  return { server, ...openDesk(path, server) };
}

test('a border officer arrives at the checks, and is led nowhere else', async () => {
  const { history, server } = openAs(officerSession, '/');

  expect(await screen.findByRole('heading', { name: 'Check at the border' })).toBeTruthy();
  expect(history.location.pathname).toBe('/checks');
  const places = within(screen.getByRole('navigation', { name: 'Places' })).getAllByRole('link');
  expect(places.map(({ textContent }) => textContent)).toStrictEqual(['Check']);
  expect(screen.queryByRole('note', { name: 'Marking' })).toBeNull();
  expect(server.sent.filter(({ name }) => name.includes('/questions/'))).toStrictEqual([]);
});

test('a hit says whom to contact, by the keyboard alone, and the next check takes its place', async () => {
  const { user, server } = openAs(officerSession, '/checks');
  const field = await screen.findByLabelText(/^Number of the document/);
  await user.type(field, 'RL100{Enter}');
  expect(await screen.findByRole('heading', { name: 'Hit' })).toBeTruthy();
  const contacts = within(screen.getByRole('list', { name: 'Whom to contact' })).getAllByRole('listitem');
  expect(contacts.map(({ textContent }) => textContent)).toStrictEqual([
    'NCB · Bureau · day and night · es',
    'CUSTOMS (your own agency)',
  ]);

  await user.keyboard('NO100');
  expect(field).toHaveProperty('value', 'NO100');
  expect(screen.queryByRole('heading', { name: 'Hit' })).toBeNull();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'No hit' })).toBeTruthy();
  expect(screen.getByText(/^Document NO100/)).toBeTruthy();
  expect(server.of('POST /checks').map(({ body }) => body)).toStrictEqual([
    { document: 'RL100' },
    { document: 'NO100' },
  ]);
});

test('a name is checked with its day of birth, and not before both are there', async () => {
  const { user, server } = openAs(officerSession, '/checks');
  await user.click(await screen.findByRole('radio', { name: 'Name and birth date' }));
  await user.type(screen.getByLabelText(/^Name \*?$/), 'Rasmus Testwell');
  expect(screen.getByRole('button', { name: 'Check' })).toHaveProperty('disabled', true);
  await user.type(screen.getByLabelText(/^Born on/), '1981-01-02');
  await user.click(screen.getByRole('button', { name: 'Check' }));

  expect(await screen.findByRole('heading', { name: 'No hit' })).toBeTruthy();
  expect(server.of('POST /checks').map(({ body }) => body)).toStrictEqual([
    { name: 'Rasmus Testwell', birthDate: '1981-01-02' },
  ]);
});

test('a check that fails is said, and can be tried again', async () => {
  let isAway = true;
  const { user } = openAs(officerSession, '/checks', {
    'POST /checks': () => (isAway ? problem(503, 'busy', 'Try again later.') : Response.json(none)),
  });
  await user.type(await screen.findByLabelText(/^Number of the document/), 'NO100{Enter}');
  expect(await screen.findByText('Try again later.')).toBeTruthy();
  isAway = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('heading', { name: 'No hit' })).toBeTruthy();
  expect(screen.queryByText('Try again later.')).toBeNull();
});

test('a check that is under way says so', async () => {
  const answered = Promise.withResolvers<Response>();
  const { user } = openAs(officerSession, '/checks', { 'POST /checks': () => answered.promise });
  await user.type(await screen.findByLabelText(/^Number of the document/), 'NO100{Enter}');
  expect(await screen.findByText('Checking: Document NO100')).toBeTruthy();
  answered.resolve(Response.json(none));

  expect(await screen.findByRole('heading', { name: 'No hit' })).toBeTruthy();
});

test('who works for something else is led to screening first, and each check states it', async () => {
  const session: SessionView = { ...supervisorSession, purposes: ['investigation', 'screening'] };
  const { user, server } = openAs(session, '/checks');
  await user.click(await screen.findByRole('button', { name: 'Work for screening' }));
  await user.type(await screen.findByLabelText(/^Number of the document/), 'NO100{Enter}');

  expect(await screen.findByRole('heading', { name: 'No hit' })).toBeTruthy();
  expect(server.of('POST /checks')[0]?.headers.get('Corridor-Purpose')).toBe('screening');
});

test('who may not check is told so', async () => {
  openAs(supervisorSession, '/checks');
  expect(await screen.findByText('Your account makes no checks.')).toBeTruthy();
});

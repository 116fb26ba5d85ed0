import { act, screen } from '@testing-library/react';
import type { Marking } from '@corridor/graph-schema/contracts';
import { markingWords } from '@corridor/graph-schema/policy';
import { expect, test } from 'vitest';
import { useOnScreen } from '../../state/on-screen.ts';
import { anEnvelope } from '../../testing/an-envelope.ts';
import { problem, startFakeServer, type Answers } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { adminSession, supervisorSession } from '../../testing/people.ts';

const plain: Marking = {
  level: 1,
  handling: ['H0'],
  releasableTo: ['ALL'],
  denied: [],
  originators: ['NCB'],
  victims: false,
  closed: false,
};
const strict: Marking = {
  ...plain,
  level: 3,
  handling: ['H0', 'H2'],
  releasableTo: ['NCB', 'POLICE'],
  denied: ['NGO'],
  victims: true,
  closed: true,
};
const one = '1'.repeat(32);
const other = '2'.repeat(32);

function aDesk(more: Answers = {}) {
  const server = startFakeServer({
    'GET /sessions/current': supervisorSession,
    'GET /accounts': { accounts: [] },
    'POST /questions/marking': ({ body }) => {
      const asked: string[] = Object(body)['entities'];
      return Response.json(anEnvelope('marking', [asked.includes(other) ? strict : plain]));
    },
    ...more,
  });
  return { server, ...openDesk('/accounts', server) };
}
const show = (part: string, ids: string[], marking?: Marking) =>
  act(() => useOnScreen.getState().show(part, { ids, marking }));
const banner = () => screen.queryByRole('note', { name: 'Marking' })?.textContent;

test.for<[Marking, string]>([
  [plain, '1 OFFICIAL USE · H0 · releasable to every agency'],
  [
    strict,
    '3 CONFIDENTIAL · H2 not to be passed on · releasable to NCB, POLICE · never NGO · data on victims · members of its case or operation alone',
  ],
  [{ ...plain, releasableTo: [] }, '1 OFFICIAL USE · H0 · releasable to no agency as a whole'],
])('a marking reads as its parts', ([marking, words]) => expect(markingWords(marking)).toBe(words));

test('the banner says the highest marking of all that is shown, and goes with it', async () => {
  const { server } = aDesk();
  await screen.findByRole('button', { name: /supervisor · NCB/ });
  expect(banner()).toBeUndefined();
  show('chart', [one]);
  await expect.poll(banner).toBe('1 OFFICIAL USE · H0 · releasable to every agency');
  show('search', [other, one]);
  await expect.poll(banner).toContain('3 CONFIDENTIAL');
  expect(server.of('POST /questions/marking').at(-1)?.body).toStrictEqual({ entities: [one, other] });
  show('search', []);
  await expect.poll(banner).toContain('1 OFFICIAL USE');
  show('chart', []);
  await expect.poll(banner).toBeUndefined();
});

test('what a part shows beyond entities raises the marking as well', async () => {
  aDesk();
  await screen.findByRole('button', { name: /supervisor · NCB/ });
  show('chart', [one]);
  show('flows', [], { ...plain, level: 2, releasableTo: ['NCB'] });
  await expect.poll(banner).toBe('2 RESTRICTED · H0 · releasable to NCB');
  show('chart', []);
  await expect.poll(banner).toBe('2 RESTRICTED · H0 · releasable to NCB');
  show('flows', []);
  await expect.poll(banner).toBeUndefined();
});

test('what cannot be marked is treated as the highest that one may read', async () => {
  aDesk({ 'POST /questions/marking': () => problem(503, 'busy', 'Later.') });
  await screen.findByRole('button', { name: /supervisor · NCB/ });
  show('chart', [one]);

  await expect.poll(banner).toContain('treat what is on screen as the highest');
  expect(screen.getByRole('note', { name: 'Marking' }).getAttribute('data-level')).toBe('3');
  show('chart', []);
});

test('who is given no case data is asked for no marking', async () => {
  const { server } = aDesk({ 'GET /sessions/current': adminSession });
  await screen.findByRole('button', { name: /admin · NCB/ });
  show('chart', [one]);

  expect(banner()).toBeUndefined();
  expect(server.of('POST /questions/marking')).toStrictEqual([]);
  show('chart', []);
});

import { screen } from '@testing-library/react';
import type { Necessity } from '@corridor/graph-schema/contracts';
import { expect, test } from 'vitest';
import { problem, startFakeServer } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { supervisorSession } from '../../testing/people.ts';

const id = '0123456789abcdef0123456789abcdef';
const waiting: Necessity = {
  id,
  measure: 'communications',
  case: 'C-7',
  statement: 'No milder way shows whom they call.',
  account: 'marta',
  agency: 'NCB',
  at: '2026-11-30T12:00:00.000Z',
  until: '2026-12-30T12:00:00.000Z',
  state: 'waiting',
  isValid: false,
};
const approved: Necessity = {
  ...waiting,
  id: 'f'.repeat(32),
  account: 'supervisor',
  state: 'approved',
  isValid: true,
  decidedBy: 'other',
};

function open(statements: readonly Necessity[], refusing = false) {
  const server = startFakeServer({
    'GET /sessions/current': supervisorSession,
    'GET /sharing-proposals': { proposals: [] },
    'GET /correction-notices': ({ headers }) =>
      refusing && headers.has('Corridor-Necessity')
        ? problem(403, 'necessityNeeded', 'This measure needs an approval.')
        : Response.json({ notices: [] }),
    'GET /necessity-statements': { statements },
    'POST /necessity-statements': waiting,
    [`POST /necessity-statements/${id}/approve`]: { ...waiting, state: 'approved' },
  });
  return { server, ...openDesk('/sharing', server) };
}

test('a statement of somebody else is approved with a reason', async () => {
  const { user, server } = open([waiting]);
  await user.click(await screen.findByRole('button', { name: 'Approve…' }));
  await user.type(await screen.findByLabelText(/^Reason/), 'in proportion');
  await user.click(screen.getByRole('button', { name: 'Approve it' }));

  await expect
    .poll(() => server.of(`POST /necessity-statements/${id}/approve`).map(({ body }) => body))
    .toStrictEqual([{ reason: 'in proportion' }]);
});

test('a necessity is stated for a case', async () => {
  const { user, server } = open([]);
  await user.click(await screen.findByRole('button', { name: 'State a necessity…' }));
  await user.type(await screen.findByLabelText(/^Case/), 'C-7');
  await user.type(screen.getByLabelText(/^Why nothing milder/), waiting.statement);
  await user.type(screen.getByLabelText(/^Until/), '2026-12-30T12:00');
  await user.click(screen.getByRole('button', { name: 'State it' }));

  await expect.poll(() => server.of('POST /necessity-statements').length).toBe(1);
  expect(server.of('POST /necessity-statements')[0]?.body).toMatchObject({
    measure: 'communications',
    case: 'C-7',
    statement: waiting.statement,
  });
});

test('whoever works under an approval names it with its case, until it is refused', async () => {
  const { user, server } = open([approved], true);
  await user.click(await screen.findByRole('button', { name: 'Work under it' }));

  const asked = () =>
    server
      .of('GET /correction-notices')
      .map(({ headers }) => [headers.get('Corridor-Necessity'), headers.get('Corridor-Case')]);
  await expect.poll(() => asked().length).toBeGreaterThan(1);
  expect(asked()[1]).toStrictEqual([approved.id, 'C-7']);
  expect(await screen.findByRole('button', { name: 'Work under it' })).toBeTruthy();
});

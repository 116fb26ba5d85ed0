import { act, screen, waitFor } from '@testing-library/react';
import type { EntityView, PersonSeals } from '@corridor/graph-schema/contracts';
import { expect, test, vi } from 'vitest';
import { useSelection } from '../../state/selection.ts';
import { anEnvelope } from '../../testing/an-envelope.ts';
import { problem, startFakeServer, type Answers } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { adminAccount, supervisorSession } from '../../testing/people.ts';

// There is no canvas in these tests.
vi.mock('../chart/use-cytoscape.ts', () => ({ useCytoscape: () => ({ cy: undefined, attach: () => undefined }) }));

const id = '0123456789abcdef0123456789abcdef';
const witness = { id, kind: 'Person', caption: 'Wanda Testwell' };
const listed: PersonSeals = {
  isMember: true,
  seals: [{ entity: witness, by: 'supervisor-2', reason: 'protected witness', at: '2026-11-30T12:00:00.000Z' }],
};
const entity: EntityView = {
  ...witness,
  names: [],
  keys: [],
  properties: [],
  claims: [],
  records: 1,
  sources: ['list'],
  truncated: null,
};
const marking = {
  level: 3,
  handling: ['H0'],
  releasableTo: ['NCB'],
  denied: [],
  originators: ['NCB'],
  victims: false,
  closed: true,
};

function aServer(more: Answers = {}) {
  return startFakeServer({
    'GET /sessions/current': supervisorSession,
    'GET /seals': { isMember: true, seals: [] },
    'POST /questions/marking': anEnvelope('marking', [marking]),
    'POST /questions/search': anEnvelope('search', [
      { entity: witness, score: 1, matched: [{ field: 'name', value: witness.caption, how: 'exact' }] },
    ]),
    [`GET /entities/${id}`]: entity,
    [`POST /entities/${id}/seal`]: () => Response.json({ records: 3 }, { status: 201 }),
    [`DELETE /entities/${id}/seal`]: { records: 3 },
    ...more,
  });
}

async function findAndAsk(server: ReturnType<typeof aServer>) {
  const { user } = openDesk('/seals', server);
  await user.type(await screen.findByLabelText('Find a person'), 'Wanda{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Seal Wanda Testwell' }));
  expect(await screen.findByText(/nobody but the members of NCB\/SEALED learns/)).toBeTruthy();
  await user.type(screen.getByLabelText(/^Why they must be protected/), 'protected witness');
  await user.click(screen.getByRole('button', { name: 'Seal this person' }));
  return user;
}

test('a supervisor finds a person, reads what sealing does, and seals with a reason', async () => {
  const server = aServer();
  await findAndAsk(server);

  expect(await screen.findByText('Sealed: 3 records for NCB/SEALED alone.')).toBeTruthy();
  expect(server.of('POST /questions/search')[0]?.body).toMatchObject({ text: 'Wanda', kinds: ['Person'] });
  expect(server.of(`POST /entities/${id}/seal`).map(({ body }) => body)).toStrictEqual([
    { reason: 'protected witness' },
  ]);
  await waitFor(() => expect(server.of('GET /seals')).toHaveLength(2));
});

test('sealing asks for proof first, and goes on as the same request', async () => {
  let isProven = false;
  const server = aServer({
    'GET /own-account': { ...adminAccount, account: 'supervisor', hasPassword: false },
    'POST /sessions/current/step-up': () => {
      isProven = true;
      return Response.json({ until: '2026-11-30T12:10:00.000Z' });
    },
    [`POST /entities/${id}/seal`]: () =>
      isProven ? Response.json({ records: 1 }, { status: 201 }) : problem(403, 'stepUpNeeded', 'Prove who you are.'),
  });
  const user = await findAndAsk(server);
  await user.click(await screen.findByRole('button', { name: 'Go on' }));

  expect(await screen.findByText('Sealed: 1 record for NCB/SEALED alone.')).toBeTruthy();
  const [first, second] = server.of(`POST /entities/${id}/seal`);
  expect(second?.headers.get('Idempotency-Key')).toBe(first?.headers.get('Idempotency-Key'));
});

test('who is sealed already is said, and the dialog stays', async () => {
  await findAndAsk(aServer({ [`POST /entities/${id}/seal`]: () => problem(409, 'conflict', 'It is sealed already.') }));

  expect(await screen.findByText('It is sealed already.')).toBeTruthy();
  expect(screen.getByRole('dialog', { name: 'Seal Wanda Testwell?' })).toBeTruthy();
});

test('a member of the circle sees who is sealed under their marking, and lifts a seal with a reason', async () => {
  let isSealed = true;
  const server = aServer({
    'GET /seals': () => Response.json(isSealed ? listed : { isMember: true, seals: [] }),
    [`DELETE /entities/${id}/seal`]: () => {
      isSealed = false;
      return Response.json({ records: 3 });
    },
  });
  const { user } = openDesk('/seals', server);
  await user.click(await screen.findByRole('button', { name: 'Lift the seal of Wanda Testwell' }));
  await expect
    .poll(() => screen.queryByRole('note', { name: 'Marking' })?.textContent)
    .toContain('members of its case or operation alone');
  await user.type(await screen.findByLabelText(/^Why they need no protection/), 'the trial is over');
  await user.click(screen.getByRole('button', { name: 'Lift the seal' }));

  expect(await screen.findByText('The seal was taken off 3 records.')).toBeTruthy();
  expect(await screen.findByText(/^Nobody is sealed/)).toBeTruthy();
  expect(server.of(`DELETE /entities/${id}/seal`).map(({ body }) => body)).toStrictEqual([
    { reason: 'the trial is over' },
  ]);
});

test('who is not of the circle is told how to come in', async () => {
  openDesk('/seals', aServer({ 'GET /seals': { isMember: false, seals: [] } }));

  expect(await screen.findByText(/shown to the members of NCB\/SEALED alone/)).toBeTruthy();
  expect(screen.queryByText(/^Nobody is sealed/)).toBeNull();
});

test('a list of seals that cannot be read is said', async () => {
  openDesk('/seals', aServer({ 'GET /seals': () => problem(503, 'busy', 'Try again later.') }));

  expect(await screen.findByText('Try again later.')).toBeTruthy();
});

test('the inspector leads supervisors to the seal of a person, and nobody to that of a thing', async () => {
  const ship = { id: 'f'.repeat(32), kind: 'Vessel', caption: 'A ship' };
  const { user } = openDesk('/', aServer({ [`GET /entities/${ship.id}`]: { ...entity, ...ship } }));
  await screen.findByText('Nothing is selected');
  act(() => useSelection.getState().select([ship.id]));
  expect(await screen.findByRole('heading', { name: 'A ship' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Seal this person…' })).toBeNull();
  act(() => useSelection.getState().select([id]));
  await user.click(await screen.findByRole('button', { name: 'Seal this person…' }));

  expect(await screen.findByRole('dialog', { name: 'Seal Wanda Testwell?' })).toBeTruthy();
});

test('an analyst is led to no seals', async () => {
  openDesk('/seals', aServer({ 'GET /sessions/current': { ...supervisorSession, roles: ['analyst'] } }));

  expect(await screen.findByText('Persons are sealed by supervisors.')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Seals' })).toBeNull();
});

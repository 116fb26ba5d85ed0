import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { startFakeServer } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { supervisorSession } from '../../testing/people.ts';

const member = {
  id: 'a'.repeat(32),
  compartment: 'NCB/HARBOUR',
  account: 'marta',
  agency: 'NCB',
  kind: 'member',
  from: '2026-11-01T00:00:00.000Z',
  isNow: true,
};

test('a supervisor lets somebody in for a time with a reason, and ends it', async () => {
  const server = startFakeServer({
    'GET /sessions/current': supervisorSession,
    'GET /compartment-members': { members: [member] },
    'POST /compartment-members': ({ body }) =>
      Response.json({ ...member, ...Object(body), reason: undefined }, { status: 201 }),
    [`DELETE /compartment-members/${member.id}`]: { ...member, isNow: false },
  });
  const { user } = openDesk('/compartments', server);
  await user.click(await screen.findByRole('button', { name: 'End the access of marta to NCB/HARBOUR' }));
  await user.click(screen.getByRole('button', { name: 'Let somebody in…' }));
  await user.type(await screen.findByLabelText(/^Case or operation/), 'HARBOUR');
  await user.type(screen.getByLabelText(/^Account/), 'nils');
  await user.selectOptions(screen.getByLabelText('As'), 'approval');
  await user.type(screen.getByLabelText(/^Reason/), 'translates');
  const button = screen.getByRole('button', { name: 'Let them in' });
  expect(button).toHaveProperty('disabled', true);
  await user.type(screen.getByLabelText(/^Until/), '2026-12-24T12:00');
  await user.click(button);

  expect(server.of(`DELETE /compartment-members/${member.id}`)).toHaveLength(1);
  expect(server.of('POST /compartment-members')[0]?.body).toStrictEqual({
    compartment: 'NCB/HARBOUR',
    account: 'nils',
    kind: 'approval',
    reason: 'translates',
    until: new Date('2026-12-24T12:00').toISOString(),
  });
});

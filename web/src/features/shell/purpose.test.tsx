import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { addToChart } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { startFakeServer } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { adminSession, analystAccount, supervisorSession } from '../../testing/people.ts';

test('who serves several purposes chooses one and a case, and every request states them', async () => {
  const server = startFakeServer({
    'GET /sessions/current': supervisorSession,
    'GET /accounts': { accounts: [analystAccount] },
  });
  const { user } = openDesk('/accounts', server);
  const streams: string[] = [];
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      static readonly CLOSED = 2;
      readonly readyState = 1;
      constructor(address: string) {
        super();
        streams.push(address);
      }
      close() {}
    },
  );
  await user.click(await screen.findByRole('button', { name: /supervisor · NCB · for investigation/ }));
  await user.click(await screen.findByRole('radio', { name: 'planning' }));
  await user.type(screen.getByLabelText(/^Case/), 'OP 12/26');
  await user.click(screen.getByRole('button', { name: 'Work for this' }));

  expect(await screen.findByText(/for planning · case OP 12\/26/)).toBeTruthy();
  const asked = server.of('GET /accounts').map(({ headers }) => headers.get('Corridor-Purpose'));
  expect(asked).toStrictEqual([null, 'planning']);
  expect(server.sent.at(-1)?.headers.get('Corridor-Case')).toBe('OP 12/26');
  expect(streams).toStrictEqual(['/api/v1/events', '/api/v1/events?purpose=planning']);
});

test('the chart stays when its owner works for another purpose, and goes when somebody else comes', async () => {
  let session = supervisorSession;
  const server = startFakeServer({
    'GET /sessions/current': () => Response.json(session),
    'GET /accounts': { accounts: [] },
  });
  const { user, queries } = openDesk('/accounts', server);
  const onChart = () => Object.keys(useChart.getState().history.present.entities);
  await user.click(await screen.findByRole('button', { name: /supervisor · NCB · for investigation/ }));
  useChart.getState().change((chart) => addToChart(chart, [{ id: 'a', kind: 'Person', caption: 'A' }], []));
  await user.click(await screen.findByRole('radio', { name: 'planning' }));
  await user.click(screen.getByRole('button', { name: 'Work for this' }));
  await screen.findByText(/for planning/);
  expect(onChart()).toStrictEqual(['a']);

  session = { ...supervisorSession, account: 'another' };
  await queries.invalidateQueries({ queryKey: ['session'] });
  await screen.findByText(/another · NCB/);
  expect(onChart()).toStrictEqual([]);
});

test('a case that no header can carry is not taken', async () => {
  const { user } = openDesk(
    '/accounts',
    startFakeServer({ 'GET /sessions/current': supervisorSession, 'GET /accounts': { accounts: [] } }),
  );
  await user.click(await screen.findByRole('button', { name: /supervisor · NCB/ }));
  await user.type(await screen.findByLabelText(/^Case/), 'дело');

  expect(await screen.findByText(/Letters, digits, spaces/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Work for this' })).toHaveProperty('disabled', true);
});

test('an administrator of accounts is led to the accounts, and to no case data', async () => {
  openDesk(
    '/',
    startFakeServer({ 'GET /sessions/current': adminSession, 'GET /accounts': { accounts: [analystAccount] } }),
  );

  expect(await screen.findByRole('heading', { name: 'Accounts of NCB' })).toBeTruthy();
  const places = screen.getByRole('navigation', { name: 'Places' }).querySelectorAll('a');
  expect([...places].map(({ textContent }) => textContent)).toStrictEqual(['Accounts', 'Agencies', 'Audit log']);
});

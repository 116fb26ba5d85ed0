import { screen } from '@testing-library/react';
import type { SessionView } from '@corridor/graph-schema/contracts';
import { expect, test, vi } from 'vitest';
import { addToChart, placeOnChart } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { actingAs } from '../../testing/acting-as.ts';
import { anEnvelope } from '../../testing/an-envelope.ts';
import { problem, startFakeServer } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { officerSession, supervisorSession } from '../../testing/people.ts';

const police: SessionView = { ...supervisorSession, account: 'analyst-b', agency: 'POLICE' };
const shared = { id: '0'.repeat(32), kind: 'Container', caption: 'A box that both know' };
const own = { id: '1'.repeat(32), kind: 'Organisation', caption: 'A shipper that one knows' };
const places = { [shared.id]: { x: 1, y: 2 }, [own.id]: { x: 3, y: 4 } };
const present = () => useChart.getState().history.present;

/** A server of two accounts: the second is shown one of two things. */
function twoAccounts(refusal?: Response) {
  const acting = actingAs(supervisorSession, police);
  return startFakeServer({
    ...acting.answers,
    'GET /accounts': { accounts: [] },
    ...(refusal ? { 'POST /sessions/demonstration': () => refusal } : {}),
    'POST /questions/among': ({ body }) => {
      const visible = acting.current() === police ? [shared] : [shared, own];
      const asked: string[] = Object(body)['entities'];
      const found = visible.filter(({ id }) => asked.includes(id)).map((entity) => ({ asked: entity.id, entity }));
      return Response.json(anEnvelope('among', found, { links: [] }));
    },
  });
}

async function switchTo(user: ReturnType<typeof openDesk>['user'], from: RegExp, to: string) {
  await user.click(await screen.findByRole('button', { name: from }));
  await user.selectOptions(await screen.findByLabelText('Act as'), to);
  await user.click(screen.getByRole('button', { name: 'Switch' }));
}

test('whom a visitor acts as sees on the chart what they may, nothing else of the one before, and it all comes back', async () => {
  const { user, queries } = openDesk('/accounts', twoAccounts());
  const streams: string[] = [];
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      constructor() {
        super();
        streams.push('opened');
      }
      close() {
        streams.push('closed');
      }
    },
  );
  await screen.findByRole('button', { name: /supervisor · NCB/ });
  useChart.getState().change((chart) => addToChart(chart, [shared, own], []));
  useChart.getState().change((chart) => placeOnChart(chart, places, false));
  queries.setQueryData(['entity', own.id], own);

  await switchTo(user, /supervisor · NCB/, 'analyst-b');
  expect(await screen.findByRole('button', { name: /analyst-b · POLICE/ })).toBeTruthy();
  await expect.poll(() => present().entities).toMatchObject({ [shared.id]: shared });
  expect(present().positions).toStrictEqual({ [shared.id]: places[shared.id] });
  expect(useChart.getState().history).toMatchObject({ past: [], future: [] });
  expect(queries.getQueryData(['entity', own.id])).toBeUndefined();
  await expect.poll(() => streams).toStrictEqual(['opened', 'closed', 'opened']);

  await switchTo(user, /analyst-b · POLICE/, 'supervisor');
  expect(await screen.findByRole('button', { name: /supervisor · NCB/ })).toBeTruthy();
  await expect.poll(() => Object.keys(present().entities).sort()).toStrictEqual([shared.id, own.id]);
  expect(present().positions).toStrictEqual(places);
});

test('whoever reads no case data asks for no chart, and leaves it for who comes after', async () => {
  const acting = actingAs(supervisorSession, officerSession);
  const server = startFakeServer({
    ...acting.answers,
    'GET /accounts': { accounts: [] },
    'GET /agencies': { agencies: [] },
    'POST /questions/among': anEnvelope('among', [{ asked: own.id, entity: own }], { links: [] }),
  });
  const { user } = openDesk('/accounts', server);
  await screen.findByRole('button', { name: /supervisor · NCB/ });
  useChart.getState().change((chart) => addToChart(chart, [own], []));

  await switchTo(user, /supervisor · NCB/, 'border-officer');
  expect(await screen.findByRole('button', { name: /border-officer · CUSTOMS/ })).toBeTruthy();
  expect(present().entities).toStrictEqual({});
  expect(server.of('POST /questions/among')).toStrictEqual([]);
  await switchTo(user, /border-officer · CUSTOMS/, 'supervisor');
  expect(await screen.findByRole('button', { name: /supervisor · NCB/ })).toBeTruthy();
  await expect.poll(() => present().entities).toMatchObject({ [own.id]: own });
});

test('who is refused stays who they are, with their chart', async () => {
  const { user } = openDesk('/accounts', twoAccounts(problem(403, 'notAllowed', 'Not here.')));
  await screen.findByRole('button', { name: /supervisor · NCB/ });
  useChart.getState().change((chart) => addToChart(chart, [own], []));
  await switchTo(user, /supervisor · NCB/, 'analyst-b');

  expect(await screen.findByText('Not here.')).toBeTruthy();
  expect(present().entities).toStrictEqual({ [own.id]: own });
});

test('outside of the demonstration there is nobody to act as, and no page of it', async () => {
  const server = startFakeServer({
    'GET /sessions/current': supervisorSession,
    'GET /accounts': { accounts: [] },
    'GET /sessions/demonstration': { accounts: [] },
  });
  const { user } = openDesk('/accounts', server);
  await user.click(await screen.findByRole('button', { name: /supervisor · NCB/ }));

  expect(await screen.findByRole('button', { name: 'Work for this' })).toBeTruthy();
  expect(screen.queryByLabelText('Act as')).toBeNull();
  expect(screen.queryByRole('link', { name: 'Demonstration' })).toBeNull();
});

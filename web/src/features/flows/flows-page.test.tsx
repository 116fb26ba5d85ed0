import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useChart } from '../../state/chart-store.ts';
import { anEnvelope } from '../../testing/an-envelope.ts';
import { startFakeServer } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { supervisorSession } from '../../testing/people.ts';

vi.mock('../chart/use-cytoscape.ts', () => ({ useCytoscape: () => ({ cy: undefined, attach: () => undefined }) }));

const country = (letter: string, caption: string) => ({ id: letter.repeat(32), kind: 'Country', caption });
const [brazil, spain] = [country('a', 'Brazil'), country('b', 'Spain')];
const seizure = { id: 'c'.repeat(32), kind: 'Seizure', caption: 'S1' };
const flow = { from: brazil, to: spain, seizures: 1, kgWeighed: 5, kgConverted: 0 };

/** Arranges nothing: there is no other thread here. */
class IdleWorker extends EventTarget {
  postMessage() {}
  terminate() {}
}

test('a flow opens to the seizures that it counts, on the chart', async () => {
  const server = startFakeServer({
    'GET /sessions/current': supervisorSession,
    'POST /questions/flows': anEnvelope('flows', [flow], { totalSeizures: 1, pairs: 1, listed: [seizure] }),
  });
  vi.stubGlobal('Worker', IdleWorker);
  const { user, history } = openDesk('/flows', server);

  await user.click(await screen.findByRole('button', { name: 'Select Brazil to Spain' }));
  await user.click(screen.getByRole('button', { name: 'See its 1 seizure' }));

  await expect.poll(() => history.location.pathname).toBe('/');
  expect(server.of('POST /questions/flows').at(-1)?.body).toMatchObject({ from: brazil.id, to: spain.id, list: 200 });
  expect(Object.keys(useChart.getState().history.present.entities).sort()).toStrictEqual(
    [brazil, spain, seizure].map(({ id }) => id),
  );
});

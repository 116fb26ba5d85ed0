import { screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { anEnvelope } from '../../testing/an-envelope.ts';
import { aPerson, openAnalysis } from '../../testing/open-analysis.tsx';
import { supervisorSession } from '../../testing/people.ts';

const people = ['a', 'b'].map((letter) => aPerson(letter));
const answer = {
  ...anEnvelope(
    'metrics',
    people.map((entity) => ({ entity, values: { degree: 1 } })),
    { nodes: 2, ties: 1, distribution: [] },
  ),
  params: { scope: { entities: people.map(({ id }) => id) }, measures: ['degree'], knownAt: 'now' },
};

test('an answer on screen is saved as a report with a reason, as it was understood', async () => {
  const saved: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const { server, user } = openAnalysis(
    'who-matters',
    {
      'GET /sessions/current': supervisorSession,
      'POST /questions/metrics': answer,
      'POST /questions/metrics/export': () =>
        new Response('<!doctype html>', {
          headers: {
            'Content-Type': 'text/html',
            'Content-Disposition': 'attachment; filename=corridor-metrics-2026-11-30-0011.html',
            'Corridor-File-SHA256': 'c0ffee',
          },
        }),
    },
    { onChart: people },
  );
  expect(screen.queryByRole('button', { name: 'Save answer…' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  await user.click(await screen.findByRole('button', { name: 'Save answer…' }));
  expect(await screen.findByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
  await user.type(screen.getByLabelText(/^Why/), 'for the briefing');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText(/corridor-metrics-2026-11-30-0011.html is in your downloads/)).toBeTruthy();
  expect(saved).toStrictEqual(['corridor-metrics-2026-11-30-0011.html']);
  expect(server.of('POST /questions/metrics/export').map(({ body }) => body)).toStrictEqual([
    {
      params: { scope: { entities: people.map(({ id }) => id) }, measures: ['degree'] },
      format: 'html',
      use: 'analysis',
      justification: 'for the briefing',
      acceptCaveats: [],
    },
  ]);
});

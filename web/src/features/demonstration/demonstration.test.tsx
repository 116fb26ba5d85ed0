import { screen, within } from '@testing-library/react';
import type { SessionView, SharingView } from '@corridor/graph-schema/contracts';
import { expect, test, vi } from 'vitest';
import { actingAs } from '../../testing/acting-as.ts';
import { anEnvelope } from '../../testing/an-envelope.ts';
import { problem, startFakeServer, type Answers } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { supervisorSession } from '../../testing/people.ts';
import { ends, facts, sightings, type Place } from './scenario.ts';

// There is no canvas in these tests; the list beside it says what is drawn.
vi.mock('../chart/use-cytoscape.ts', () => ({ useCytoscape: () => ({ cy: undefined, attach: () => undefined }) }));

const analyst: SessionView = { ...supervisorSession, account: 'analyst', roles: ['analyst'], clearance: 2 };
const police: SessionView = { ...analyst, account: 'analyst-b', agency: 'POLICE' };
const id = ({ key }: Place) =>
  Array.from(key, (letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padEnd(32, '0')
    .slice(0, 32);
const thing = (place: Place, kind: string) => ({ id: id(place), kind, caption: `Thing ${place.key}` });
const its = facts[3];

const thePath = {
  nodes: [thing(ends.shipper, 'Organisation'), thing(ends.consignee, 'Organisation')],
  links: [],
  hops: 1,
  confidence: 1,
  weakest: null,
  simultaneous: true,
};

const aRecord = (place: Place) => ({
  id: id(place),
  source: 's',
  ref: 'r',
  version: '1',
  kind: 'movement',
  recordedAt: '',
  flags: [],
  grade: { scheme: '4x4' },
});

/** The analyst of NCB sees everything while the police release their fact; the police see theirs alone. */
function aCase(more: Answers = {}) {
  const acting = actingAs(analyst, police);
  let isReleased = true;
  const sees = ({ key }: Place) => (acting.current() === analyst ? key !== its?.key || isReleased : key === its?.key);
  const answers: Record<string, Answers[string]> = {};
  for (const place of [...facts, ...sightings, ends.shipper, ends.consignee]) {
    const query = new URLSearchParams({ source: place.source, key: place.key }).toString();
    answers[`GET /lookup?${query}`] = () =>
      sees(place) ? Response.json({ entity: thing(place, 'Movement') }) : problem(404, 'notFound', 'No such entity');
    answers[`GET /entities/${id(place)}/records`] = {
      records: [aRecord(place)],
    };
    answers[`GET /records/${id(place)}`] = {
      ...aRecord(place),
      raw: '',
      said: {},
      profile: 'p',
      position: '',
      import: '',
      origin: '',
      handling: { originator: 'NCB', level: 1, code: 'H0', releasableTo: [] },
      flagDetails: [],
      entities: [thing(place, 'Movement')],
    };
  }
  const sharing = (): SharingView => ({
    record: id(its ?? ends.shipper),
    handling: {
      originator: 'POLICE',
      level: 1,
      code: 'H0',
      releasableTo: isReleased ? ['NCB'] : [],
      denied: [],
      victim: false,
    },
    why: [],
    may: 'share',
    disseminations: isReleased
      ? [
          {
            id: 'd1',
            record: 'r',
            recipient: 'NCB',
            basis: 'b',
            proposedBy: 'analyst-b',
            at: '2026-11-30T12:00:00.000Z',
          },
        ]
      : [],
    proposals: [],
  });
  return startFakeServer({
    ...answers,
    ...acting.answers,
    'POST /questions/among': anEnvelope('among', [], { links: [] }),
    'POST /questions/paths': () =>
      Response.json(
        anEnvelope('paths', isReleased ? [thePath] : [], {
          linked: isReleased,
          minHops: isReleased ? 1 : null,
          skippedHubs: [],
          since: null,
          pairs: [],
        }),
      ),
    [`GET /records/${sharing().record}/sharing`]: () => Response.json(sharing()),
    [`DELETE /records/${sharing().record}/sharing/d1`]: () => {
      isReleased = false;
      return Response.json(sharing());
    },
    [`POST /records/${sharing().record}/sharing`]: () => {
      isReleased = true;
      return Response.json(
        { dissemination: { id: 'd2', record: 'r', basis: 'b', proposedBy: 'analyst-b', at: '' } },
        { status: 201 },
      );
    },
    ...more,
  });
}

const drawn = async () =>
  within(await screen.findByRole('list', { name: 'What is drawn' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('a visitor looks as one who finds the path and as one who sees a single fact', async () => {
  const { user } = openDesk('/demonstration', aCase());

  expect(await screen.findByText('NCB finds a path of 1 hops from shipper to consignee.')).toBeTruthy();
  expect(await drawn()).toStrictEqual(['Thing ME-SHIPPER (organisation)', 'Thing ME-CONSIGNEE (organisation)']);
  await user.click(screen.getByRole('button', { name: 'POLICE' }));
  expect(await screen.findByText('No path: POLICE knows neither the shipper nor the consignee.')).toBeTruthy();
  expect(await drawn()).toStrictEqual([`Thing ${its?.key} (movement)`]);
  expect(screen.getByRole('button', { name: 'POLICE' }).getAttribute('aria-pressed')).toBe('true');
});

test('who keeps a fact withholds it and releases it again, and the reader’s path goes and comes', async () => {
  const { user } = openDesk('/demonstration', aCase());
  await user.click(await screen.findByRole('button', { name: 'POLICE' }));
  await user.click(await screen.findByRole('button', { name: 'Withdraw it from NCB' }));
  expect(await screen.findByText('withheld')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'NCB' }));
  expect(await screen.findByText(/^No path: NCB knows the shipper and the consignee/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'POLICE' }));
  await user.click(await screen.findByRole('button', { name: 'Release it to NCB' }));
  expect(await screen.findByText('NCB reads it')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'NCB' }));

  expect(await screen.findByText(/^NCB finds a path/)).toBeTruthy();
});

test('reset releases what is withheld as who keeps it, and ends as who the visitor was', async () => {
  const server = aCase();
  const { user } = openDesk('/demonstration', server);
  await user.click(await screen.findByRole('button', { name: 'POLICE' }));
  await user.click(await screen.findByRole('button', { name: 'Withdraw it from NCB' }));
  await screen.findByText('withheld');
  await user.click(screen.getByRole('button', { name: 'NCB' }));
  await screen.findByText(/^No path/);
  await user.click(screen.getByRole('button', { name: 'Reset: release all five' }));

  expect(await screen.findByText(/^NCB finds a path/)).toBeTruthy();
  const became = server.of('POST /sessions/demonstration').map(({ body }) => Object(body)['account']);
  expect(became).toStrictEqual(['analyst-b', 'analyst', ...facts.map(({ keeper }) => keeper), 'analyst']);
});

test('what fails is said', async () => {
  openDesk('/demonstration', aCase({ 'POST /questions/paths': () => problem(503, 'busy', 'Try again later.') }));
  expect(await screen.findByText('Try again later.')).toBeTruthy();
});

test('outside of the demonstration the page says whom it is for', async () => {
  openDesk('/demonstration', aCase({ 'GET /sessions/demonstration': { accounts: [] } }));
  expect(await screen.findByText(/for visitors of the demonstration/)).toBeTruthy();
});

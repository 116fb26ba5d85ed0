import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighboursOf } from '../algorithms/neighbour-counts.ts';
import { applyDecisions } from '../topology/apply-decisions.ts';
import { applyRecord, type AppliedRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import { describeView } from '../testing/describe-view.ts';
import { aRecord, someRecords, testId, type RandomClaim } from '../testing/random-records.ts';
import { captionOf } from './captions.ts';
import { findEntity, isGuarded, shownId } from './entities.ts';
import { createView, maskOf, withAllTypes, type ViewOptions } from './view.ts';

const DAY_MS = 86_400_000;
const today = 20_000;
const VICTIM = 12;
const victimId = testId('p', VICTIM);
const safeguardsOf = (recipient: string, day = today) => ({
  recipient,
  today: day,
  wouldSee: new Uint8Array(0),
  pseudonym: (id: string) => `pseudonym of ${id} for ${recipient}`,
});

function built(records: readonly AppliedRecord[]) {
  const topology = createTopology();
  for (const record of records) applyRecord(topology, record);
  return topology;
}

const viewOf = (topology: ReturnType<typeof built>, recipient = 'NCB', day = today, options: ViewOptions = {}) =>
  createView(topology, maskOf(topology, ['open']), { ...options, safeguards: safeguardsOf(recipient, day) });
const described = (records: readonly AppliedRecord[]) => describeView(withAllTypes(viewOf(built(records))));

/** A record that describes a person alone. */
function nominal(
  number: number,
  person: number,
  properties: Record<string, string | number>,
  token = 'open',
): AppliedRecord {
  const record = aRecord(number, [{ from: person, to: person, weight: 1 }], token);
  const mentions = record.said.mentions.map((mention) => ({
    ...mention,
    properties: { ...mention.properties, ...properties },
  }));
  return { ...record, recordedAt: today * DAY_MS, said: { ...record.said, mentions, claims: [] } };
}

const marked = nominal(900, VICTIM, { subjectStatus: 'VICTIM' });
const linksOfVictim = fc
  .array(fc.record({ from: fc.constant(VICTIM), to: fc.nat(9), weight: fc.constant(1) }), { maxLength: 6 })
  .map((claims: RandomClaim[]) => claims.map((claim, at) => aRecord(500 + at, [claim])));

test('whatever ties a victim to others changes nothing for who has no right to victim data', () => {
  fc.assert(
    fc.property(someRecords(), linksOfVictim, (records, links) => {
      expect(described([...records, marked, ...links])).toStrictEqual(described(records));
    }),
  );
});

test('a mark that the reader does not see guards nobody', () => {
  fc.assert(
    fc.property(someRecords(), fc.nat(9), (records, person) => {
      const hidden = nominal(901, person, { subjectStatus: 'VICTIM' }, 'shut');

      expect(described([...records, hidden])).toStrictEqual(described(records));
    }),
  );
});

test('a victim is shown as a pseudonym, another to each agency, that leads back to it', () => {
  const topology = built([marked, aRecord(1, [{ from: VICTIM, to: 1, weight: 1 }])]);
  const [own, other] = [viewOf(topology, 'NCB'), viewOf(topology, 'POLICE')];
  const node = findEntity(own, victimId);
  const pseudonym = shownId(own, node);

  expect(captionOf(own, node)).toBe(`Protected person ${pseudonym.slice(0, 8)}`);
  expect(neighboursOf(withAllTypes(own), [node]).nodes).toStrictEqual([]);
  expect(findEntity(own, pseudonym)).toBe(node);
  expect(findEntity(other, pseudonym)).toBe(-1);
  expect(shownId(other, node)).not.toBe(pseudonym);
  expect(new Set([pseudonym, shownId(other, node)]).has(victimId)).toBe(false);
});

test('a mark under the victim flag, which is not seen, guards its person in the other records of its source alone', () => {
  const flagged = nominal(900, VICTIM, { subjectStatus: 'VICTIM' }, 'victims');
  const told = aRecord(1, [{ from: VICTIM, to: 1, weight: 1 }]);
  const ofOthers = { ...aRecord(2, [{ from: VICTIM, to: 2, weight: 1 }]), source: 'elsewhere' };
  const neighboursFor = (records: readonly AppliedRecord[], wouldSee: readonly string[]) => {
    const topology = built(records);
    const safeguards = { ...safeguardsOf('NCB'), wouldSee: maskOf(topology, wouldSee) };
    const view = withAllTypes(createView(topology, maskOf(topology, ['open']), { safeguards }));
    const node = findEntity(view, victimId);
    return node === -1 ? 'absent' : neighboursOf(view, [node]).nodes.map((one) => shownId(view, one));
  };

  expect(neighboursFor([flagged, told], ['open', 'victims'])).toBe('absent');
  expect(neighboursFor([flagged, told, ofOthers], ['open', 'victims'])).toStrictEqual([testId('p', 2)]);
  expect(neighboursFor([flagged, told], ['open'])).toStrictEqual([testId('p', 1)]);
});

test('who has the right to victim data is shown everything', () => {
  const topology = built([marked, aRecord(1, [{ from: VICTIM, to: 1, weight: 1 }])]);
  const view = withAllTypes(createView(topology, maskOf(topology, ['open'])));
  const node = findEntity(view, victimId);

  expect([shownId(view, node), captionOf(view, node)]).toStrictEqual([victimId, `Person ${VICTIM}`]);
  expect(neighboursOf(view, [node]).nodes).toHaveLength(1);
});

test('a possible minor is guarded until the day of age', () => {
  const topology = built([nominal(1, 3, { birthEarliest: today - 6_500, birthLatest: today - 6_400 })]);
  const isGuardedOn = (day: number) => {
    const view = viewOf(topology, 'NCB', day);
    return isGuarded(view, findEntity(view, testId('p', 3)));
  };

  expect([today, today + 174, today + 175].map(isGuardedOn)).toStrictEqual([true, true, false]);
});

test('who could be a minor on the day of a question, or on the day whose knowledge it asks for, is guarded in it', () => {
  // Born within 100 days, of age for sure on day 10,175: 18 years are 6,575 days here.
  const birth = { birthEarliest: 3_500, birthLatest: 3_600 };
  const topology = built([{ ...nominal(1, 3, birth), recordedAt: 0 }]);
  const isGuardedIn = (options: ViewOptions) => {
    const view = viewOf(topology, 'NCB', today, options);
    return isGuarded(view, findEntity(view, testId('p', 3)));
  };

  expect([3_499, 3_500, 10_174, 10_175].map((asOf) => isGuardedIn({ asOf }))).toStrictEqual([false, true, true, false]);
  expect([10_174, 10_175].map((day) => isGuardedIn({ knownAt: day * DAY_MS }))).toStrictEqual([true, false]);
  expect(isGuardedIn({})).toBe(false);
});

test('a birth that the reader does not see guards nobody on any day', () => {
  fc.assert(
    fc.property(someRecords(), fc.nat(9), fc.nat(today), (records, person, asOf) => {
      const hidden = nominal(901, person, { birthEarliest: 0, birthLatest: today }, 'shut');
      const shown = (all: readonly AppliedRecord[]) =>
        describeView(withAllTypes(viewOf(built(all), 'NCB', today, { asOf })));

      expect(shown([...records, hidden])).toStrictEqual(shown(records));
    }),
  );
});

test('an event is not called by what gives the victim away who took part in it', () => {
  const name = (text: string) => ({ names: [text], nameTypes: ['primary'] });
  const raid = (number: number, called: string): AppliedRecord => ({
    ...aRecord(number, []),
    said: {
      confidence: 0.5,
      token: 'open',
      mentions: [
        { id: testId('e', number), kind: 'Event', properties: name(called) },
        { id: victimId, kind: 'Person', properties: name('Quenby Thornwood') },
      ],
      claims: [{ type: 'TOOK_PART_IN', from: 1, to: 0, properties: { role: 'victim' } }],
    },
  });
  const view = viewOf(built([raid(1, 'Raid 7'), raid(2, 'Rescue of Quenbi')]));
  const called = [1, 2].map((number) => captionOf(view, findEntity(view, testId('e', number))));

  expect(called).toStrictEqual(['Raid 7', `Event ${testId('e', 2).slice(0, 8)}`]);
});

test('the guard goes with the merge, and a mark that was taken back guards no more', () => {
  const topology = built([marked, aRecord(1, [{ from: 1, to: 2, weight: 1 }])]);
  const decision = {
    id: testId('d', 1),
    verdict: 'SAME' as const,
    entities: [testId('p', 1), victimId],
    at: 5,
    token: 'open',
    rev: 9,
  };
  const captionOfOne = () => {
    const view = viewOf(topology);
    return captionOf(view, findEntity(view, testId('p', 1)));
  };

  expect(captionOfOne()).toBe('Person 1');
  applyDecisions(topology, new Map([[decision.id, decision]]), [decision]);
  expect(captionOfOne()).toContain('Protected person');
  applyRecord(topology, { ...marked, retractedAt: today * DAY_MS + 1, rev: 1_000 });
  expect(captionOfOne()).toBe('Person 1');
});

test('an event is told without the victim and without what belongs to the victim alone', () => {
  const rescue: AppliedRecord = {
    ...aRecord(7, []),
    recordedAt: today * DAY_MS,
    said: {
      confidence: 0.5,
      token: 'open',
      mentions: [
        { id: testId('e', 1), kind: 'Rescue' },
        { id: testId('p', 5), kind: 'Person', properties: { names: ['Found'], nameTypes: ['primary'] } },
        { id: testId('l', 1), kind: 'Location', properties: { names: ['Harbour'], nameTypes: ['primary'] } },
        { id: testId('t', 1), kind: 'Phone', properties: { keys: ['E164:-:+31612345678'] } },
      ],
      claims: [
        { type: 'RESCUED', from: 0, to: 1 },
        { type: 'TOOK_PLACE_AT', from: 0, to: 2 },
        { type: 'USES', from: 1, to: 3 },
      ],
    },
  };
  const view = withAllTypes(viewOf(built([rescue])));
  const found = ['e', 'l', 't'].map((space) => findEntity(view, testId(space, 1)));

  expect(found.map((node) => node !== -1)).toStrictEqual([true, true, false]);
  expect(neighboursOf(view, found.slice(0, 1)).nodes).toStrictEqual([found[1]]);
  expect(isGuarded(view, findEntity(view, testId('p', 5)))).toBe(true);
});

import { expect, test } from 'vitest';
import { openDays } from './agencies.repository.ts';
import { visibleAgencies } from './visible-agencies.ts';

const agency = (code: string, agencyType = 'POLICE') => ({ code, name: code, agencyType, languages: [], offices: [] });
const taskForce = { ...agency('JOINT', 'TASK_FORCE'), lead: 'NCB' };
const members = [
  { taskForce: 'JOINT', agency: 'POLICE', fromDay: 20_000, toDay: 20_010 },
  { taskForce: 'OTHER', agency: 'POLICE', fromDay: 0, toDay: openDays.to },
];
const seenBy = (code: string, ...taskForces: string[]) =>
  visibleAgencies({ agency: code, taskForces: new Set(taskForces) }, [agency('CUSTOMS'), taskForce], members);

test('a task force is known to its members of now and to the agency that leads it', () => {
  expect(seenBy('POLICE', 'JOINT').map(({ code }) => code)).toStrictEqual(['CUSTOMS', 'JOINT']);
  expect(seenBy('NCB').map(({ code }) => code)).toStrictEqual(['CUSTOMS', 'JOINT']);
  expect(seenBy('POLICE').map(({ code }) => code)).toStrictEqual(['CUSTOMS']);
});

test('it is told with its own members and their days', () => {
  expect(seenBy('NCB')[1]?.members).toStrictEqual([{ agency: 'POLICE', from: '2024-10-04', to: '2024-10-14' }]);
});

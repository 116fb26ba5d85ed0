import { expect, test } from 'vitest';
import { readersWords } from './readers-words.ts';

const handling = { originator: 'NCB', level: 1, code: 'H0', releasableTo: [], denied: [], victim: false };

test.for([
  { more: {}, words: 'Accounts of NCB alone with clearance 1 official use or above.' },
  {
    more: { releasableTo: ['NCB', 'POLICE'] },
    words: 'Accounts of NCB and POLICE with clearance 1 official use or above.',
  },
  {
    more: { releasableTo: ['ALL'], level: 0, denied: ['NGO'] },
    words: 'Accounts of every agency with clearance 0 public or above; never NGO.',
  },
  {
    more: { victim: true, compartment: 'c', level: 3 },
    words:
      'Accounts of NCB alone with clearance 3 confidential or above; members of its case or operation alone; ' +
      'only with the right to data on victims.',
  },
])('$words', ({ more, words }) => expect(readersWords({ ...handling, ...more })).toBe(words));

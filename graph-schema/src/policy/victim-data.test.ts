import { expect, test } from 'vitest';
import { purposes } from '../contracts/session.ts';
import { readsVictims } from './victim-data.ts';

test.for(purposes)(
  'data on victims for the purpose %s needs the right to it, and is never given for immigration',
  (purpose) => {
    expect(readsVictims({ victimRight: true, purpose })).toBe(purpose !== 'screening');
    expect(readsVictims({ victimRight: false, purpose })).toBe(false);
  },
);

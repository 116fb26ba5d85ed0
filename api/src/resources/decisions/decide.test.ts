import { expect, test } from 'vitest';
import type { FoldDecision } from '@corridor/graph-schema/fold';
import { AppError } from '../../http/app-error.ts';
import { checkAgainst } from './decide.ts';

const same = (...entities: string[]): FoldDecision => ({ id: entities.join(), verdict: 'SAME', entities, at: 1 });
const different = (...entities: string[]): FoldDecision => ({ ...same(...entities), verdict: 'NOT_SAME' });

test.for([
  { name: 'a merge of two strangers', standing: [], decision: same('a', 'b'), fault: undefined },
  { name: 'a merge of what is one', standing: [same('a', 'b')], decision: same('a', 'b'), fault: 'conflict' },
  { name: 'a merge of what is apart', standing: [different('a', 'b')], decision: same('a', 'b'), fault: 'conflict' },
  {
    name: 'a merge that brings together what is apart, by way of a third',
    standing: [different('a', 'c'), same('a', 'b')],
    decision: same('b', 'c'),
    fault: 'conflict',
  },
  {
    name: 'a merge next to what is apart',
    standing: [different('a', 'c')],
    decision: same('a', 'b'),
    fault: undefined,
  },
  {
    name: 'apart what is one',
    standing: [same('a', 'b'), same('b', 'c')],
    decision: different('a', 'c'),
    fault: 'conflict',
  },
  { name: 'apart what is apart', standing: [different('a', 'c')], decision: different('a', 'c'), fault: undefined },
])('$name: $fault', ({ standing, decision, fault }) => {
  const check = () => {
    try {
      checkAgainst(standing, decision);
      return undefined;
    } catch (error) {
      return error instanceof AppError ? error.code : error;
    }
  };

  expect(check()).toBe(fault);
});

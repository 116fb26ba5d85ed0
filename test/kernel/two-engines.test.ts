import { expect, test } from 'vitest';
import {
  actionRules,
  decideBy,
  mayRead,
  readingClauses,
  type ActionRule,
  type ReadingClause,
} from '@corridor/graph-schema/policy';
import { isLong } from '../support/env.ts';
import { askCedar } from './ask-cedar.ts';
import { casesOf, type KernelCase } from './cases.ts';

const READ_CLAIM = 'readClaim';
const actions: readonly string[] = [...actionRules.map(({ action }) => action), READ_CLAIM];
const CASES_AN_ACTION = Math.ceil((isLong() ? 100_000 : 14_000) / actions.length);
/** What rests on many things at once is looked at more often. */
const intricate = new Set([READ_CLAIM, 'proposeSharing', 'export', 'exportForRecipient', 'exportForCourt']);

/** What Cedar says of every case, asked once. */
const judged: ReadonlyMap<string, readonly { one: KernelCase; isAllowed: boolean }[]> = new Map(
  actions.map((action, at) => [
    action,
    casesOf(action, intricate.has(action) ? CASES_AN_ACTION * 5 : CASES_AN_ACTION, 20_261_130 + at).map((one) => ({
      one,
      isAllowed: askCedar(one.session, one.action, one.resource),
    })),
  ]),
);

const decidedBy =
  (rule: ActionRule) =>
  ({ session, resource }: KernelCase) =>
    decideBy(rule, session, resource).allowed;
const readBy =
  (clauses: readonly ReadingClause[]) =>
  ({ session, resource: { token } }: KernelCase) =>
    token !== undefined && mayRead(token, session, clauses);

/** The cases of an action of which one side says something else than Cedar. */
function apart(action: string, kernel: (one: KernelCase) => boolean): KernelCase[] {
  return (judged.get(action) ?? []).flatMap(({ one, isAllowed }) => (kernel(one) === isAllowed ? [] : [one]));
}

test.for(actionRules)('the kernel and the policy in Cedar agree on $action', (rule) => {
  expect(apart(rule.action, decidedBy(rule))).toStrictEqual([]);
  // To agree on refusals alone would prove little.
  expect(judged.get(rule.action)?.filter(({ isAllowed }) => isAllowed).length).toBeGreaterThan(0);
});

test('the kernel and the policy in Cedar agree on reading a claim', () => {
  expect(apart(READ_CLAIM, readBy(readingClauses))).toStrictEqual([]);
  expect(judged.get(READ_CLAIM)?.filter(({ isAllowed }) => isAllowed).length).toBeGreaterThan(0);
});

test.for(readingClauses)('without the clause $name reading disagrees with Cedar', ({ name }) => {
  expect(apart(READ_CLAIM, readBy(readingClauses.filter((clause) => clause.name !== name)))).not.toStrictEqual([]);
});

const mutants = actionRules.flatMap((rule: ActionRule) => [
  ...rule.conditions.map((name) => ({
    what: `the condition ${name}`,
    rule: { ...rule, conditions: rule.conditions.filter((one) => one !== name) },
  })),
  ...rule.roles.map((role) => ({
    what: `the role ${role}`,
    rule: { ...rule, roles: rule.roles.filter((one) => one !== role) },
  })),
]);

test.for(mutants)('without $what the rule of $rule.action disagrees with Cedar', ({ rule }) => {
  expect(apart(rule.action, decidedBy(rule))).not.toStrictEqual([]);
});

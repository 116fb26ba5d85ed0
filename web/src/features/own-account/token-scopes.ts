import { actionRules } from '@corridor/graph-schema/policy';

/** What is asked of a token by name; everything else is lent only with the whole. */
export const tokenScopes = [
  { value: 'all', label: 'All that I may do', actions: undefined },
  { value: 'reading', label: 'Reading and asking only', actions: ['ask', 'read', 'readThing', 'watchEvents'] },
  { value: 'importing', label: 'Importing only', actions: ['import', 'correct'] },
] as const;

/** What a token may do, in words: one of the scopes, or what its actions say. */
export function actionWords(actions: readonly string[] | undefined): string {
  const scope = tokenScopes.find((one) => one.actions?.toSorted().join() === actions?.toSorted().join());
  if (scope) return scope.label;
  return (actions ?? []).map((name) => actionRules.find(({ action }) => action === name)?.words ?? name).join(', ');
}

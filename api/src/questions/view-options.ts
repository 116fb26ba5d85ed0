import type { Envelope } from '@corridor/graph-schema/contracts';
import { classesByName, type Scope } from '@corridor/graph-schema/questions';
import { withAllTypes, type View, type ViewOptions } from '@corridor/network';
import { AppError } from '../http/app-error.ts';
import { scopeOptions, withinScope } from './scope.ts';
import type { Sight } from './sight.ts';

/** The parameters common to all questions, as they narrow a view. */
export interface CommonParams {
  readonly scope?: Scope | undefined;
  readonly types?: readonly string[] | undefined;
  readonly classes?: readonly (keyof typeof classesByName)[] | undefined;
  readonly asOf?: string | undefined;
  /** With `asOf`: the first day after a window, for questions that compare such. */
  readonly until?: string | undefined;
  readonly timeMode: 'possible' | 'certain' | 'ever';
  readonly knownAt?: string | undefined;
  readonly minConfidence: number;
  readonly maxDegree?: number | undefined;
}

/** The view that the common parameters ask for: over the classes that are walked, unless they name types or classes. */
export function viewOf(sight: Sight, params: CommonParams): View {
  const view = sight.view({ ...viewOptions(params), ...scopeOptions(sight, params.scope) });
  return withinScope(sight, view, params.scope, params.maxDegree);
}

/** The same, over every type unless they name types or classes: for counting and showing what there is. */
export function wideViewOf(sight: Sight, params: CommonParams): View {
  const view = viewOf(sight, params);
  return params.types || params.classes ? view : withAllTypes(view);
}

function viewOptions({ types, classes, asOf, until, timeMode, knownAt, minConfidence }: CommonParams): ViewOptions {
  return {
    ...(types ? { types } : {}),
    ...(classes ? { classes: [...classes.map((name) => classesByName[name]), 'helper'] } : {}),
    ...(asOf ? { asOf: dayOf(asOf) } : {}),
    ...(until ? { until: dayOf(until) } : {}),
    ...(knownAt ? { knownAt: Date.parse(knownAt) } : {}),
    timeMode,
    minConfidence,
  };
}

/** The parameters with `sources`, the older way to say a scope of sources, put into the scope. */
export function alsoSources<Params extends CommonParams>(
  params: Params & { readonly sources?: readonly string[] | undefined },
): Params {
  if (params.sources === undefined) return params;
  if (params.scope !== undefined)
    throw new AppError('badInput', 'Say sources or scope, not both.', {
      errors: [{ path: 'sources', message: 'scope is there already' }],
    });
  return { ...params, scope: { sources: [...params.sources] } };
}

/** Says which of the common parameters were given and play no part in a question. */
export function warnNoEffect(
  question: string,
  params: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Envelope['warnings'] {
  return names
    .filter((name) => params[name] !== undefined)
    .map((name) => ({ code: 'noEffect', text: `${name} plays no part in ${question}.` }));
}

/** Whole days since 1970-01-01 of an ISO date. */
export function dayOf(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

/** The ISO date of a day. */
export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

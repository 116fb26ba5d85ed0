import { vocabularyOf } from '@corridor/graph-schema';
import { valueTypes } from '@corridor/graph-schema/values';
import { flowsQuestion } from '@corridor/graph-schema/questions';
import { findCode, substances } from '@corridor/graph-schema/mapping';
import { findEntity, flows, shownId, type Flow, type View } from '@corridor/network';
import { AppError } from '../http/app-error.ts';
import { defineAnswer } from './define-answer.ts';
import { markingUnder } from './marking-under.ts';
import { pointsOf } from './points-of.ts';
import { byCaption, type Sight } from './sight.ts';
import { alsoSources, dateOf, dayOf, warnNoEffect, wideViewOf } from './view-options.ts';
import { findSubstance } from './find-substance.ts';

const FAR_DAY = 2_000_000_000;
/** Of more seizures than these no captions are read for the sake of the order. */
const CAPTION_LIMIT = 5_000;

/** Seizures between countries or places of departure and destination; weighed and converted kilograms kept apart. */
export const flowsAnswer = defineAnswer(flowsQuestion, async (params, sight) => {
  const { types: _types, classes: _classes, ...common } = params;
  const view = wideViewOf(sight, alsoSources(common));
  const substance = params.substance === undefined ? undefined : findSubstance(sight, view, params.substance);
  const precursors = new Set(
    substances
      .filter(({ precursorTable }) => precursorTable !== undefined)
      .map(({ code }) => findEntity(view, sight.ids.keyed('Substance', 'SUBSTANCE', code))),
  );
  const found = flows(view, {
    by: params.by,
    ...(substance === undefined ? {} : { substance }),
    precursors,
    ...(params.mode === undefined ? {} : { mode: findMode(params.mode) }),
    ...(params.from === undefined ? {} : { from: findPlace(sight, view, 'from', params.from) }),
    ...(params.to === undefined ? {} : { to: findPlace(sight, view, 'to', params.to) }),
    ...(params.period?.from ? { fromDay: dayOf(params.period.from) } : {}),
    ...(params.period?.to ? { toDay: dayOf(params.period.to) } : {}),
    includeDomestic: params.includeDomestic,
  });

  const marking = markingUnder(sight, found.tokens);
  const kept = found.flows
    .map((flow) => ({ flow, from: sight.summary(view, flow.from), to: sight.summary(view, flow.to) }))
    .sort((a, b) => b.flow.seizures - a.flow.seizures || byCaption(a.from, b.from) || byCaption(a.to, b.to));
  const page = kept.slice(0, params.limit);
  const listed = params.list === 0 ? undefined : named(sight, view, found.seizures, params.list);
  const points = await pointsOf(
    sight,
    page.flatMap(({ flow }) => [flow.from, flow.to]),
  );

  return {
    results: page.map(({ flow, from, to }) => ({
      from,
      to,
      seizures: flow.seizures,
      kgWeighed: flow.kgWeighed,
      kgConverted: flow.kgConverted,
      ...period(flow),
      ...(points.get(flow.from) ? { fromPoint: points.get(flow.from) } : {}),
      ...(points.get(flow.to) ? { toPoint: points.get(flow.to) } : {}),
    })),
    truncated: page.length < kept.length ? { reason: `limit ${params.limit}`, total: kept.length } : null,
    warnings: warnNoEffect('flows', params, ['types', 'classes']),
    beside: {
      totalSeizures: found.seizures.length,
      pairs: kept.length,
      ...(listed ? { listed } : {}),
      ...(marking ? { marking } : {}),
    },
  };
});

/** The first of them by caption; of very many the first by id, whose captions are read alone. */
function named(sight: Sight, view: View, seizures: readonly number[], most: number) {
  const few = seizures.length <= CAPTION_LIMIT ? seizures : firstById(view, seizures, most);
  return few
    .map((node) => sight.summary(view, node))
    .sort(byCaption)
    .slice(0, most);
}

function firstById(view: View, nodes: readonly number[], most: number): number[] {
  return nodes
    .map((node) => ({ node, id: shownId(view, node) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ node }) => node);
}

function period({ first, last }: Flow): { first?: string; last?: string } {
  return {
    ...(Math.abs(first) < FAR_DAY ? { first: dateOf(first) } : {}),
    ...(Math.abs(last) < FAR_DAY ? { last: dateOf(last) } : {}),
  };
}

/** A country by code or name, or any place by id; -1, which nothing goes to, for a country that nothing visible speaks of. */
function findPlace(sight: Sight, view: View, path: 'from' | 'to', text: string): number {
  if (/^[0-9a-f]{32}$/.test(text)) return sight.nodeOf(view, text);
  const code = valueTypes['country-code'].clean(text, {}).value?.code;
  if (code === undefined)
    throw new AppError('badInput', `No country is called “${text}”. Give its name, its code, or an id.`, {
      errors: [{ path, message: 'neither a country nor an id' }],
    });
  return findEntity(view, sight.ids.keyed('Country', 'ISO3166A3', code));
}

function findMode(text: string): string {
  const mode = findCode('mode', text);
  if (mode !== undefined) return mode;
  const codes = Object.keys(vocabularyOf.mode.values).join(', ');
  throw new AppError('badInput', `“${text}” is no mode of transport. There are: ${codes}.`, {
    errors: [{ path: 'mode', message: `one of ${codes}` }],
  });
}

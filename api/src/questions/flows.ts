import { valueTypes } from '@corridor/graph-schema/values';
import { flowsQuestion } from '@corridor/graph-schema/questions';
import { substances } from '@corridor/graph-schema/mapping';
import { findEntity, flows, withAllTypes, type Flow } from '@corridor/network';
import { AppError } from '../http/app-error.ts';
import { defineAnswer } from './define-answer.ts';
import { pointsOf } from './points-of.ts';
import { sourceIds } from './scope.ts';
import { byCaption, type Sight } from './sight.ts';
import { dateOf, dayOf } from './view-options.ts';
import { findSubstance } from './find-substance.ts';

const FAR_DAY = 2_000_000_000;

/** Seizures between countries or places of departure and destination; weighed and converted kilograms kept apart. */
export const flowsAnswer = defineAnswer(flowsQuestion, async (params, sight) => {
  const view = withAllTypes(sight.view(params.sources ? { sources: sourceIds(sight, params.sources) } : {}));
  const substance = params.substance === undefined ? undefined : findSubstance(sight, view, params.substance);
  const only = { from: findPlace(sight, params.from), to: findPlace(sight, params.to) };
  const precursors = new Set(
    substances
      .filter(({ precursorTable }) => precursorTable !== undefined)
      .map(({ code }) => findEntity(view, sight.ids.keyed('Substance', 'SUBSTANCE', code))),
  );
  const found = flows(view, {
    by: params.by,
    ...(substance === undefined ? {} : { substance }),
    precursors,
    ...(params.mode === undefined ? {} : { mode: params.mode }),
    ...(params.period?.from ? { fromDay: dayOf(params.period.from) } : {}),
    ...(params.period?.to ? { toDay: dayOf(params.period.to) } : {}),
    includeDomestic: params.includeDomestic,
  });

  const kept = found.flows
    .filter(
      ({ from, to }) =>
        (only.from === undefined || from === findEntity(view, only.from)) &&
        (only.to === undefined || to === findEntity(view, only.to)),
    )
    .map((flow) => ({ flow, from: sight.summary(view, flow.from), to: sight.summary(view, flow.to) }))
    .sort((a, b) => b.flow.seizures - a.flow.seizures || byCaption(a.from, b.from) || byCaption(a.to, b.to));
  const page = kept.slice(0, params.limit);
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
    beside: { totalSeizures: found.seizures, pairs: kept.length },
  };
});

function period({ first, last }: Flow): { first?: string; last?: string } {
  return {
    ...(Math.abs(first) < FAR_DAY ? { first: dateOf(first) } : {}),
    ...(Math.abs(last) < FAR_DAY ? { last: dateOf(last) } : {}),
  };
}

/** The home id of a country by code or name, or of any place by id. */
function findPlace({ ids }: Sight, text: string | undefined): string | undefined {
  if (text === undefined || /^[0-9a-f]{32}$/.test(text)) return text;
  const code = valueTypes['country-code'].clean(text, {}).value?.code;
  if (code === undefined)
    throw new AppError('badInput', `No country is called “${text}”. Give its name, its code, or an id.`);
  return ids.keyed('Country', 'ISO3166A3', code);
}

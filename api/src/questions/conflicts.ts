import { conflictsQuestion, SPEED_LIMITS } from '@corridor/graph-schema/questions';
import { bearersOf, impossibleTravel, type ImpossibleTravel, type View } from '@corridor/network';
import { readNumbers, readOtherPlaces } from './conflict-facts.ts';
import { hypothesesFor } from './conflict-hypotheses.ts';
import { defineAnswer } from './define-answer.ts';
import { readSightings, type PlacedSighting } from './read-sightings.ts';
import { byCaption, type Sight } from './sight.ts';
import { dayOf, viewOf, warnNoEffect } from './view-options.ts';

type Mode = keyof typeof SPEED_LIMITS;

/** How things of a kind go: a box goes by ship, and no lorry or train is faster than that limit; a person may fly. */
const modeOfKind: Readonly<Record<string, Mode>> = {
  Vessel: 'sea',
  Container: 'sea',
  Vehicle: 'road',
  Aircraft: 'air',
};

/** Consecutive sightings of one identity between which nothing goes so fast (Q9). */
export const conflictsAnswer = defineAnswer(conflictsQuestion, async (params, sight) => {
  const { types: _types, classes: _classes, asOf: _day, ...common } = params;
  const view = viewOf(sight, common);
  const asked = sight.nodeOf(view, params.entity);
  const bearers = bearersOf(view, asked);
  const { placed, timeless, placeless } = await readSightings(sight, view, bearers);
  const inWindow = placed.filter(isWithin(params.window ?? {}));
  const mode =
    params.mode ??
    modeFor(
      sight,
      view,
      bearers.map(({ thing }) => thing),
    );
  const limit = params.limits[mode] ?? SPEED_LIMITS[mode];
  const conflicts = impossibleTravel(inWindow, limit);
  const kept = conflicts.slice(0, params.limit);
  const facts =
    kept.length === 0
      ? { numbers: [], lookalikes: [], otherPlaces: [] }
      : {
          ...(await readNumbers(
            sight,
            view,
            asked,
            bearers.map(({ thing }) => thing),
          )),
          otherPlaces: await readOtherPlaces(
            sight,
            view,
            inWindow.map(({ place }) => place),
          ),
        };
  const toResult = ({ first, second, speed, ...found }: ImpossibleTravel) => {
    const [one, other] = [inWindow[first], inWindow[second]];
    if (one === undefined || other === undefined) return [];
    return [
      {
        first: shown(sight, view, one),
        second: shown(sight, view, other),
        ...found,
        speed: speed === Infinity ? null : speed,
        limit,
        mode,
        hypotheses: hypothesesFor(one, other, { ...facts, limit }),
      },
    ];
  };

  return {
    results: kept.flatMap(toResult),
    truncated: kept.length < conflicts.length ? { reason: `limit ${params.limit}`, total: conflicts.length } : null,
    warnings: warnNoEffect('conflicts', params, ['types', 'classes', 'asOf']),
    excluded: [
      ...(timeless > 0 ? [{ what: `${timeless} sightings`, why: 'Their time is not known.' }] : []),
      ...(placeless > 0 ? [{ what: `${placeless} sightings`, why: 'It is not known where their place lies.' }] : []),
    ],
    beside: {
      bearers: [...new Set(bearers.map(({ thing }) => thing))]
        .map((thing) => sight.summary(view, thing))
        .sort(byCaption),
      sightings: inWindow.length,
    },
  };
});

/** As what bears the identity goes; a person, and what a person carries, may fly. */
function modeFor(sight: Sight, view: View, things: readonly number[]): Mode {
  const modes = new Set(things.map((thing) => modeOfKind[sight.summary(view, thing).kind] ?? 'air'));
  return [...modes].sort((a, b) => SPEED_LIMITS[b] - SPEED_LIMITS[a])[0] ?? 'air';
}

function isWithin({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }) {
  const begin = from === undefined ? -Infinity : dayOf(from) * 86_400_000;
  const end = to === undefined ? Infinity : dayOf(to) * 86_400_000;
  return ({ earliest, latest }: PlacedSighting) => latest >= begin && earliest < end;
}

function shown(sight: Sight, view: View, sighting: PlacedSighting) {
  const { event, thing, place, at, part, where, earliest, latest, longitude, latitude, precisionKm, confidence } =
    sighting;
  return {
    event: sight.summary(view, event),
    thing: sight.summary(view, thing),
    place: sight.summary(view, place),
    at,
    earliest: new Date(earliest).toISOString(),
    latest: new Date(latest).toISOString(),
    longitude,
    latitude,
    precisionKm,
    confidence,
    claims: [...part, where].flatMap((link) => sight.link(view, link).claims).sort(),
  };
}

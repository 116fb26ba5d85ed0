import { substances } from '@corridor/graph-schema/mapping';
import { convergenceQuestion } from '@corridor/graph-schema/questions';
import {
  entitiesOfKinds,
  findEntity,
  involvements,
  itemsOf,
  kindLabelOf,
  seizedWays,
  unrankedIn,
  type Involvement,
  type View,
} from '@corridor/network';
import { crimeTypesOf } from './crime-types-of.ts';
import { defineAnswer, type AnswerParts } from './define-answer.ts';
import { byCaption, type Sight } from './sight.ts';
import { viewOf, wideViewOf } from './view-options.ts';

/** What is known of the crimes of one thing: by kind of crime the claims that say so, none where it follows from the goods. */
type Crimes = ReadonlyMap<string, { readonly basis: 'said' | 'goods'; readonly claims: readonly string[] }>;
type Activities = AnswerParts<typeof convergenceQuestion>['results'][number]['crimeTypes'];

/** Actors and routes of several kinds of crime, on what this reader may see. */
export const convergenceAnswer = defineAnswer(convergenceQuestion, async (params, sight) => {
  // The scope says which organisations and seizures count, not whom they lead to.
  const { within, ...view } = wideViewOf(sight, params);
  const { within: _within, ...walked } = viewOf(sight, params);
  const things = entitiesOfKinds(within ? { ...view, within } : view, ['Organisation', 'Seizure']);
  const crimes = await crimesOf(sight, view, things, params);
  const tell = (list: readonly Involvement[]) => activitiesOf(sight, view, list, crimes);

  const unranked = unrankedIn(view, sight.today);
  const actors = [...involvements(walked, crimes.keys())]
    .filter(([actor, list]) => !unranked.has(actor) && areSeveral(actor, list, crimes))
    .map(([actor, list]) => ({ entity: sight.summary(view, actor), crimeTypes: tell(list) }))
    .filter(({ crimeTypes }) => crimeTypes.length >= params.least)
    .sort((a, b) => b.crimeTypes.length - a.crimeTypes.length || byCaption(a.entity, b.entity));
  const routes = seizedWays(view, crimes.keys())
    .map(({ from, to, seizures }) => ({
      from: sight.summary(view, from),
      to: sight.summary(view, to),
      crimeTypes: tell(seizures),
    }))
    .filter(({ crimeTypes }) => crimeTypes.length >= params.least)
    .sort((a, b) => b.crimeTypes.length - a.crimeTypes.length || byCaption(a.from, b.from) || byCaption(a.to, b.to));
  const longest = Math.max(actors.length, routes.length);

  return {
    results: actors.slice(0, params.limit),
    truncated: longest > params.limit ? { reason: `limit ${params.limit}`, total: longest } : null,
    beside: { routes: routes.slice(0, params.limit) },
  };
});

/** The kinds of crime of organisations and seizures that have any. */
async function crimesOf(
  sight: Sight,
  view: View,
  things: readonly number[],
  { crimeTypes, fromGoods }: { readonly crimeTypes?: readonly string[] | undefined; readonly fromGoods: boolean },
): Promise<Map<number, Crimes>> {
  const said = await crimeTypesOf(sight, view, things);
  const drugs = substances
    .filter(({ precursorTable }) => precursorTable === undefined)
    .map(({ code }) => findEntity(view, sight.ids.keyed('Substance', 'SUBSTANCE', code)))
    .filter((node) => node !== -1);
  const counts = (type: string) => crimeTypes === undefined || crimeTypes.includes(type);
  const isDrugs = (thing: number) =>
    kindLabelOf(view, thing) === 'Seizure' && drugs.some((drug) => itemsOf(view, thing, drug).count > 0);
  const found = new Map<number, Crimes>();
  for (const thing of things) {
    const own = new Map(
      [...(said.get(thing) ?? [])]
        .filter(([type]) => counts(type))
        .map(([type, claims]) => [type, { basis: 'said' as 'said' | 'goods', claims }] as const),
    );
    if (fromGoods && !said.has(thing) && counts('DRUG_TRAFFICKING') && isDrugs(thing))
      own.set('DRUG_TRAFFICKING', { basis: 'goods', claims: [] });
    if (own.size > 0) found.set(thing, own);
  }
  return found;
}

/** Whether the kinds of crime are an actor's own: said of it, or of different things that it is tied to; not those of one gang that does both. */
function areSeveral(actor: number, list: readonly Involvement[], crimes: ReadonlyMap<number, Crimes>): boolean {
  if (list.some(({ thing }) => thing === actor)) return true;
  const kinds = list.map(({ thing }) => [...(crimes.get(thing)?.keys() ?? [])].sort().join());
  return new Set(kinds).size > 1;
}

function activitiesOf(
  sight: Sight,
  view: View,
  list: readonly Involvement[],
  crimes: ReadonlyMap<number, Crimes>,
): Activities {
  const byType = new Map<string, Activities[number]['through']>();
  for (const { thing, claims } of list) {
    for (const [type, { basis, claims: saying }] of crimes.get(thing) ?? []) {
      const ties = claims.map((claim) => sight.claimId(view, claim));
      const one = { entity: sight.summary(view, thing), basis, claims: [...ties, ...saying].sort() };
      byType.set(type, [...(byType.get(type) ?? []), one]);
    }
  }
  return [...byType]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([crimeType, through]) => ({
      crimeType,
      through: through.sort((a, b) => byCaption(a.entity, b.entity)),
    }));
}

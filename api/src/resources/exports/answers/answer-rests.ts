import { kinds } from '@corridor/graph-schema';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import {
  findEntity,
  forEachClaim,
  forEachSupport,
  isGuarded,
  linksAmong,
  valueAt,
  withAllTypes,
  type View,
} from '@corridor/network';
import type { AnswerForm } from '../../../questions/forms/define-form.ts';
import type { Sight } from '../../../questions/sight.ts';
import { claimSupport, pseudonymToken, supportsOf, type Making, type Support } from '../what-leaves.ts';
import { collectSupports, type CollectedSupports } from './collect-supports.ts';
import { viewsAsked } from './views-asked.ts';

/** What an answer rests on: everything of it is decided on before the answer leaves. */
export interface AnswerRests {
  /** Everything that the file's reader may see, as known at the instant of the question. */
  readonly view: View;
  readonly supports: readonly Support[];
  /** The entities that it came by. */
  readonly entities: ReadonlySet<number>;
  /** What is there of what the answer and its parameters name, as it is shown in the file, by those ids. */
  readonly named: ReadonlyMap<string, EntitySummary>;
}

/** An answer to be put into a file, and for whom. */
export interface AnsweredFor {
  readonly form: AnswerForm;
  /** As the question has parsed them. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Every id in the answer and its parameters. */
  readonly ids: ReadonlySet<string>;
  readonly making: Making;
}

const SEIZURE = kinds.findIndex(({ label }) => label === 'Seizure');

/** Gathers what an answer rests on: what its form says, and everything that it names by an id. O(what is seen in its scope). */
export function answerRests(sight: Sight, { form, params, ids, making }: AnsweredFor): AnswerRests {
  const view = viewKnown(sight, params['knownAt']);
  const nodes = nodesIn(view, ids);
  const entities = new Set(nodes.values());
  const found = collectSupports(sight, view);
  addNamed(sight, view, entities, making, found);
  // Each side of a comparison may be of another time of knowing.
  for (const { knownAt } of [Object(params['first']), Object(params['second'])]) {
    if (knownAt === undefined) continue;
    const other = viewKnown(sight, knownAt);
    addNamed(sight, other, new Set(nodesIn(other, ids).values()), making, found);
  }
  addRecords(view, ids, found);
  if (form.restsOn === 'named')
    for (const { claims } of linksAmong(view, [...entities]))
      for (const claim of claims) found.add(claimSupport(sight, view, claim));
  else if (form.restsOn === 'around')
    for (const node of entities) forEachClaim(view, node, (claim) => found.add(claimSupport(sight, view, claim)));
  else for (const entity of addScope(sight, { form, params }, found)) entities.add(entity);

  const supports = found.all();
  return {
    view,
    // What tells of nothing tells what its asker does not find: their agency's own, as high as the highest that they read.
    supports: supports.length > 0 ? supports : [{ token: pseudonymToken(making.maker, making.recipient) }],
    entities,
    named: new Map([...nodes].map(([id, node]) => [id, sight.summary(view, node)])),
  };
}

/** Everything that the reader may see, as known at an instant, or now. */
function viewKnown(sight: Sight, knownAt: unknown): View {
  return withAllTypes(sight.view(typeof knownAt === 'string' ? { knownAt: Date.parse(knownAt) } : {}));
}

/** What is there of what is named. */
function nodesIn(view: View, ids: ReadonlySet<string>): Map<string, number> {
  return new Map([...ids].map((id) => [id, findEntity(view, id)] as const).filter(([, node]) => node !== -1));
}

/** What shows that each is there, and how it is called. */
function addNamed(
  sight: Sight,
  view: View,
  entities: ReadonlySet<number>,
  { maker, recipient }: Making,
  found: CollectedSupports,
): void {
  const pseudonyms = pseudonymToken(maker, maker.victimRight ? recipient : undefined);
  for (const node of entities) {
    // Who has no right to data on victims must not learn of a record from what it forbids.
    if (isGuarded(view, node) && !maker.victimRight) found.add({ token: pseudonyms });
    else for (const support of supportsOf(sight, view, node, false)) found.add(support);
  }
}

/** Records that are named by their ids, under their own tokens, where the reader sees those. */
function addRecords({ mask, topology: { records } }: View, ids: ReadonlySet<string>, found: CollectedSupports): void {
  for (const id of ids) {
    const record = records.ids.find(id);
    const code = record === -1 ? -1 : valueAt(records.token, record);
    if (mask[code] === 1) found.addCoded(code, record);
  }
}

/** Everything in the scope of a question, or everything at seizures in it; the entities there. */
function addScope(
  sight: Sight,
  { form: { question, restsOn }, params }: Pick<AnsweredFor, 'form' | 'params'>,
  found: CollectedSupports,
): number[] {
  const isSeizure = ({ topology }: View) =>
    restsOn === 'seizures' ? (home: number) => topology.kind.values[home] === SEIZURE : undefined;
  return viewsAsked(sight, question, params, restsOn === 'network').flatMap((view) => [
    ...forEachSupport(view, (code, record) => found.addCoded(code, record), isSeizure(view)),
  ]);
}

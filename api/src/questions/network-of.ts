import type * as z from 'zod';
import type { EntitySummary, Envelope } from '@corridor/graph-schema/contracts';
import type { graphParams } from '@corridor/graph-schema/questions';
import {
  HELPER_ENDS,
  isTied,
  kindLabelOf,
  MOST_SHARING,
  passageAt,
  projectionSteps,
  projectOnto,
  renumber,
  type OntoGraph,
  type View,
} from '@corridor/network';
import type { GraphCache } from '../compute/graph-cache.ts';
import { shareGraph } from '../compute/share-graph.ts';
import { AppError } from '../http/app-error.ts';
import { byCaption, type Sight } from './sight.ts';
import { viewOf } from './view-options.ts';

/** The parameters that decide what a network is. */
export type NetworkParams = Omit<z.infer<z.ZodObject<typeof graphParams>>, 'explain'> & { readonly until?: string };

/** A network as one reader is shown it: its nodes in the order of captions, so that of equals the first comes first. */
export interface Network extends OntoGraph {
  readonly view: View;
}

/** In larger networks nodes stand in the order of their ids. */
const MOST_CAPTIONS = 50_000;

/**
 * The network that parameters ask for, projected from what this reader may see: made once and kept while the graph stays as
 * it is, for nobody else than who sees the same.
 */
export async function networkOf(sight: Sight, params: NetworkParams, graphs: GraphCache): Promise<Network> {
  if (params.directed && params.project !== 'none')
    throw new AppError('badInput', 'A projection has no direction: say directed or project, not both.', {
      errors: [{ path: 'directed', message: 'project is there, too' }],
    });
  const first = viewOf(sight, params);
  const { topology } = first;
  const network = await graphs.of(
    () => topology.epoch,
    keyOf(sight, first, params),
    () => projected(sight, params),
  );
  return { ...network, view: viewOf(sight, params) };
}

function keyOf(sight: Sight, { sources }: View, params: NetworkParams): string {
  const { after: _after, seed: _seed, ties: _ties, scope, ...own } = params;
  // Sources by code: two agencies call different ones alike.
  const where = sources ? [...sources].sort((a, b) => a - b) : scope;
  return JSON.stringify([sight.visibility(), where, Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Projects in steps the view as it is when the first of them is taken. */
function* projected(sight: Sight, params: NetworkParams): Generator<undefined, OntoGraph> {
  const { project: onto, directed, parallel, weighted, isolates, types } = params;
  const view = viewOf(sight, params);
  // Countries and the like are nodes where somebody asks for the relationships that lead to them, as far as these do.
  const base = { directed, parallel, weighted, references: types !== undefined };
  if (onto === 'none') {
    const plain = yield* projectionSteps(view, { ...base, isolates });
    return inOrder(sight, view, { ...plain, crowded: 0 });
  }
  const { onto: kind, weighting } = typeof onto === 'string' ? { onto, weighting: 'newman' as const } : onto;
  const twoMode = yield* projectionSteps(view, base);
  const isKept = (entity: number) => kindLabelOf(view, entity) === kind;
  return inOrder(sight, view, projectOnto(twoMode, isKept, { weighting, weighted, parallel, isolates }));
}

/** The same with its nodes in the order of captions, where other threads can read it. */
function inOrder(sight: Sight, view: View, made: OntoGraph): OntoGraph {
  const isNode = (entity: number, node: number) => isTied(made.graph, node) || passageAt(view, entity) === 'through';
  const kept = Array.from(made.entities, (entity, node) => (isNode(entity, node) ? node : -1)).filter(
    (node) => node !== -1,
  );
  const order = kept.length > MOST_CAPTIONS ? kept : byCaptions(sight, view, made.entities, kept);
  const entities = Int32Array.from(order, (node) => made.entities[node] ?? -1);
  const number = new Map(Array.from(entities, (entity, node) => [entity, node] as const));
  return {
    ...made,
    entities,
    nodeOf: (entity) => number.get(entity) ?? -1,
    graph: shareGraph(renumber(made.graph, order)),
  };
}

function byCaptions(sight: Sight, view: View, entities: Int32Array, nodes: readonly number[]): number[] {
  return nodes
    .map((node) => ({ node, summary: sight.summary(view, entities[node] ?? -1) }))
    .sort((a, b) => byCaption(a.summary, b.summary))
    .map(({ node }) => node);
}

/** A node as its reader is shown it. */
export function named(sight: Sight, { view, entities }: Network, node: number): EntitySummary {
  return sight.summary(view, entities[node] ?? -1);
}

/** What is to be said of how a network was made. */
export function networkWarnings({ crowded, crowdedHelpers, graph }: Network): Envelope['warnings'] {
  const warnings = [];
  if (crowdedHelpers > 0)
    warnings.push({
      code: 'crowdedHelpers',
      text: `${crowdedHelpers} identifiers or legs that more than ${HELPER_ENDS} share tie nobody.`,
    });
  if (crowded > 0)
    warnings.push({ code: 'crowded', text: `${crowded} things that more than ${MOST_SHARING} share tie nobody.` });
  if (graph.size > MOST_CAPTIONS)
    warnings.push({
      code: 'orderedById',
      text: `More than ${MOST_CAPTIONS} entities: equal ones are in the order of their ids, not of their captions.`,
    });
  return warnings;
}

/** A number as it is told: with some figures fewer than it is computed to, so that what is equal is told alike. */
export function told(value: number): number {
  return Number(value.toPrecision(12));
}

import type { FlowNetwork } from './flow-network.ts';
import { reachedFromSource, reachingSink } from './reach.ts';

/** What the minimum cuts of a network take, after the greatest flow was sent. */
export interface CutElements {
  /** Elements of each, ascending; the one nearest the source first. */
  readonly cuts: readonly (readonly number[])[];
  readonly more: boolean;
  readonly nearSource: readonly number[];
  readonly nearSink: readonly number[];
  readonly inAll: readonly number[];
}

/** In no set yet, on the source's side, kept on the sink's side. */
const [OPEN, WITHIN, BARRED] = [0, 1, 2] as const;

/**
 * All minimum cuts, up to `most`. A minimum cut is a set of nodes around the source that no residual arc leaves (J.-C. Picard,
 * M. Queyranne (1980), On the structure of all minimum cuts). Each cut has one such set whose nodes the source reaches within it;
 * those sets are had from the least by taking in, again and again, the head of a cut arc with all that follows from it, or
 * barring it: every choice leads to a cut and none is met twice. O(cuts · (nodes + arcs)).
 */
export function enumerateCuts(network: FlowNetwork, most: number): CutElements {
  const { given, offsets, arcs, ends, residual } = network;
  const { tails, heads, elements } = given;
  const side = reachedFromSource(network);
  const isBeyond = reachingSink(network);
  const near = side.slice();
  const full = fullArcs(network);
  /** Arcs that some minimum cuts take, and those by which more can be taken in. */
  const cuttable = full.filter((arc) => !isBeyond[tails[arc]] && !near[heads[arc]]);
  const entries = cuttable.filter((arc) => !isBeyond[heads[arc]]);
  const log: number[] = [];
  const set = (node: number, state: number): void => {
    side[node] = state;
    log.push(node);
  };

  /** What must be taken in with a node, or undefined where that is barred. */
  function following(start: number): readonly number[] | undefined {
    const found = new Set([start]);
    for (const node of found) {
      for (let index = offsets[node]; index < offsets[node + 1]; index += 1) {
        if (residual[arcs[index]] <= 0 || side[ends[index]] === WITHIN) continue;
        if (side[ends[index]] === BARRED) return undefined;
        found.add(ends[index]);
      }
    }
    return [...found];
  }

  function nextEntry(): number {
    for (const arc of entries) {
      if (side[tails[arc]] !== WITHIN || side[heads[arc]] !== OPEN) continue;
      if (following(heads[arc])) return heads[arc];
      set(heads[arc], BARRED);
    }
    return -1;
  }

  const cuts: (readonly number[])[] = [];
  const choices: { readonly node: number; readonly undoTo: number }[] = [];
  let more = false;
  while (true) {
    for (let node = nextEntry(); node !== -1; node = nextEntry()) {
      choices.push({ node, undoTo: log.length });
      set(node, BARRED);
    }
    more = cuts.length === most;
    if (more) break;
    cuts.push(taken(cuttable, elements, (arc) => side[tails[arc]] === WITHIN && side[heads[arc]] !== WITHIN));
    const choice = choices.pop();
    if (!choice) break;
    while (log.length > choice.undoTo) side[log.pop() ?? 0] = OPEN;
    for (const node of following(choice.node) ?? []) set(node, WITHIN);
  }

  const nearSource = taken(full, elements, (arc) => near[tails[arc]] === 1 && near[heads[arc]] === 0);
  const nearSink = taken(full, elements, (arc) => isBeyond[tails[arc]] === 0 && isBeyond[heads[arc]] === 1);
  const atSink = new Set(nearSink);
  return { cuts, more, nearSource, nearSink, inAll: nearSource.filter((element) => atSink.has(element)) };
}

/** Arcs that take no more, by their elements. */
function fullArcs({ given: { capacities, elements }, residual }: FlowNetwork): number[] {
  const full: number[] = [];
  for (let arc = 0; arc < capacities.length; arc += 1)
    if (residual[2 * arc] === 0 && capacities[arc] > 0) full.push(arc);
  return full.sort((a, b) => elements[a] - elements[b]);
}

/** The elements of those arcs, in the order of the list, each once. */
function taken(list: readonly number[], elements: Int32Array, isTaken: (arc: number) => boolean): number[] {
  const found: number[] = [];
  for (const arc of list) if (isTaken(arc) && elements[arc] !== found[found.length - 1]) found.push(elements[arc]);
  return found;
}

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
  const { given, offsets, arcs, heads, residual } = network;
  const side = reachedFromSource(network);
  const isBeyond = reachingSink(network);
  const near = side.slice();
  const full = given.flatMap((arc, place) => (arc.capacity > 0 && residual[2 * place] === 0 ? [arc] : []));
  /** Arcs that some minimum cuts take, and those by which more can be taken in. */
  const cuttable = full.filter(({ tail, head }) => !isBeyond[tail] && !near[head]);
  const entries = cuttable.filter(({ head }) => !isBeyond[head]);
  const log: number[] = [];
  const set = (node: number, state: number): void => {
    side[node] = state;
    log.push(node);
  };

  /** What must be taken in with a node, or undefined where that is barred. */
  function following(start: number): readonly number[] | undefined {
    const found = new Set([start]);
    for (const node of found) {
      for (let place = offsets[node]; place < offsets[node + 1]; place += 1) {
        const head = heads[arcs[place]];
        if (residual[arcs[place]] <= 0 || side[head] === WITHIN) continue;
        if (side[head] === BARRED) return undefined;
        found.add(head);
      }
    }
    return [...found];
  }

  function nextEntry(): number {
    for (const { tail, head } of entries) {
      if (side[tail] !== WITHIN || side[head] !== OPEN) continue;
      if (following(head)) return head;
      set(head, BARRED);
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
    cuts.push(elementsOf(cuttable.filter(({ tail, head }) => side[tail] === WITHIN && side[head] !== WITHIN)));
    const choice = choices.pop();
    if (!choice) break;
    while (log.length > choice.undoTo) side[log.pop() ?? 0] = OPEN;
    for (const node of following(choice.node) ?? []) set(node, WITHIN);
  }

  const nearSource = elementsOf(full.filter(({ tail, head }) => near[tail] && !near[head]));
  const nearSink = elementsOf(full.filter(({ tail, head }) => !isBeyond[tail] && isBeyond[head]));
  const atSink = new Set(nearSink);
  return { cuts, more, nearSource, nearSink, inAll: nearSource.filter((element) => atSink.has(element)) };
}

function elementsOf(arcs: readonly { readonly element: number }[]): number[] {
  return [...new Set(arcs.map(({ element }) => element))].sort((a, b) => a - b);
}

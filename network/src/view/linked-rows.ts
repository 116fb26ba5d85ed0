import { forEachLinked, passageAt } from './projection.ts';
import { perView } from './per-view.ts';
import type { View } from './view.ts';

/** A row as it is looked up. */
interface LinkedRow {
  readonly others: Int32Array;
  readonly vias: Int32Array;
}

/** Who is one hop away from whom in the link projection of one view: looked up once for each entity that is asked for. */
export interface LinkedRows {
  readonly view: View;
  /** Entities one hop away from one, ascending. */
  others(entity: number): Int32Array;
  /** The helper to each of them, -1 where a claim leads there; empty where no helper leads to any. */
  vias(entity: number): Int32Array;
  /** Whether a walk passes through the entity, however many are linked to it. */
  isThrough(entity: number): boolean;
}

/** Links that are kept for one view, some 32 MB; rows beyond are looked up each time. */
const MOST_KEPT = 4_000_000;
const FIRST_ROOM = 1_024;

const NONE = new Int32Array(0);
const UNKNOWN = 0;
const THROUGH = 1;
const NOT_THROUGH = 2;

/** The rows of a view, the same ones for as long as the topology stays as it is. */
export const linkedRowsOf = perView((view): LinkedRows => createLinkedRows(view));

/** Rows are kept end to end in two arrays, so that one costs no object. O(claims at the entity and at its helpers) at first, then O(1). */
export function createLinkedRows(view: View, mostKept = MOST_KEPT): LinkedRows {
  const { size } = view.topology.nodes;
  // One more than the place, so that 0 says that a row is not there yet.
  const starts = new Int32Array(size);
  const lengths = new Int32Array(size);
  const passages = new Uint8Array(size);
  const hasVia = new Uint8Array(size);
  let others = new Int32Array(FIRST_ROOM);
  let vias = new Int32Array(FIRST_ROOM);
  let end = 0;

  function keep(entity: number, row: LinkedRow): void {
    const length = row.others.length;
    if (end + length > mostKept) return;
    if (end + length > others.length) {
      const room = Math.max(end + length, Math.min(2 * others.length, mostKept));
      [others, vias] = [grown(others, room), grown(vias, room)];
    }
    others.set(row.others, end);
    vias.set(row.vias, end);
    starts[entity] = end + 1;
    lengths[entity] = length;
    hasVia[entity] = row.vias.length > 0 ? 1 : 0;
    end += length;
  }

  function found(entity: number): LinkedRow {
    const row = lookUp(view, entity);
    keep(entity, row);
    return row;
  }

  return {
    view,
    others(entity) {
      const start = starts[entity] - 1;
      return start >= 0 ? others.subarray(start, start + lengths[entity]) : found(entity).others;
    },
    vias(entity) {
      const start = starts[entity] - 1;
      if (start < 0) return found(entity).vias;
      return hasVia[entity] === 1 ? vias.subarray(start, start + lengths[entity]) : NONE;
    },
    isThrough(entity) {
      if (passages[entity] === UNKNOWN)
        passages[entity] = passageAt(view, entity) === 'through' ? THROUGH : NOT_THROUGH;
      return passages[entity] === THROUGH;
    },
  };
}

/** The place of a value among ascending ones, -1 where it is not there. O(log n). */
export function placeIn(values: Int32Array, wanted: number): number {
  let [low, high] = [0, values.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (values[middle] === wanted) return middle;
    if (values[middle] < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function lookUp(view: View, entity: number): LinkedRow {
  const [others, vias]: [number[], number[]] = [[], []];
  forEachLinked(view, entity, (other, via) => {
    others.push(other);
    vias.push(via);
  });
  return { others: Int32Array.from(others), vias: vias.every((via) => via === -1) ? NONE : Int32Array.from(vias) };
}

function grown(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(values);
  return larger;
}

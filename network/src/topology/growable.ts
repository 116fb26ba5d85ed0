/** A typed array of numbers. */
export type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** Values from which on an array grows by small steps. */
const LARGE = 1 << 16;

interface NumberArrayConstructor<Array extends NumberArray> {
  new (length: number): Array;
}

/**
 * A typed array that grows by a half while it is small and by an eighth once it is large, so that little room lies idle;
 * `values` is replaced when it grows, so never keep it across a `push`.
 */
export interface Growable<Array extends NumberArray> {
  values: Array;
  length: number;
}

/** An empty growable array. */
export function growable<Array extends NumberArray>(
  type: NumberArrayConstructor<Array>,
  capacity = 1024,
): Growable<Array> {
  return { values: new type(capacity), length: 0 };
}

/** Appends a value and returns its index. Amortised O(1). */
export function push<Array extends NumberArray>(array: Growable<Array>, value: number): number {
  if (array.length === array.values.length) grow(array);
  array.values[array.length] = value;
  array.length += 1;
  return array.length - 1;
}

/** Gives back the room to grow. O(n). */
export function trimArray<Array extends NumberArray>(array: Growable<Array>): void {
  array.values = array.values.slice(0, array.length) as Array;
}

/** Bytes that the array holds in memory, room to grow included. */
export function bytesOf(array: Growable<NumberArray>): number {
  return array.values.byteLength;
}

function grow<Array extends NumberArray>(array: Growable<Array>): void {
  const type = array.values.constructor as unknown as NumberArrayConstructor<Array>;
  const { length } = array.values;
  const larger = new type(Math.max(length + 1, Math.ceil(length * (length < LARGE ? 1.5 : 1.125))));
  larger.set(array.values);
  array.values = larger;
}

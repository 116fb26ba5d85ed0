import fc from 'fast-check';

/** What is done to a value that fits: nothing, or one thing at one place. */
export interface Spoiling {
  readonly how: 'leave' | 'replace' | 'remove' | 'add' | 'all';
  /** Which place, counted over all of them and around. */
  readonly at: number;
  readonly by: unknown;
}

/** Leaves two values of five as they are. */
export function spoilings(hostile: fc.Arbitrary<unknown>): fc.Arbitrary<Spoiling> {
  return fc.record({
    how: fc.constantFrom('leave', 'leave', 'leave', 'leave', 'replace', 'replace', 'remove', 'add', 'all', 'replace'),
    at: fc.nat(1_000),
    by: hostile,
  });
}

/** The value with one place changed; the value itself is left alone. */
export function spoil(value: unknown, { how, at, by }: Spoiling): unknown {
  if (how === 'leave') return value;
  if (how === 'all') return by;
  const copy: unknown = structuredClone(value);
  const places = placesIn(copy);
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return by;
  const { holder, name } = place;
  if (how === 'replace') Reflect.set(holder, name, by);
  else if (how === 'remove') Reflect.deleteProperty(holder, name);
  else Reflect.set(holder, 'nonsense', by);
  return copy;
}

function placesIn(value: unknown): { holder: object; name: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [{ holder: value, name }, ...placesIn(inner)]);
}

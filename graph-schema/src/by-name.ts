/** A dictionary from each item's name to the item, for lists whose names are known to the compiler. */
export function byName<const Key extends string, Item extends Readonly<Record<Key, string>>>(
  items: readonly Item[],
  key: Key,
): Readonly<Record<Item[Key], Item>> {
  // Complete by construction: the names are those of the very list that is handed in.
  return Object.fromEntries(items.map((item) => [item[key], item])) as Record<Item[Key], Item>;
}

/** “1 entity, 2 relationships”. */
export function countWords(entities: number, links: number): string {
  return `${counted(entities, 'entity', 'entities')}, ${counted(links, 'relationship', 'relationships')}`;
}

/** A count with its word, in one or in many: “1 claim”, “1,200 claims”. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

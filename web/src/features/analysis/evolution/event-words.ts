import { counted } from '../../chart/count-words.ts';
import type { EvolutionEvent } from './lineages.ts';

const members = (count: number) => counted(count, 'member', 'members');

/** What became of groups, in a sentence; `sizeOf` says how many members a group has by its id. */
export function eventWords({ type, from, to }: EvolutionEvent, sizeOf: (id: string) => number): string {
  const [before, after] = [from.map(sizeOf), to.map(sizeOf)];
  const [one = 0, other = 0] = [before[0], after[0]];
  switch (type) {
    case 'birth':
      return `A group of ${members(other)} appears`;
    case 'death':
      return `A group of ${members(one)} is gone for good`;
    case 'dormant':
      return `A group of ${members(one)} is not to be seen`;
    case 'continue':
      return `A group of ${members(one)} goes on`;
    case 'grow':
      return `A group grows from ${one} to ${members(other)}`;
    case 'shrink':
      return `A group shrinks from ${one} to ${members(other)}`;
    case 'merge':
      return `Groups of ${listed(before)} become one of ${members(other)}`;
    case 'split':
      return `A group of ${members(one)} falls into ${listed(after)}`;
  }
}

function listed(sizes: readonly number[]): string {
  return sizes.length < 2 ? String(sizes[0] ?? 0) : `${sizes.slice(0, -1).join(', ')} and ${sizes.at(-1)}`;
}

import { madePerson, type MadePerson } from './made-persons.ts';

/** A search and what must be among its answers. */
export interface MadeQuery {
  readonly sort: keyof typeof sorts;
  readonly text: string;
  /** Key of the person to be found; absent where the thing found is the document. */
  readonly person?: string;
  readonly document?: string;
}

/**
 * What is asked for of a person. Among 200,000 persons so many answers are equally good, the one that must be found among them:
 * three or four with the whole name, the alias, or the name with a typing error; three to seven with the fragment, which leaves
 * out the last letter; one with the identifier.
 */
const sorts = {
  whole: (person: MadePerson) => ({ text: person.name, person: person.key }),
  fragment: ({ name, family, key }: MadePerson) => ({
    text: `${name.split(' ')[0] ?? ''} ${family.slice(0, 7)}`,
    person: key,
  }),
  alias: ({ alias, name, key }: MadePerson) => ({ text: alias === '' ? name : alias, person: key }),
  identifier: ({ document }: MadePerson) => ({ text: document, document }),
  'other script': ({ cyrillic, key }: MadePerson) => ({ text: cyrillic, person: key }),
  'typing error': ({ name, family, key }: MadePerson, number: number) => ({
    text: `${name.split(' ')[0] ?? ''} ${mistyped(family, number)}`,
    person: key,
  }),
} as const;

/** So many searches of each sort in turn, for persons spread over all of them; the same at every call. */
export function madeQueries(count: number, persons: number): MadeQuery[] {
  const names = Object.keys(sorts) as (keyof typeof sorts)[];
  return Array.from({ length: count }, (_, at) => {
    const sort = names[at % names.length] ?? 'whole';
    const number = (Math.imul(at + 1, 40_503) >>> 0) % persons;
    // Only every fourth person has an alias.
    const chosen = sort === 'alias' ? number - (number % 4) : number;
    return { sort, ...sorts[sort](madePerson(chosen), chosen) };
  });
}

/** Two letters that stand side by side change places, never the first. */
function mistyped(word: string, number: number): string {
  const at = 1 + (number % Math.max(1, word.length - 2));
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

import { relationshipOf, vocabularyOf } from '@corridor/graph-schema';
import type { EntitySummary, Link } from '@corridor/graph-schema/contracts';
import type { NameOf } from './define-form.ts';

/** A count with its noun: “1 entity”, “2 entities”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A share in percent. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

/** A figure as a sentence says it. */
export function figure(value: number | null): string {
  return value === null ? 'not known' : String(Number(value.toPrecision(4)));
}

/** A day that may not be known. */
export function dayWords(day: string | null | undefined): string {
  return day ?? 'not known';
}

/** Entities in a row of words. */
export function names(entities: readonly EntitySummary[]): string {
  return entities.map(({ caption }) => caption).join(', ');
}

const phrases: Readonly<Record<string, { readonly phrase: string }>> = relationshipOf;

/** A relationship type as it reads between two captions. */
export function phraseOf(type: string): string {
  return phrases[type]?.phrase ?? type.toLowerCase().replaceAll('_', ' ');
}

/** A fact as a sentence: “A is an associate of B”. */
export function linkSentence({ from, type, to }: Pick<Link, 'from' | 'type' | 'to'>, nameOf: NameOf): string {
  return `${nameOf(from)} ${phraseOf(type)} ${nameOf(to)}`;
}

/** A code of a vocabulary by its label; other words as they are. */
export function codeWords(vocabulary: keyof typeof vocabularyOf, code: string): string {
  return vocabularyOf[vocabulary].values[code]?.label ?? code;
}

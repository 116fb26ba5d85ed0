import { relationshipOf } from '@corridor/graph-schema';
import { words } from '../chart/to-elements.ts';

const phrases: Readonly<Record<string, { readonly phrase: string }>> = relationshipOf;

/** A relationship type as it reads between two captions: “is an associate of”. */
export function phraseOf(type: string): string {
  return phrases[type]?.phrase ?? words(type);
}

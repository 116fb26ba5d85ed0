import { claimProperties } from '../claims/claim-base.ts';
import { describesProperties } from '../claims/describes.ts';
import type { PropertyDeclarations } from '../define-property.ts';
import { kinds } from '../kinds/index.ts';
import { relationships } from '../relationships/index.ts';

/** Every set of properties that a claim may carry, with the name of what declares it. One name has one type in all of them. */
export const propertyDeclarations: readonly (readonly [owner: string, properties: PropertyDeclarations])[] = [
  ['claim', claimProperties],
  ['DESCRIBES', describesProperties],
  ...kinds.map(({ label, properties }) => [label, properties] as const),
  ...relationships.map(({ type, properties }) => [type, properties] as const),
];

/** Names of the properties that are stored as whole numbers: integers, days and instants. */
export const integerProperties: ReadonlySet<string> = new Set(
  propertyDeclarations.flatMap(([, properties]) =>
    Object.entries(properties)
      .filter(([, { type }]) => type === 'integer' || type === 'day' || type === 'instant')
      .map(([name]) => name),
  ),
);

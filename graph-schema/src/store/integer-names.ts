import { claimProperties } from '../claims/claim-base.ts';
import { describesProperties } from '../claims/describes.ts';
import type { PropertyDeclarations } from '../define-property.ts';
import { kinds } from '../kinds/index.ts';
import { relationships } from '../relationships/index.ts';

const declared: readonly PropertyDeclarations[] = [
  claimProperties,
  describesProperties,
  ...kinds.map((kind) => kind.properties),
  ...relationships.map((relationship) => relationship.properties),
];

/** Names of the properties that are stored as whole numbers; one name has one type over all declarations. */
export const integerNames: ReadonlySet<string> = new Set(
  declared.flatMap((properties) =>
    Object.entries(properties)
      .filter(([, { type }]) => type === 'integer' || type === 'day' || type === 'instant')
      .map(([name]) => name),
  ),
);

import type * as z from 'zod';
import { describesProperties } from '../claims/describes.ts';
import { kindOf, type KindLabel } from '../kinds/index.ts';
import { relationshipOf, type RelationshipType } from '../relationships/index.ts';
import { valuesSchema } from './values-schema.ts';

const ofKinds = new Map<KindLabel, z.ZodObject>();
const ofRelationships = new Map<RelationshipType, z.ZodObject>();

/** What one record may say of a thing of this kind: names, keys and the kind's own properties. Made once a kind. */
export function describeSchema(kind: KindLabel): z.ZodObject {
  const known = ofKinds.get(kind);
  if (known) return known;
  const made = valuesSchema({ ...describesProperties, ...kindOf[kind].properties });
  ofKinds.set(kind, made);
  return made;
}

/** What one record may say between two things, beside what every claim carries. Made once a type. */
export function relationshipSchema(type: RelationshipType): z.ZodObject {
  const known = ofRelationships.get(type);
  if (known) return known;
  const made = valuesSchema(relationshipOf[type].properties);
  ofRelationships.set(type, made);
  return made;
}

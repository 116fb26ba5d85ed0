import * as z from 'zod';
import { kinds } from '../kinds/index.ts';
import { relationships } from '../relationships/index.ts';

/** The label of a kind of entity. */
export const kindLabelSchema = z.enum(kinds.map(({ label }) => label));
/** The type of a relationship. */
export const relationshipTypeSchema = z.enum(relationships.map(({ type }) => type));

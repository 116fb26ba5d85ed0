import * as z from 'zod';

/** An opaque id: 32 hex characters. */
export const opaqueIdSchema = z.string().regex(/^[0-9a-f]{32}$/, 'an id is 32 characters, 0–9 and a–f');
export const entityIdSchema = opaqueIdSchema.brand<'EntityId'>();
export type EntityId = z.infer<typeof entityIdSchema>;
export const recordIdSchema = opaqueIdSchema.brand<'RecordId'>();
export type RecordId = z.infer<typeof recordIdSchema>;

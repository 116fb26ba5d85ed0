import * as z from 'zod';
import { profileSchema } from './profile.ts';

/** The JSON schema (draft 2020-12) of an import profile as people write it: what has a default may be left out. */
export function profileJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(profileSchema, { io: 'input', unrepresentable: 'any' }),
    title: 'Corridor import profile',
  };
}

import type * as z from 'zod';

/** One address of the interface, as its document shows it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly body?: z.ZodType;
  /** `application/json` unless said. */
  readonly bodyType?: string;
  readonly query?: z.ZodObject;
  readonly status?: number;
  readonly answer?: z.ZodType;
  readonly answerType?: string;
}

/** Where the interface begins. */
export const api = '/api/v1';

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
  /** Headers beside those that every operation of the interface takes. */
  readonly headers?: z.ZodObject;
  /** Whether anybody may ask; else a token or a session is needed. */
  readonly isOpen?: true;
  readonly status?: number;
  readonly answer?: z.ZodType;
  readonly answerType?: string;
  /** Other forms of the answer, by their type of content. */
  readonly otherAnswers?: Readonly<Record<string, z.ZodType>>;
}

/** Where the interface begins. */
export const api = '/api/v1';

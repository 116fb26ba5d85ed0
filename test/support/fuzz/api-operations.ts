import * as z from 'zod';
import type { JsonSchema } from './values-of.ts';

const contentSchema = z.record(z.string(), z.object({ schema: z.custom<JsonSchema>() }));
const answerSchema = z.record(z.string(), z.object({ schema: z.custom<Parameters<typeof z.fromJSONSchema>[0]>() }));
const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        parameters: z
          .array(
            z.object({
              name: z.string(),
              in: z.string(),
              required: z.boolean().default(false),
              schema: z.custom<JsonSchema>().default({}),
            }),
          )
          .default([]),
        requestBody: z.object({ content: contentSchema }).optional(),
        responses: z.record(z.string(), z.object({ content: answerSchema.default({}) })),
      }),
    ),
  ),
});

/** One operation of the document with one type of content that it takes, or with none. */
export interface ApiOperation {
  /** Method and path, as they stand in the document. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: JsonSchema;
  }[];
  readonly content?: { readonly type: string; readonly schema: JsonSchema };
  /** Whether a body is what the document promises for a status and a type of content; the reason if it is not. */
  faultOf(answer: { status: number; type: string; body: unknown }): string | undefined;
}

/** Every operation of an OpenAPI document, once for each type of content that it takes. */
export function operationsOf(document: unknown): ApiOperation[] {
  const { paths } = documentSchema.parse(document);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([verb, { parameters, requestBody, responses }]) => {
      const method = verb.toUpperCase();
      const common = { name: `${method} ${path}`, method, path, parameters, faultOf: faultFinder(responses) };
      const contents = Object.entries(requestBody?.content ?? {});
      if (contents.length === 0) return [common];
      return contents.map(([type, { schema }]) => ({ ...common, content: { type, schema } }));
    }),
  );
}

type Responses = z.infer<typeof documentSchema>['paths'][string][string]['responses'];

function faultFinder(responses: Responses): ApiOperation['faultOf'] {
  const checks = new Map(
    Object.entries(responses).map(([status, { content }]) => [
      status,
      new Map(Object.entries(content).map(([type, { schema }]) => [type, z.fromJSONSchema(schema)])),
    ]),
  );
  return ({ status, type, body }) => {
    const promised = checks.get(String(status)) ?? (status >= 400 ? checks.get('default') : undefined);
    if (!promised) return `the document knows no status ${status}`;
    if (promised.size === 0) return body === '' ? undefined : 'a body where none is promised';
    const check = promised.get(type.split(';')[0] ?? '');
    if (!check) return `content of type ${type}, not ${[...promised.keys()].join(' or ')}`;
    const { error } = check.safeParse(body);
    return error === undefined ? undefined : z.prettifyError(error);
  };
}

import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import * as z from 'zod';
import {
  COMPUTATION_HEADER,
  computationNameSchema,
  envelopeSchema,
  errorCodes,
  problemSchema,
  purposes,
} from '@corridor/graph-schema/contracts';
import { questions, type QuestionDefinition } from '@corridor/graph-schema/questions';
import { CODE_VERSION } from '../questions/answer-question.ts';
import { idempotencyKeySchema } from '../http/operation-of.ts';
import { api, type Operation } from './operation.ts';
import { operations } from './operations.ts';

const questionsPath = '/api/v1/questions';

/** The OpenAPI 3.1 document, made from the schemas that the routes parse with. */
export function openApiDocument(): object {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  for (const operation of [...operations, ...questions.map(asOperation)]) register(registry, operation);

  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Corridor',
      version: CODE_VERSION,
      description:
        'Questions over the graph, imports, and what stands behind both. Errors are application/problem+json.',
    },
    security: [{ token: [] }],
  });
}

const headers = z.object({
  [COMPUTATION_HEADER]: computationNameSchema
    .optional()
    .describe('A name of the asker’s own, under which to ask meanwhile how far the answer is'),
});

function asOperation({ name, title, params, result, beside }: QuestionDefinition): Operation {
  const answer = z.object({ ...envelopeSchema.shape, ...beside.shape, results: z.array(result) });
  return { method: 'post', path: `${questionsPath}/${name}`, summary: title, body: params, headers, answer };
}

const commonHeaders = z.object({
  'Corridor-Purpose': z.enum(purposes).optional().describe('Absent: the purpose of the session'),
  'Corridor-Case': z.string().optional().describe('The case that the request serves'),
});
/** Where case data is read, which an approved measure may widen. */
const readingPaths = /\/(?:questions|entities|records|lookup|exports)\b/;
const readingHeaders = commonHeaders.extend({
  'Corridor-Necessity': z.string().optional().describe('The approved statement of necessity that it rests on'),
});
const writeHeaders = z.object({
  'Idempotency-Key': idempotencyKeySchema.optional().describe('The same request again under the same key is done once'),
});

function headersOf({ method, path, headers }: Operation): z.ZodObject {
  const common = readingPaths.test(path) ? readingHeaders : path.startsWith(api) ? commonHeaders : z.object({});
  const isQuestion = path.startsWith(questionsPath) && !path.endsWith('/export');
  const own = method === 'get' || isQuestion ? common : common.extend(writeHeaders.shape);
  return headers ? own.extend(headers.shape) : own;
}

function contentOf({ answerType = 'application/json', otherAnswers = {} }: Operation, answer: z.ZodType) {
  const answers = { [answerType]: answer, ...otherAnswers };
  return Object.fromEntries(Object.entries(answers).map(([type, schema]) => [type, { schema }]));
}

function register(registry: OpenAPIRegistry, operation: Operation): void {
  const { method, path, summary, body, bodyType = 'application/json', query, status = 200, answer, isOpen } = operation;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const params = z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
  registry.registerPath({
    method,
    path,
    summary,
    ...(isOpen ? { security: [] } : {}),
    request: {
      headers: headersOf(operation),
      ...(names.length > 0 ? { params } : {}),
      ...(query ? { query } : {}),
      ...(body ? { body: { content: { [bodyType]: { schema: body } } } } : {}),
    },
    responses: {
      [status]: answer ? { description: 'Done', content: contentOf(operation, answer) } : { description: 'Done' },
      default: {
        description: `A problem with a code: ${Object.keys(errorCodes).join(', ')}`,
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    },
  });
}

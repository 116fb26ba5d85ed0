import { UnrecoverableError } from 'bullmq';
import { expect, test } from 'vitest';
import { ingestChunkJob } from '@corridor/graph-schema/jobs';
import { parsePayload } from './parse-payload.ts';

test('a payload of the declared shape is handed on', () => {
  const payload = { importId: 'i', chunk: 3, operationId: 'o' };

  expect(parsePayload(ingestChunkJob, payload)).toStrictEqual(payload);
});

test.for([
  {},
  null,
  { importId: 'i', chunk: -1, operationId: 'o' },
  { importId: 'i', chunk: 0, operationId: 'o', name: 'x' },
])('a payload of another shape is given up at once: %j', (payload) => {
  expect(() => parsePayload(ingestChunkJob, payload)).toThrow(UnrecoverableError);
});

import { expect, test } from 'vitest';
import { conversation, readAnswers } from './bolt-messages.ts';

const chunk = (...bytes: number[]) => Buffer.from([0, bytes.length, ...bytes, 0, 0]);
const success = chunk(0xb1, 0x70, 0xa0);
const record = chunk(0xb1, 0x71, 0x91, 0x01);
const keepAlive = Buffer.from([0, 0]);

test('signing in and one statement await four answers', () => {
  const { bytes, answers } = conversation('neo4j', 'secret', ['RETURN 1']);

  expect(answers).toBe(4);
  expect(bytes.subarray(0, 4)).toStrictEqual(Buffer.from([0, bytes.readUInt16BE(0), 0xb1, 0x01]));
});

test('rows and empty chunks end nothing, and half a message waits for the rest', () => {
  const arrived = Buffer.concat([success, keepAlive, record, success.subarray(0, 3)]);

  const { answers, rest } = readAnswers(arrived);

  expect(answers).toStrictEqual([
    { isEnd: true, refusal: undefined },
    { isEnd: false, refusal: undefined },
  ]);
  expect(rest).toStrictEqual(success.subarray(0, 3));
});

test('a refusal carries the code of the server', () => {
  const text = Buffer.from('Neo.ClientError.Security.Unauthorized');

  const { answers } = readAnswers(chunk(0xb1, 0x7f, 0xa1, 0x84, ...Buffer.from('code'), 0xd0, text.length, ...text));

  expect(answers).toStrictEqual([{ isEnd: true, refusal: 'Neo.ClientError.Security.Unauthorized' }]);
});

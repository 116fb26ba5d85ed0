import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormatOptions } from '@corridor/graph-schema/profiles';
import { readBytes, readCells } from './testing.ts';

describe('a JSON document is read', () => {
  test.for<[name: string, text: string, path: FormatOptions['path'], cells: unknown[]]>([
    ['as a list', '[{"a":1},{"a":[true,null,"x"]}]', undefined, [{ a: 1 }, { a: [true, null, 'x'] }]],
    ['as one object', '{"a":{"b":1}}', undefined, [{ a: { b: 1 } }]],
    ['by a path', '{"meta":{"records":[9]},"records":[{"a":1}]}', 'records', [{ a: 1 }]],
    ['by a longer path', '{"a":{"b":[{"c":1}]}}', 'a.b', [{ c: 1 }]],
    ['by a path in dollar notation', '{"a":{"b":[{"c":1}]}}', '$.a.b', [{ c: 1 }]],
    ['by a path through lists', '{"a":[{"b":[{"c":1}]},{"b":[{"c":2}]}]}', 'a.b', [{ c: 1 }, { c: 2 }]],
    ['by a path to one object', '{"a":{"b":1}}', 'a', [{ b: 1 }]],
    [
      'with bare values',
      '[1,"x",null,[2]]',
      undefined,
      [{ value: 1 }, { value: 'x' }, { value: null }, { value: [2] }],
    ],
    [
      'with long numbers as text',
      '[{"a":12345678901234567890,"b":1.5e3,"c":-7}]',
      undefined,
      [{ a: '12345678901234567890', b: 1500, c: -7 }],
    ],
    ['with a mark', '\ufeff[{"a":1}]', undefined, [{ a: 1 }]],
    [
      'with keys that name the prototype',
      '[{"__proto__":{"x":1},"a":{"__proto__":2}}]',
      undefined,
      [{ __proto___: { x: 1 }, a: { __proto___: 2 } }],
    ],
  ])('%s', async ([, text, path, cells]) => {
    expect(await readCells(text, { type: 'json', ...(path === undefined ? {} : { path }) })).toStrictEqual(cells);
    expect(Object.prototype).not.toHaveProperty('x');
  });
});

describe('a JSON document is refused', () => {
  test.for<[name: string, text: string, code: string]>([
    ['that is cut', '[{"a":1},{"a":', 'FILE_TRUNCATED'],
    ['that is cut in a string', '[{"a":1},{"a":"x', 'FILE_TRUNCATED'],
    ['that is none', '[{"a":1},{a:2}]', 'FILE_MALFORMED'],
    ['with more behind it', '[{"a":1}] []', 'FILE_MALFORMED'],
    ['with an empty list', '[]', 'FILE_TRUNCATED'],
    ['nested too deep', `[${'['.repeat(100)}${']'.repeat(100)}]`, 'LIMIT_EXCEEDED'],
    ['nested too deep outside its rows', `{"x":${'{"a":'.repeat(100)}1${'}'.repeat(100)}}`, 'LIMIT_EXCEEDED'],
    ['with a row that is too long', `[{"a":"${'x'.repeat(3000)}"}]`, 'LIMIT_EXCEEDED'],
    ['with a row of too many small values', `[[${'1,'.repeat(3000)}1]]`, 'LIMIT_EXCEEDED'],
  ])('%s', async ([, text, code]) => {
    const { refused } = await readBytes(text, { type: 'json' }, { limits: { rowBytes: 2000, depth: 64 } });
    expect(refused?.code).toBe(code);
  });

  test('without its list', async () => {
    const { refused } = await readBytes('{"rows":[{"a":1}]}', { type: 'json', path: 'records' });
    expect({ code: refused?.code, sentence: refused?.message }).toStrictEqual({
      code: 'HEADER_DRIFT',
      sentence: 'file.txt has no list of rows at records.',
    });
  });

  test('for a string without end, before it is in memory', async () => {
    const { refused } = await readBytes(
      `[{"a":"${'x'.repeat(400_000)}`,
      { type: 'json' },
      { limits: { rowBytes: 100_000 } },
    );
    expect(refused?.code).toBe('LIMIT_EXCEEDED');
  });
});

describe('lines of JSON', () => {
  test('are read, bad ones with a flag and their text', async () => {
    const deep = `${'['.repeat(70)}${']'.repeat(70)}`;
    const { rows, refused } = await readBytes(
      `{"a":1}\r\n\n{"a":\n[2]\n${deep}\n{"id":123456789012345678901}`,
      { type: 'ndjson' },
      { name: 'x.jsonl' },
    );
    expect(refused).toBe(undefined);
    expect(rows).toStrictEqual([
      { position: 'x.jsonl#1', number: 1, line: 1, cells: { a: 1 }, raw: '{"a":1}', bytes: 7, flags: [] },
      {
        position: 'x.jsonl#2',
        number: 2,
        line: 3,
        cells: {},
        raw: '{"a":',
        bytes: 5,
        flags: ['VALUE_UNMAPPED'],
        problem: 'Line 3 is not JSON.',
      },
      { position: 'x.jsonl#3', number: 3, line: 4, cells: { value: [2] }, raw: '[2]', bytes: 3, flags: [] },
      {
        position: 'x.jsonl#4',
        number: 4,
        line: 5,
        cells: {},
        raw: deep,
        bytes: 140,
        flags: ['LIMIT_EXCEEDED'],
        problem: 'Line 5 is nested deeper than 64 levels.',
      },
      {
        position: 'x.jsonl#5',
        number: 5,
        line: 6,
        cells: { id: '123456789012345678901' },
        raw: '{"id":123456789012345678901}',
        bytes: 28,
        flags: [],
      },
    ]);
  });

  test('do not reach the prototype, however the key is written', async () => {
    const cells = await readCells('{"__proto__":{"x":1}}\n{"\\u005f_proto__":{"x":1}}\n', { type: 'ndjson' });
    expect(cells).toStrictEqual([{ __proto___: { x: 1 } }, { __proto___: { x: 1 } }]);
  });

  test.for<[name: string, text: string, code: string]>([
    ['cut', '{"a":1}\n{"a":', 'FILE_TRUNCATED'],
    ['too long', `{"a":1}\n{"a":"${'x'.repeat(3000)}"}\n`, 'LIMIT_EXCEEDED'],
    ['that are one document', '[\n{"a":1}\n]\n', 'FORMAT_UNKNOWN'],
  ])('%s are refused', async ([, text, code]) => {
    const { refused } = await readBytes(text, { type: 'ndjson' }, { limits: { rowBytes: 2000 } });
    expect(refused?.code).toBe(code);
  });
});

test('any list of values reads back the same, as a document and as lines', async () => {
  const values = fc.array(
    fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
      fc.jsonValue({ maxDepth: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(values, fc.boolean(), async (list, lines) => {
      const text = lines ? list.map((value) => JSON.stringify(value)).join('\n') : JSON.stringify(list, null, 1);
      const expected: unknown = JSON.parse(JSON.stringify(list), (_key, value: unknown) =>
        typeof value === 'number' &&
        Number.isInteger(value) &&
        !Number.isSafeInteger(value) &&
        !String(value).includes('e')
          ? String(value)
          : value,
      );
      expect(await readCells(text, { type: lines ? 'ndjson' : 'json' })).toEqual(expected);
    }),
    { numRuns: 150, seed: 5 },
  );
});

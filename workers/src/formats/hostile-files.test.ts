import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import writeExcelFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import type { FormatOptions } from '@corridor/graph-schema/profiles';
import { readBytes } from './testing.ts';

const csv = 'id,name,"place, full"\n1,"Ana ""A""\nB",Köln\n2,Ben,"x"\n';
const json = '{"meta":{"n":2},"records":[{"id":1,"names":["a","ü"]},{"id":2,"names":[]}]}';
const xml = '<?xml version="1.0"?><l><r id="1"><n>A &amp; B</n></r><r id="2"><n/><n><![CDATA[x]]></n></r></l>';

async function zipped(): Promise<Buffer> {
  const archive = new ZipFile();
  archive.addBuffer(Buffer.from(csv), 'a.csv');
  archive.addBuffer(Buffer.from(csv), 'b.csv');
  archive.end();
  return buffer(archive.outputStream);
}

const samples: readonly (readonly [name: string, options: FormatOptions, bytes: () => Buffer | Promise<Buffer>])[] = [
  ['CSV', { type: 'csv' }, () => Buffer.from(csv)],
  ['UTF-16 CSV', { type: 'csv' }, () => Buffer.from(`\ufeff${csv}`, 'utf16le')],
  ['gzip', { type: 'csv' }, () => gzipSync(csv)],
  ['zip', { type: 'csv' }, zipped],
  ['JSON', { type: 'json', path: 'records' }, () => Buffer.from(json)],
  ['lines of JSON', { type: 'ndjson' }, () => Buffer.from('{"a":1}\n{"b":[2,{"c":"ü"}]}\n')],
  ['XML', { type: 'xml' }, () => Buffer.from(xml)],
  [
    'XLSX',
    { type: 'xlsx' },
    () =>
      writeExcelFile(
        [
          ['a', 'b'],
          ['c', 1],
        ].map((row) => row.map((value) => ({ value }))),
      ).toBuffer(),
  ],
];

const inserts = [
  '"',
  '\n',
  ',',
  '<!DOCTYPE x>',
  ']]>',
  '{"__proto__":{"x":1}}',
  '\u0000',
  '[[[[',
  '&#0;',
  '\ud800',
  'PK\u0003\u0004',
];

const mutations = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }),
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 50 }) }),
    fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), text: fc.constantFrom(...inserts) }),
    fc.record({ kind: fc.constant('end' as const), at: fc.nat() }),
  ),
  { minLength: 1, maxLength: 3 },
);
type Mutation = typeof mutations extends fc.Arbitrary<(infer One)[]> ? One : never;

function mutate(bytes: Buffer, mutation: Mutation): Buffer {
  const at = mutation.at % (bytes.length + 1);
  if (mutation.kind === 'end') return bytes.subarray(0, at);
  if (mutation.kind === 'cut') return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + mutation.length)]);
  if (mutation.kind === 'insert')
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(mutation.text), bytes.subarray(at)]);
  const flipped = Buffer.from(bytes);
  const before = flipped[at];
  if (before !== undefined) flipped[at] = before ^ (1 << mutation.bit);
  return flipped;
}

test.for(samples)('a damaged %s file gives rows or one refusal, never another error', async ([, options, make]) => {
  const whole = await make();
  await fc.assert(
    fc.asyncProperty(mutations, async (changes) => {
      // `readBytes` hands on any error that is no refusal.
      const { rows, refused } = await readBytes(changes.reduce(mutate, whole), options);
      expect(refused === undefined ? rows.length : refused.message.length).toBeGreaterThan(0);
      expect(Object.keys(Object.prototype)).toStrictEqual([]);
      expect({}).not.toHaveProperty('x');
    }),
    { numRuns: 120, seed: 8 },
  );
});

import { describe, expect, test } from 'vitest';
import type { FormatOptions, FormatType } from '@corridor/graph-schema/profiles';
import { readCsv } from './csv.ts';
import { FileFlags } from './file-flags.ts';
import { defaultLimits } from './file-limits.ts';
import { readJson } from './json.ts';
import { readNdjson } from './ndjson.ts';
import type { Reading } from './reading.ts';
import type { Row } from './row.ts';
import { readXml } from './xml.ts';

const pieces = 400;
const rowsAPiece = 50;

interface Case {
  readonly type: FormatType;
  readonly before: string;
  readonly row: string;
  readonly after: string;
  readonly read: (text: AsyncIterable<string>, reading: Reading) => AsyncIterable<Row[]>;
}

const cases: readonly Case[] = [
  {
    type: 'csv',
    before: 'a,b\n',
    row: '1,"x\ny"\n',
    after: '',
    read: (text, reading) => readCsv(text, 'a,b\n', reading),
  },
  { type: 'ndjson', before: '', row: '{"a":1}\n', after: '', read: readNdjson },
  { type: 'json', before: '{"meta":[1],"rows":[', row: '{"a":[1,2]},', after: '{}]}', read: readJson },
  { type: 'xml', before: '<l>', row: '<r><a>1</a></r>', after: '</l>', read: readXml },
];

describe('memory does not grow with the file', () => {
  // Counted, not timed: how far the reader is ahead of the one who takes the rows, in rows.
  test.for(cases.map((one) => [one.type, one] as const))(
    '%s is read piece by piece',
    async ([, { type, before, row, after, read }]) => {
      let fed = 0;
      async function* text(): AsyncGenerator<string> {
        yield before;
        for (let piece = 0; piece < pieces; piece += 1) {
          fed += rowsAPiece;
          yield row.repeat(rowsAPiece);
        }
        yield after;
      }
      let taken = 0;
      let furthest = 0;
      let largest = 0;
      for await (const batch of read(text(), readingOf(type))) {
        furthest = Math.max(furthest, fed - taken);
        largest = Math.max(largest, batch.length);
        taken += batch.length;
      }
      expect(taken).toBe(pieces * rowsAPiece + (type === 'json' ? 1 : 0));
      expect(furthest).toBeLessThanOrEqual(2 * rowsAPiece + 1);
      expect(largest).toBeLessThanOrEqual(2 * rowsAPiece + 1);
    },
  );
});

function readingOf(type: FormatType): Reading {
  const facts = { name: 'f', type, bytes: 0, rows: 0, passedOver: 0 };
  const options: FormatOptions = type === 'json' ? { type, path: 'rows' } : { type };
  return { facts, options, limits: defaultLimits, flags: new FileFlags(), endsWithLine: true };
}

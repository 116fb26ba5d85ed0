import { describe, expect, test } from 'vitest';
import type { FormatOptions } from '@corridor/graph-schema/profiles';
import { readBytes, readCells } from './testing.ts';

const list = `<?xml version="1.0"?>
<LIST date="today">
  <PEOPLE>
    <PERSON id="1"><NAME>Ana &amp; Co</NAME><ALIAS>A</ALIAS><ALIAS>B</ALIAS><NOTE/></PERSON>
  </PEOPLE>
  <FIRMS><FIRM><NAME lang="en">X<![CDATA[<Y>]]></NAME></FIRM></FIRMS>
</LIST>`;

describe('an XML document is read', () => {
  test.for<[name: string, path: FormatOptions['path'], cells: unknown[]]>([
    [
      'by one path',
      'PEOPLE/PERSON',
      [{ '#element': 'PERSON', '@id': '1', NAME: 'Ana & Co', ALIAS: ['A', 'B'], NOTE: '' }],
    ],
    ['by the name of the element', 'FIRM', [{ '#element': 'FIRM', NAME: { '@lang': 'en', '#text': 'X<Y>' } }]],
    [
      'by several paths',
      ['PERSON', 'FIRMS/FIRM'],
      [
        { '#element': 'PERSON', '@id': '1', NAME: 'Ana & Co', ALIAS: ['A', 'B'], NOTE: '' },
        { '#element': 'FIRM', NAME: { '@lang': 'en', '#text': 'X<Y>' } },
      ],
    ],
    [
      'by the children of its root',
      undefined,
      [
        { '#element': 'PEOPLE', PERSON: { '@id': '1', NAME: 'Ana & Co', ALIAS: ['A', 'B'], NOTE: '' } },
        { '#element': 'FIRMS', FIRM: { NAME: { '@lang': 'en', '#text': 'X<Y>' } } },
      ],
    ],
    [
      'by elements of text alone',
      'ALIAS',
      [
        { '#element': 'ALIAS', '#text': 'A' },
        { '#element': 'ALIAS', '#text': 'B' },
      ],
    ],
  ])('%s', async ([, path, cells]) => {
    expect(await readCells(list, { type: 'xml', ...(path === undefined ? {} : { path }) })).toStrictEqual(cells);
  });
});

test('a row carries the line of its start and its XML', async () => {
  const { rows } = await readBytes(list, { type: 'xml', path: 'FIRM' }, { name: 'l.xml' });
  const raw = '<FIRM><NAME lang="en">X&lt;Y&gt;</NAME></FIRM>';
  expect(rows).toMatchObject([{ position: 'l.xml#1', number: 1, line: 6, raw, bytes: 46, flags: [] }]);
});

test('elements that name the prototype do not reach it', async () => {
  expect(await readCells('<l><r><__proto__><x>1</x></__proto__></r></l>', { type: 'xml' })).toStrictEqual([
    { '#element': 'r', __proto___: { x: '1' } },
  ]);
  expect(Object.prototype).not.toHaveProperty('x');
});

describe('an XML document is refused', () => {
  test.for<[name: string, text: string, code: string]>([
    ['with a DOCTYPE', '<!DOCTYPE l><l><r>1</r></l>', 'ACTIVE_CONTENT'],
    [
      'with an external entity',
      '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><l><r>&x;</r></l>',
      'ACTIVE_CONTENT',
    ],
    [
      'with entities that grow',
      `<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "${'&a;'.repeat(100)}">]><l><r>&b;</r></l>`,
      'ACTIVE_CONTENT',
    ],
    ['with an unknown entity', '<l><r>&x;</r></l>', 'FILE_MALFORMED'],
    ['that is cut', '<l><r>1</r><r>', 'FILE_TRUNCATED'],
    ['that is cut in a tag', '<l><r>1</r><r', 'FILE_TRUNCATED'],
    ['that is none', '<l><r>1</q></l>', 'FILE_MALFORMED'],
    ['without such rows', '<l></l>', 'FILE_TRUNCATED'],
    ['nested too deep', `<l>${'<r>'.repeat(100)}${'</r>'.repeat(100)}</l>`, 'LIMIT_EXCEEDED'],
    ['with a long row', `<l><r>${'<x>1</x>'.repeat(1000)}</r></l>`, 'LIMIT_EXCEEDED'],
    ['with a long text', `<l><r>${'x'.repeat(5000)}</r></l>`, 'LIMIT_EXCEEDED'],
  ])('%s', async ([, text, code]) => {
    const { refused } = await readBytes(text, { type: 'xml' }, { limits: { rowBytes: 2000 } });
    expect(refused?.code).toBe(code);
  });

  test.for<[name: string, text: string]>([
    ['a text', `<l><r>${'x'.repeat(400_000)}`],
    ['a tag', `<l><r a="${'x'.repeat(400_000)}`],
    ['a DOCTYPE', `<!DOCTYPE l [${'x'.repeat(400_000)}`],
    ['a comment', `<l><!--${'x'.repeat(400_000)}`],
  ])('for %s without end, before it is in memory', async ([, text]) => {
    const { refused } = await readBytes(text, { type: 'xml' }, { limits: { rowBytes: 100_000 } });
    expect(refused?.code).toBe('LIMIT_EXCEEDED');
  });

  test('naming the place of the fault', async () => {
    const { refused } = await readBytes('<l>\n<r>1</r>\n<r>2</q>\n</l>', { type: 'xml' });
    expect(refused?.message).toMatch(/^file\.txt, after row \d: this is not well-formed XML \(3:\d+: .*\)\.$/u);
  });
});

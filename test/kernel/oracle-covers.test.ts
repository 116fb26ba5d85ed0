import { expect, test } from 'vitest';
import { maySee } from '../access/oracle/brute-force.ts';
import { circleNames, type PlainReader } from '../access/oracle/random-graph.ts';
import { graphs, readers } from '../access/oracle/samples.ts';

const ALWAYS = { from: -9, until: 9 };
const everyCircle = circleNames.map((name) => ({ name, ...ALWAYS }));

test('each thing that the rule asks for decides alone on some of these records', () => {
  const without: Readonly<Record<string, (reader: PlainReader) => PlainReader>> = {
    level: (reader) => ({ ...reader, level: 3 }),
    'right to data on victims': (reader) => ({ ...reader, victimRight: true }),
    office: (reader) => ({ ...reader, office: 'ELSEWHERE' }),
    'purpose of the border': (reader) => (reader.purpose === 'screening' ? { ...reader, purpose: 'planning' } : reader),
    'purpose of courts': (reader) => (reader.purpose === 'judicial' ? { ...reader, purpose: 'planning' } : reader),
    'purpose that a circle is kept for': (reader) => ({ ...reader, purpose: 'reporting' }),
    circle: (reader) => ({ ...reader, circles: everyCircle }),
    'time in a circle': (reader) => ({ ...reader, circles: reader.circles.map((one) => ({ ...one, ...ALWAYS })) }),
    agency: (reader) => ({ ...reader, agency: reader.agency === 'NCB' ? 'POLICE' : 'NCB' }),
  };
  const pairs = graphs.flat().flatMap((record) => readers.map((reader) => [record, reader] as const));
  const deciding = Object.entries(without).filter(([, change]) =>
    pairs.some(([record, reader]) => !maySee(record, reader) && maySee(record, change(reader))),
  );

  expect(deciding.map(([name]) => name)).toStrictEqual(Object.keys(without));
});

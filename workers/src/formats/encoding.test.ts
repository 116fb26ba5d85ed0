import { expect, test } from 'vitest';
import type { FormatOptions } from '@corridor/graph-schema/profiles';
import { readBytes } from './testing.ts';

const text = 'name,place\nMuñoz,Köln €\n';
const cells = [{ name: 'Muñoz', place: 'Köln €' }];
const cp1252 = Buffer.from(text.replace('€', '\u0080'), 'latin1');
const wide = Buffer.from(text, 'utf16le');

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

test.for<[name: string, bytes: Buffer, encoding: FormatOptions['encoding'], found: string, guessed: boolean]>([
  ['UTF-8', Buffer.from(text), undefined, 'utf-8', false],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), undefined, 'utf-8', false],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'auto', 'utf-16le', false],
  ['big-endian UTF-16 with a mark', swapped(Buffer.from(`\ufeff${text}`, 'utf16le')), 'auto', 'utf-16be', false],
  ['UTF-16 without a mark', wide, 'auto', 'utf-16le', true],
  ['big-endian UTF-16 without a mark', swapped(wide), 'auto', 'utf-16be', true],
  ['UTF-16 as the profile says', wide, 'utf-16le', 'utf-16le', false],
  ['UTF-16 against the profile', wide, 'utf-8', 'utf-16le', true],
  ['a mark against the profile', Buffer.from(`\ufeff${text}`), 'windows-1252', 'utf-8', true],
  ['Windows-1252', cp1252, 'auto', 'windows-1252', true],
  ['Windows-1252 as the profile says', cp1252, 'windows-1252', 'windows-1252', false],
  ['Windows-1252 against the profile', cp1252, 'utf-8', 'windows-1252', true],
])('%s is read', async ([, bytes, encoding, found, guessed]) => {
  const { rows, flags } = await readBytes(bytes, { type: 'csv', ...(encoding === undefined ? {} : { encoding }) });
  expect(rows.map((row) => row.cells)).toStrictEqual(cells);
  expect(flags.parts[0]?.encoding).toBe(found);
  expect(flags.flags).toStrictEqual(guessed ? ['ENCODING_GUESSED'] : []);
});

test('a byte far behind the head that is not UTF-8 decides for Windows-1252', async () => {
  const bytes = Buffer.concat([Buffer.from(`name\n${'plain\n'.repeat(50_000)}`), Buffer.from([0xd1, 0x0a])]);
  const { rows } = await readBytes(bytes, { type: 'csv' });
  expect(rows.at(-1)?.cells).toStrictEqual({ name: 'Ñ' });
});

test('a character that straddles two pieces of the file stays whole', async () => {
  const names = `${'x'.repeat(65_530)}ñññññ`;
  const { rows, flags } = await readBytes(`n\n${names}\n`, { type: 'csv' });
  expect(rows[0]?.cells).toStrictEqual({ n: names });
  expect(flags.flags).toStrictEqual([]);
});

test.for<[declared: string, bytes: Buffer, name: string | undefined]>([
  ['iso-8859-1', Buffer.from('<l><r><n>Muñoz</n></r></l>', 'latin1'), 'Muñoz'],
  ['Windows-1252', Buffer.from('<l><r><n>\u0080</n></r></l>', 'latin1'), '€'],
  ['UTF-8', Buffer.from('<l><r><n>Muñoz</n></r></l>'), 'Muñoz'],
  ['utf-16', Buffer.from('<l><r><n>Muñoz</n></r></l>'), 'Muñoz'],
  ['shift_jis', Buffer.from('<l><r><n>x</n></r></l>'), undefined],
])('XML that declares %s is read so, or refused', async ([declared, bytes, name]) => {
  const whole = Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${declared}"?>`), bytes]);
  const { rows, refused } = await readBytes(whole, { type: 'xml' });
  expect(rows[0]?.cells['n']).toBe(name);
  expect(refused?.code).toBe(name === undefined ? 'FORMAT_UNKNOWN' : undefined);
});

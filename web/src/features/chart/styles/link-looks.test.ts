import { expect, test } from 'vitest';
import { linkLookOf, linkLooks } from './link-looks.ts';

const WHITE = '#FFFFFF';
const NIGHT = '#16202A';

test.for(Object.entries(linkLooks))('lines of class %s stand out from light and dark', ([, { onLight, onDark }]) => {
  expect(contrast(onLight, WHITE)).toBeGreaterThanOrEqual(3);
  expect(contrast(onDark, NIGHT)).toBeGreaterThanOrEqual(3);
});

test('a class that is not known is drawn like reference', () => {
  expect(linkLookOf('toString')).toBe(linkLooks.named);
});

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From the least to the greatest in ten steps of one hue; a dark glyph can be read on each. */
export const TINTS = [
  '#FFF1CC',
  '#FEE3AF',
  '#FCD392',
  '#FAC277',
  '#F7B05E',
  '#F39C48',
  '#EE8834',
  '#E87323',
  '#E15E16',
  '#D9480F',
] as const;

/** The colour of a share, 0 to 1; equal steps, as a distribution counts them. */
export function tintOf(share: number): string {
  return TINTS[Math.min(TINTS.length - 1, Math.floor(share * TINTS.length))] ?? TINTS[0];
}

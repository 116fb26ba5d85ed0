import type { Family } from '@corridor/graph-schema';
import { familyLooks } from './styles/families.ts';

/** Outlines in a square of 16, as the canvas draws them. */
const outlines = {
  ellipse: 'M8 1A7 7 0 1 1 8 15 7 7 0 1 1 8 1Z',
  hexagon: 'M4.5 2H11.5L15 8 11.5 14H4.5L1 8Z',
  octagon: 'M5 1H11L15 5V11L11 15H5L1 11V5Z',
  'round-rectangle': 'M4 1H12A3 3 0 0 1 15 4V12A3 3 0 0 1 12 15H4A3 3 0 0 1 1 12V4A3 3 0 0 1 4 1Z',
  diamond: 'M8 1 15 8 8 15 1 8Z',
  'cut-rectangle': 'M4 1H12L15 4V12L12 15H4L1 12V4Z',
  triangle: 'M8 1 15 14H1Z',
  'round-diamond': 'M7 2Q8 1 9 2L14 7Q15 8 14 9L9 14Q8 15 7 14L2 9Q1 8 2 7Z',
} as const;

const WIDE = 'M3 4H13A2.5 2.5 0 0 1 15.5 6.5V9.5A2.5 2.5 0 0 1 13 12H3A2.5 2.5 0 0 1 .5 9.5V6.5A2.5 2.5 0 0 1 3 4Z';

/** The shape and colour of a family, as decoration beside its name. */
export function FamilyShape({ family }: { family: Family }) {
  const { shape, isWide, fill } = familyLooks[family];
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden>
      <path d={isWide ? WIDE : outlines[shape]} fill={fill} stroke="currentColor" />
    </svg>
  );
}

import { kindOf, type KindDefinition } from '@corridor/graph-schema';
import { mdiHelpCircleOutline } from '@mdi/js';
import { iconPaths } from './icon-paths.ts';
import type { StatusLook } from './status-looks.ts';

const kindsByLabel: Readonly<Record<string, KindDefinition>> = kindOf;

/** The path of a kind's icon; a question mark where the kind is not known. */
export function iconPathOf(kind: string): string {
  const name = kindsByLabel[kind]?.icon;
  return (name === undefined ? undefined : iconPaths[name]) ?? mdiHelpCircleOutline;
}

/** A kind's icon as an image for the canvas: dark glyph, white on the blue of people. */
export function iconOf(kind: string): string {
  return imageOf(kind, kindsByLabel[kind]?.family === 'people' ? '#ffffff' : '#111111');
}

/** The same with a dark glyph whatever the kind, for where an entity has another colour than its family. */
export function darkIconOf(kind: string): string {
  return imageOf(kind, '#111111');
}

/** How much larger than the entity the image of a ring is. */
export const RING_SCALE = 1.5;

/** A kind's icon within the ring of a status, with its badge; `RING_SCALE` times as wide as the entity. */
export function ringedIconOf(kind: string, { letters, ring }: StatusLook, fill = '#ffffff'): string {
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72" viewBox="0 0 60 60">',
    `<circle cx="30" cy="30" r="23" fill="none" stroke="${ring}" stroke-width="4"/>`,
    `<svg x="17.6" y="17.6" width="24.8" height="24.8" viewBox="0 0 24 24"><path fill="${fill}" d="${iconPathOf(kind)}"/></svg>`,
    `<rect x="38" y="3" width="20" height="15" rx="7" fill="${ring}" stroke="#111111"/>`,
    `<text x="48" y="14" font-family="sans-serif" font-size="10.5" font-weight="bold" text-anchor="middle" fill="#111111">${letters}</text>`,
    '</svg>',
  ].join('');
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function imageOf(kind: string, fill: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24"><path fill="${fill}" d="${iconPathOf(kind)}"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

import { kindOf, type KindDefinition } from '@corridor/graph-schema';
import { mdiHelpCircleOutline } from '@mdi/js';
import { iconPaths } from './icon-paths.ts';

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

function imageOf(kind: string, fill: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24"><path fill="${fill}" d="${iconPathOf(kind)}"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

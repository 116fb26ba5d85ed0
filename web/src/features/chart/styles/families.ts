import type { Family } from '@corridor/graph-schema';

/** How the entities of a family are drawn. */
interface FamilyLook {
  readonly shape: FamilyShape;
  /** Half as wide again as it is high. */
  readonly isWide?: true;
  readonly fill: string;
  readonly label: string;
}

/** Two cues always: the shape says the family, the icon the kind; colour (Okabe–Ito) only supports. */
export const familyLooks: Readonly<Record<Family, FamilyLook>> = {
  people: { shape: 'ellipse', fill: '#0072B2', label: 'People' },
  organisations: { shape: 'hexagon', fill: '#CC79A7', label: 'Organisations' },
  money: { shape: 'octagon', fill: '#009E73', label: 'Money' },
  communication: { shape: 'round-rectangle', fill: '#E69F00', label: 'Communication' },
  transport: { shape: 'round-rectangle', isWide: true, fill: '#56B4E9', label: 'Transport' },
  places: { shape: 'diamond', fill: '#F0E442', label: 'Places' },
  documents: { shape: 'cut-rectangle', fill: '#8C8C8C', label: 'Documents' },
  events: { shape: 'triangle', fill: '#D55E00', label: 'Events' },
  reference: { shape: 'round-diamond', fill: '#D9D9D9', label: 'Reference' },
};

export type FamilyShape =
  'ellipse' | 'hexagon' | 'octagon' | 'round-rectangle' | 'diamond' | 'cut-rectangle' | 'triangle' | 'round-diamond';

import { readers } from './roles.ts';

/** Who decides on which statement of necessity: one cell. The statement is the cell's own. */
export interface NecessityCell {
  readonly role: string;
  readonly isProved: boolean;
  readonly purpose: string;
  readonly verdict: 'approve' | 'refuse' | 'end';
  /** Whose statement it is: the person's, somebody's of the same agency, or of another. */
  readonly by: 'self' | 'colleague' | 'stranger';
  readonly state: 'waiting' | 'approved' | 'refused';
}

/** What deciding is answered: in plain words, apart from the product. */
export function expectedOfNecessity({ role, isProved, verdict, by, state }: NecessityCell): number {
  if (!readers.includes(role)) return 403;
  // Statements of others are for who decides on them and who oversees them.
  const isShown = by === 'self' || (by === 'colleague' && ['supervisor', 'data_protection_officer'].includes(role));
  if (!isShown) return 404;
  const isOwnEnd = verdict === 'end' && by === 'self';
  if (!isOwnEnd && (role !== 'supervisor' || by === 'self' || !isProved)) return 403;
  const isOpen = state === 'waiting' || (verdict === 'end' && state === 'approved');
  return isOpen ? 200 : 409;
}

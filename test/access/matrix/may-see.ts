import { CLEARANCE, type Thing } from './things.ts';

/** Whether a reader may see a thing: the access rule in plain words, apart from the product. */
export function maySee(
  { handling, level, relation, victim }: Pick<Thing, 'handling' | 'level' | 'relation' | 'victim'>,
  victimRight: boolean,
  purpose: string,
): boolean {
  if (level > CLEARANCE) return false;
  if (relation === 'stranger' || relation === 'excluded') return false;
  // What victims have told is never used to control borders.
  if (victim && (!victimRight || purpose === 'screening')) return false;
  return !(handling === 'H1' && purpose === 'judicial');
}

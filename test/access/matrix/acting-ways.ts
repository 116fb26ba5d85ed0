import { maySee } from './may-see.ts';
import { readers } from './roles.ts';
import { CLEARANCE, type Thing } from './things.ts';

/** Who acts on what: one cell of the matrix of acting. The thing, and what was proposed of it, are the cell's own. */
export interface ActingCell {
  readonly role: string;
  readonly victimRight: boolean;
  /** Whether the person has just proved again who they are. */
  readonly isProved: boolean;
  readonly purpose: string;
  readonly thing: Thing;
  /** Who proposed what is to be approved: the person, or a colleague. */
  readonly proposedBy: 'self' | 'another';
  /** Ids of what came with the record, and of what was proposed of it. */
  readonly cameWith: string;
  readonly proposal: string;
}

/** One way to act on a thing, the actions of the policy that it takes, and what is answered. */
export interface ActingWay {
  readonly name: string;
  readonly actions: readonly string[];
  /** Of the proposal that the cell's own one is: for whom. */
  readonly proposed?: string;
  readonly ask: (cell: ActingCell) => readonly [method: string, path: string, body: object];
  readonly expected: (cell: ActingCell) => number;
}

const actors = ['analyst', 'supervisor'];
const isAlone = ({ relation, level }: Thing) => relation === 'owner' && level < 2;
const recordPath = ({ thing }: ActingCell, rest: string) => `/api/v1/records/${thing.record}/${rest}`;

/** What whoever acts on a record is told first: no reader of case data, or no such record; nothing where it is neither. */
function unseen({ role, victimRight, purpose, thing }: ActingCell): number | undefined {
  if (!readers.includes(role)) return 403;
  return maySee(thing, victimRight, purpose) ? undefined : 404;
}

/** What a proposal to share is answered by who sees the record. */
function whenProposed({ role, thing: { state, handling, relation } }: ActingCell): number {
  if (![...actors, 'planner'].includes(role)) return 403;
  if (state === 'retracted') return 409;
  return handling === 'H2' && relation !== 'owner' ? 403 : 202;
}

/** What an own change is answered by who sees the record, and what a change of another agency's record is. */
function whenOwned(status: number, { role, thing: { state, relation } }: ActingCell): number {
  if (!actors.includes(role)) return 403;
  if (state === 'retracted') return 409;
  return relation === 'owner' ? status : 403;
}

const decided = (cell: ActingCell) => {
  const first = unseen(cell);
  if (first !== undefined) return first;
  const { role, thing, proposedBy, isProved } = cell;
  if (role !== 'supervisor') return 403;
  if (thing.state === 'retracted') return 409;
  return thing.relation === 'owner' && proposedBy === 'another' && isProved ? 200 : 403;
};

/** Sealing and unsealing is for supervisors who have proved who they are, whoever is sealed. */
function sealing({ role, isProved, victimRight, purpose, thing }: ActingCell, own: number): number {
  if (role !== 'supervisor' || !isProved) return 403;
  if (!maySee(thing, victimRight, purpose) || thing.state === 'retracted') return 404;
  return thing.relation === 'owner' ? own : 409;
}

/** Shared at once by one person where that is enough, else proposed. */
function whenShared(cell: ActingCell): number {
  return unseen(cell) ?? (isAlone(cell.thing) ? whenOwned(201, cell) : whenProposed(cell));
}

/** Every way to act on a record or on whom it speaks of. */
export const actingWays: readonly ActingWay[] = [
  {
    name: 'preview',
    actions: [],
    ask: (cell) => ['POST', recordPath(cell, 'sharing/preview'), { recipient: 'POLICE' }],
    expected: (cell) => unseen(cell) ?? 200,
  },
  {
    name: 'share',
    actions: ['share', 'proposeSharing'],
    ask: (cell) => [
      'POST',
      recordPath(cell, 'sharing'),
      { recipient: 'CUSTOMS', basis: 'the matrix', acceptCaveat: true },
    ],
    expected: whenShared,
  },
  {
    name: 'share with conditions unread',
    actions: ['share', 'proposeSharing'],
    ask: (cell) => ['POST', recordPath(cell, 'sharing'), { recipient: 'CUSTOMS', basis: 'the matrix' }],
    expected(cell) {
      const read = whenShared(cell);
      return read < 300 && cell.thing.handling === 'H3' ? 409 : read;
    },
  },
  {
    name: 'permit the use in court',
    actions: ['permitCourtUse', 'proposeSharing'],
    ask: (cell) => [
      'POST',
      recordPath(cell, 'sharing'),
      { recipient: 'COURT', basis: 'the matrix', acceptCaveat: true },
    ],
    expected(cell) {
      const first = unseen(cell);
      if (first !== undefined || !isAlone(cell.thing)) return first ?? whenProposed(cell);
      if (cell.role !== 'supervisor') return 403;
      if (cell.thing.state === 'retracted') return 409;
      return cell.isProved ? 201 : 403;
    },
  },
  {
    name: 'raise the level',
    actions: ['raiseLevel'],
    ask: (cell) => [
      'POST',
      recordPath(cell, 'level'),
      { level: Math.min(3, cell.thing.level + 1), reason: 'the matrix' },
    ],
    expected(cell) {
      const first = unseen(cell);
      if (first !== undefined) return first;
      // Nobody puts a record where they could not read it themselves.
      return cell.thing.level + 1 > CLEARANCE ? 403 : whenOwned(201, cell);
    },
  },
  {
    name: 'lower the level',
    actions: ['proposeLowerLevel'],
    ask: (cell) => [
      'POST',
      recordPath(cell, 'level'),
      { level: Math.max(0, cell.thing.level - 1), reason: 'the matrix' },
    ],
    expected: (cell) => unseen(cell) ?? (cell.thing.level === 0 ? 409 : whenOwned(202, cell)),
  },
  {
    name: 'withdraw',
    actions: ['withdrawSharing'],
    ask: (cell) => ['DELETE', recordPath(cell, `sharing/${cell.cameWith}`), { reason: 'the matrix' }],
    expected(cell) {
      const first = unseen(cell);
      if (first !== undefined) return first;
      return actors.includes(cell.role) && cell.thing.relation === 'owner' ? 200 : 403;
    },
  },
  ...(['approve', 'refuse'] as const).flatMap((verdict) =>
    (['CUSTOMS', 'COURT'] as const).map((proposed): ActingWay => ({
      name: `${verdict} a release to ${proposed}`,
      actions: proposed === 'COURT' ? ['approveSharing', 'permitCourtUse'] : ['approveSharing'],
      proposed,
      ask: ({ proposal }) => ['POST', `/api/v1/sharing-proposals/${proposal}/${verdict}`, { reason: 'the matrix' }],
      expected: decided,
    })),
  ),
  {
    name: 'seal',
    actions: ['sealPersons'],
    ask: ({ thing }) => ['POST', `/api/v1/entities/${thing.entity}/seal`, { reason: 'the matrix' }],
    expected: (cell) => sealing(cell, 201),
  },
  {
    name: 'unseal what is not sealed',
    actions: ['sealPersons'],
    ask: ({ thing }) => ['DELETE', `/api/v1/entities/${thing.entity}/seal`, { reason: 'the matrix' }],
    expected: (cell) => sealing(cell, 409),
  },
];

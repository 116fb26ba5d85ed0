import type { PolicyToken } from '@corridor/graph-schema/policy';
import type { View } from '@corridor/network';
import { AppError } from '../../../http/app-error.ts';
import type { Sight } from '../../../questions/sight.ts';
import type { Support } from '../what-leaves.ts';

/** What something rests on, each token of each record once. */
export interface CollectedSupports {
  add(support: Support): void;
  /** Adds by the code of a token. */
  addCoded(code: number, record: number): void;
  all(): Support[];
}

/** Begins with nothing. */
export function collectSupports({ resident }: Pick<Sight, 'resident'>, { topology }: View): CollectedSupports {
  const kept = new Map<PolicyToken, Set<number | undefined>>();
  const tokens = new Map<number, PolicyToken>();
  const add = ({ token, record }: Support) => {
    const records = kept.get(token);
    if (records) records.add(record);
    else kept.set(token, new Set([record]));
  };
  const tokenOf = (code: number) => {
    const token = tokens.get(code) ?? resident.tokenOf(topology.tokens.textOf(code));
    if (!token) throw new AppError('starting', 'The graph is being read. Try again in a moment.');
    tokens.set(code, token);
    return token;
  };
  return {
    add,
    addCoded: (code, record) => add({ token: tokenOf(code), record }),
    all: () =>
      [...kept].flatMap(([token, records]) =>
        [...records].map((record) => (record === undefined ? { token } : { token, record })),
      ),
  };
}

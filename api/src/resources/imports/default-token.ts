import type { ImportOptions } from '@corridor/graph-schema/contracts';
import type { PolicyToken } from '@corridor/graph-schema/policy';

/** The default token of an import's records: its options, for an owner. */
export function defaultToken(options: ImportOptions, owner: string): PolicyToken {
  return {
    originator: owner,
    level: options.level,
    handling: options.handling,
    releasableTo: [...new Set(options.releaseTo)].sort(),
    denied: [...new Set(options.deny)].sort(),
    victim: false,
    ...(options.compartment === undefined ? {} : { compartment: options.compartment }),
  };
}

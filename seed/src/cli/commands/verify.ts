import { upkeepCommand } from './upkeep.ts';

/** Checks that the stored graph equals the fold, and that every invariant holds. */
export const verifyCommand = upkeepCommand(
  'verify',
  'Checks that the graph equals the fold of its records and keeps every invariant.',
);

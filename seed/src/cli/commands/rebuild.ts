import { upkeepCommand } from './upkeep.ts';

/** Derives the graph again from the records. */
export const rebuildCommand = upkeepCommand('rebuild', 'Derives the graph again from its records.');

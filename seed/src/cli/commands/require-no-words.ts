import { CommandFault } from '../command-fault.ts';

/** Refuses words that a command does not take. */
export function requireNoWords(words: readonly string[]): void {
  if (words[0] !== undefined) throw new CommandFault('usage', `“${words[0]}” is too much.`);
}

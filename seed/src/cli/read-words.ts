import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { CommandFault } from './command-fault.ts';

/** Options of every command that talks to the system. */
export const connectionOptions = {
  url: { type: 'string' },
  token: { type: 'string' },
  as: { type: 'string' },
  purpose: { type: 'string' },
  case: { type: 'string' },
  necessity: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/** Those options in words, for the usage of a command. */
export const connectionUsage = [
  '  --as ACCOUNT    who acts (without a password only in demonstration mode; CORRIDOR_PASSWORD is its password)',
  '  --purpose P     for which purpose; --case C for which case; --necessity ID under which approved statement',
  '  --url URL       another system than the one that runs here; --token TOKEN another sign-in',
  '  --json          one JSON document instead of text',
].join('\n');

/** Takes the words of a command apart; throws a usage fault that names the word that does not fit. */
export function readWords<const Options extends ParseArgsOptionsConfig>(words: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Only the first sentence; the rest explains how positional arguments are written.
    throw new CommandFault('usage', `${error.message.split('. ')[0]}.`, { cause: error });
  }
}

import { ServiceFault } from '../services/service-fault.ts';
import type { Command } from './command.ts';
import { CommandFault } from './command-fault.ts';
import type { Terminal } from './terminal.ts';

/** Finds the command that the words name and carries it out; the exit status: 0 done, 1 did not work, 2 asked wrongly. */
export async function runCommandLine(
  commands: readonly Command[],
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const command = commands.find(({ name }) => name.split(' ').every((word, at) => words[at] === word));
  const asksHelp = words.includes('--help') || words.includes('-h');
  if (command === undefined) {
    const isHelp = words.length === 0 || words[0] === 'help' || words[0]?.startsWith('-') === true;
    if (isHelp && asksHelp) terminal.say(overview(commands));
    else
      terminal.note(isHelp ? overview(commands) : `There is no command “${words.join(' ')}”.\n\n${overview(commands)}`);
    return isHelp && asksHelp ? 0 : 2;
  }
  if (asksHelp) {
    terminal.say(`corridor ${command.usage}\n\n${command.summary}`);
    return 0;
  }
  try {
    return await command.run(words.slice(command.name.split(' ').length), terminal);
  } catch (error) {
    return explain(error, command, terminal);
  }
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ['npm run --silent corridor -- COMMAND', '', ...lines, '', 'COMMAND --help says more.'].join('\n');
}

function explain(error: unknown, command: Command, terminal: Terminal): number {
  if (error instanceof CommandFault) {
    terminal.note(error.message);
    if (error.kind === 'usage') terminal.note(`Usage: corridor ${command.usage}`);
    return error.exitCode;
  }
  if (error instanceof ServiceFault) {
    terminal.note(error.message);
    return error.exitCode;
  }
  throw error;
}

import { readFile } from 'node:fs/promises';
import { parseProfile } from '@corridor/graph-schema/profiles';
import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { readWords } from '../read-words.ts';

/** Checks an import profile without a running system; every fault with its line. */
export const profileCheckCommand: Command = {
  name: 'profile check',
  summary: 'Checks an import profile; no running system is needed.',
  usage: 'profile check FILE.json [--json]',
  async run(words, terminal) {
    const { values, positionals } = readWords(words, { json: { type: 'boolean' } });
    const [file, extra] = positionals;
    if (file === undefined || extra !== undefined) throw new CommandFault('usage', 'Name one profile.');
    const text = await readFile(file, 'utf8').catch((cause: unknown) => {
      throw new CommandFault('failed', `The file ${file} cannot be read.`, { cause });
    });
    const parsed = parseProfile(text);
    const errors = parsed.ok ? [] : parsed.errors;
    if (values.json) terminal.say(JSON.stringify({ file, ok: parsed.ok, errors }));
    else if (parsed.ok) terminal.say(`${file}: the profile “${parsed.profile.name}” is sound.`);
    else
      for (const { line, path, message } of errors)
        terminal.say(`${file}:${line}: ${path === '' ? '' : `${path}: `}${message}`);
    return parsed.ok ? 0 : 1;
  },
};

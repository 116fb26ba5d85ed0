import { writeFile } from 'node:fs/promises';
import { exportFormats, exportUses } from '@corridor/graph-schema/contracts';
import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { connect, connectSteppedUp } from '../connect.ts';
import { connectionOptions, connectionUsage, readWords } from '../read-words.ts';

/** Writes entities and what is said among them to a file, or to standard output. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'Writes entities and what is said among them to a marked file.',
  usage: [
    'export ENTITY… --why "REASON" [--format csv|json] [--use analysis|dissemination|court] [--to AGENCY] [--out FILE]',
    '  ENTITY…          ids of entities, at most 1,000',
    '  --why REASON     why; kept in the audit log',
    '  --use USE        what it is for: your own analysis (the default), dissemination --to AGENCY, or a court',
    '  --accept RECORD  a record whose conditions (H3) you have read and accept; as often as needed',
    '  --out FILE       a new file; without it standard output',
    connectionUsage,
  ].join('\n'),
  async run(words, terminal) {
    const { values, positionals: entities } = readWords(words, {
      ...connectionOptions,
      why: { type: 'string' },
      format: { type: 'string', default: 'csv' },
      use: { type: 'string', default: 'analysis' },
      to: { type: 'string' },
      accept: { type: 'string', multiple: true },
      out: { type: 'string' },
    });
    if (entities.length === 0) throw new CommandFault('usage', 'Say which entities, by their ids.');
    if (values.why === undefined) throw new CommandFault('usage', 'Say why, with --why.');
    const body = {
      entities,
      format: oneOf('format', exportFormats, values.format),
      use: oneOf('use', exportUses, values.use),
      justification: values.why,
      ...(values.to === undefined ? {} : { recipient: values.to }),
      ...(values.accept === undefined ? {} : { acceptCaveats: values.accept }),
    };
    const client = await (body.use === 'court' ? connectSteppedUp(values) : connect(values));
    const { bytes, sha256 } = await client.download('/exports', body);
    if (values.out === undefined) terminal.write(bytes);
    else await writeNew(values.out, bytes);
    if (values.json && values.out !== undefined)
      terminal.say(JSON.stringify({ file: values.out, bytes: bytes.length, sha256 }));
    else terminal.note(`${bytes.length} bytes, SHA-256 ${sha256}`);
    return 0;
  },
};

function oneOf<Value extends string>(what: string, values: readonly Value[], word: string): Value {
  const found = values.find((one) => one === word);
  if (found === undefined)
    throw new CommandFault('usage', `There is no ${what} “${word}”; there are ${values.join(', ')}.`);
  return found;
}

/** Never over a file that is there, and for nobody else on this machine to read. */
async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    throw new CommandFault('failed', `The file ${file} cannot be written, or is there already.`, { cause });
  }
}

import { readFile } from 'node:fs/promises';
import { envelopeSchema } from '@corridor/graph-schema/contracts';
import * as z from 'zod';
import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { connect } from '../connect.ts';
import { connectionOptions, connectionUsage, readWords } from '../read-words.ts';
import type { Terminal } from '../terminal.ts';

const paramsSchema = z.record(z.string(), z.unknown());

/** Asks a question and prints the answer's envelope, always as JSON. */
export const askCommand: Command = {
  name: 'ask',
  summary: 'Asks a question and prints its answer as JSON.',
  usage: [
    'ask QUESTION [PARAMS.json|-] [--as ACCOUNT] [--purpose P] [--case C]',
    '  The parameters come from a file, from standard input (-), or as the JSON text itself.',
    connectionUsage,
  ].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, connectionOptions);
    const [question, from, extra] = positionals;
    if (question === undefined) throw new CommandFault('usage', 'Say which question is asked, such as search.');
    if (extra !== undefined) throw new CommandFault('usage', `“${extra}” is too much.`);
    const params = await readParams(from, terminal);
    const client = await connect(values);
    const path = `/questions/${encodeURIComponent(question)}`;
    const answer = await client.request(path, envelopeSchema, { method: 'POST', body: params });
    terminal.say(JSON.stringify(answer, undefined, values.json ? undefined : 2));
    return 0;
  },
};

async function readParams(from: string | undefined, terminal: Terminal): Promise<z.infer<typeof paramsSchema>> {
  if (from === undefined) return {};
  const text = from.startsWith('{') ? from : from === '-' ? await terminal.readInput() : await readText(from);
  try {
    return paramsSchema.parse(JSON.parse(text));
  } catch (cause) {
    const where = from.startsWith('{') ? 'what was given' : from === '-' ? 'standard input' : from;
    throw new CommandFault('usage', `The parameters must be one JSON object; ${where} is not.`, { cause });
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new CommandFault('failed', `The file ${file} cannot be read.`, { cause });
  }
}

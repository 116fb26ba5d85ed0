import { readFile } from 'node:fs/promises';
import { answerFormats, envelopeSchema } from '@corridor/graph-schema/contracts';
import * as z from 'zod';
import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { connect, connectSteppedUp } from '../connect.ts';
import { keepFile, leavingOf, leavingOptions, leavingUsage, oneOf } from '../leaving.ts';
import { connectionOptions, connectionUsage, readWords } from '../read-words.ts';
import type { Terminal } from '../terminal.ts';

const paramsSchema = z.record(z.string(), z.unknown());

/** Asks a question and prints the answer's envelope as JSON; or makes a marked file of the answer, where its form or its place is said. */
export const askCommand: Command = {
  name: 'ask',
  summary: 'Asks a question and prints its answer as JSON, or writes it to a marked file.',
  usage: [
    'ask QUESTION [PARAMS.json|-] [--as ACCOUNT] [--purpose P] [--case C]',
    '  The parameters come from a file, from standard input (-), or as the JSON text itself.',
    'ask QUESTION [PARAMS.json|-] --why "REASON" [--format csv|json|html] [--table NAME] [--out FILE]',
    '  --format FORM    one table (csv), all of it (json, the default), or a report to be printed (html)',
    '  --table NAME     with csv: which table of the report; without it the first',
    leavingUsage,
    connectionUsage,
  ].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, {
      ...connectionOptions,
      ...leavingOptions,
      table: { type: 'string' },
    });
    const [question, from, extra] = positionals;
    if (question === undefined) throw new CommandFault('usage', 'Say which question is asked, such as search.');
    if (extra !== undefined) throw new CommandFault('usage', `“${extra}” is too much.`);
    const path = `/questions/${encodeURIComponent(question)}`;
    if (isFile(values)) {
      const { format = 'json', table } = values;
      const leaving = { format: oneOf('format', answerFormats, format), ...leavingOf(values) };
      const params = await readParams(from, terminal);
      const client = await (leaving.use === 'court' ? connectSteppedUp(values) : connect(values));
      const body = { params, ...leaving, ...(table === undefined ? {} : { table }) };
      await keepFile(await client.download(`${path}/export`, body), values, terminal);
      return 0;
    }
    const params = await readParams(from, terminal);
    const client = await connect(values);
    const answer = await client.request(path, envelopeSchema, { method: 'POST', body: params });
    terminal.say(JSON.stringify(answer, undefined, values.json ? undefined : 2));
    return 0;
  },
};

/** Whether a file is asked for: by anything that is said of one. */
function isFile({ format, out, why, table, to, accept, use }: Readonly<Record<string, unknown>>): boolean {
  return [format, out, why, table, to, accept].some((one) => one !== undefined) || use !== 'analysis';
}

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

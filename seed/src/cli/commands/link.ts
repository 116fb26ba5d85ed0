import { signInLinkSchema } from '@corridor/graph-schema/contracts';
import type { Command } from '../command.ts';
import { connectAsService } from '../connect.ts';
import { readWords } from '../read-words.ts';
import { requireNoWords } from './require-no-words.ts';

/** Prints an address that signs a browser in, once. */
export const linkCommand: Command = {
  name: 'link',
  summary: 'Prints an address that signs a browser in once, in demonstration mode.',
  usage: [
    'link [--as ACCOUNT] [--url URL] [--json]',
    '  In demonstration mode only, on this machine. The account is analyst unless said; it works for ten minutes.',
  ].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, {
      url: { type: 'string' },
      as: { type: 'string' },
      json: { type: 'boolean' },
    });
    requireNoWords(positionals);
    const client = connectAsService(values.url);
    const body = values.as === undefined ? {} : { account: values.as };
    const made = await client.request('/sign-in-links', signInLinkSchema, { method: 'POST', body });
    const address = `${client.url}${made.path}`;
    terminal.say(values.json ? JSON.stringify({ ...made, address }) : address);
    return 0;
  },
};

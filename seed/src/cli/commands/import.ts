import { setTimeout as wait } from 'node:timers/promises';
import { importSchema, type ImportView } from '@corridor/graph-schema/contracts';
import type { ApiClient } from '../api-client.ts';
import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { connect } from '../connect.ts';
import { connectionUsage } from '../read-words.ts';
import type { Terminal } from '../terminal.ts';
import { formatImport, formatProgress, importDocument } from './import/format-import.ts';
import { readImportWords } from './import/read-import-words.ts';
import { importForm, readProfileFile } from './import/import-form.ts';

const POLL_MS = 500;
const moving = new Set<ImportView['state']>(['received', 'running']);

/** Sends files to be imported; with `--wait` until they are. */
export const importCommand: Command = {
  name: 'import',
  summary: 'Imports files by an import profile.',
  usage: [
    'import FILE… --source NAME --profile NAME|FILE.json [--wait] [--json]',
    '  --owner AGENCY, --level 0–3, --handling H0–H3, --release-to A,B|ALL, --right-kind KIND',
    '                  whose the records are and who may see them; unless said the importer’s agency, and 1, H0 or as the',
    '                  first import of the source had it, and nobody else',
    '  --deny A,B/OFFICE, --compartment AGENCY/NAME (or none), --caveats TEXT',
    '                  who may not see them whatever else is said; the case or operation whose members alone may;',
    '                  the conditions of H3 in the owner’s words',
    connectionUsage,
  ].join('\n'),
  async run(words, terminal) {
    const { files, source, profile, options, target, isWaiting, isJson } = readImportWords(words);
    const document = profile.endsWith('.json') ? await readProfileFile(profile) : undefined;
    const form = await importForm({ files, source, profile: document?.text ?? profile, options });
    const client = await connect(target);
    if (document !== undefined) await document.keep(client);
    const received = await client.request('/imports', importSchema, { method: 'POST', body: form });
    const view = isWaiting ? await waitFor(client, received, terminal) : received;
    terminal.say(isJson ? JSON.stringify(importDocument(view)) : formatImport(view));
    if (!isWaiting || view.state === 'done') return 0;
    throw new CommandFault(
      'failed',
      `The import ${view.importId} ${view.state}${view.message === undefined ? '' : `: ${view.message}`}`,
    );
  },
};

async function waitFor(client: ApiClient, received: ImportView, terminal: Terminal): Promise<ImportView> {
  let view = received;
  let told = '';
  while (moving.has(view.state)) {
    const now = formatProgress(view);
    if (now !== told) terminal.progress(now);
    told = now;
    await wait(POLL_MS);
    view = await client.request(`/imports/${encodeURIComponent(view.importId)}`, importSchema);
  }
  return view;
}

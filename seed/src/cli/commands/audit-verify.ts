import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { auditVerificationSchema, type AuditVerification } from '@corridor/graph-schema/contracts';
import { readEnv } from '../../env.ts';
import { readRuntime } from '../../runtime-file.ts';
import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { connect } from '../connect.ts';
import { connectionOptions, connectionUsage, readWords } from '../read-words.ts';
import type { Terminal } from '../terminal.ts';
import { requireNoWords } from './require-no-words.ts';

const script = resolve(import.meta.dirname, '../../../../api/src/audit/verify/verify-audit.sh');

/** Checks that the audit log is as it was signed: asks the running system, or reads the files of one that stands still. */
export const auditVerifyCommand: Command = {
  name: 'audit verify',
  summary: 'Checks that the audit log is as it was signed, and that every change has its entry.',
  usage: [
    'audit verify [--offline] [--folder FOLDER] [--outside CHECKPOINTS] [--json]',
    '  Asks the running system, as admin unless said; reads the files where none runs, or with --offline.',
    '  --folder FOLDER        the audit folder (default: audit in the data folder)',
    '  --outside CHECKPOINTS  the file that the witness keeps (default: witness/checkpoints in the data folder)',
    connectionUsage,
  ].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, {
      ...connectionOptions,
      offline: { type: 'boolean' },
      folder: { type: 'string' },
      outside: { type: 'string' },
    });
    requireNoWords(positionals);
    const { CORRIDOR_DATA: data } = readEnv();
    const isOffline = values.offline === true || values.folder !== undefined;
    if (isOffline || (values.url === undefined && readRuntime(data) === undefined)) {
      const folder = values.folder ?? join(data, 'audit');
      const outside = values.outside ?? join(data, 'witness', 'checkpoints');
      return verifyFiles(folder, outside, values.json === true, terminal);
    }
    const client = await connect({ ...values, as: values.as ?? 'admin', purpose: values.purpose ?? 'administration' });
    const found = await client.request('/audit/verify', auditVerificationSchema, { method: 'POST', body: {} });
    terminal.say(values.json ? JSON.stringify(found) : formatVerification(found));
    return found.equal ? 0 : 1;
  },
};

/** The outcome as text, a line for each fault. */
export function formatVerification(found: AuditVerification): string {
  const { size, covered, outside, witnessed, operations, faults, equal } = found;
  return [
    ...faults.map(({ what, at, why }) => `fault  ${what}${at === undefined ? '' : ` ${at}`}: ${why}`),
    equal ? 'The audit log is as it was signed.' : 'The audit log is NOT as it was signed.',
    `${size} entries, ${covered} of them signed; ${outside} checkpoints from outside compared${witnessed ? '' : '; the witness did not answer'}.`,
    `${operations.found} of ${operations.expected} operations have exactly one entry.`,
  ].join('\n');
}

/** The stand-alone verifier over the files: the one that a stranger would use. */
async function verifyFiles(folder: string, outside: string, isJson: boolean, terminal: Terminal): Promise<number> {
  if (!existsSync(join(folder, 'keys'))) throw new CommandFault('failed', `There is no audit log in ${folder}.`);
  const words = [script, folder, ...(existsSync(outside) ? [outside] : [])];
  const { status, said } = await new Promise<{ status: number; said: string }>((done) => {
    execFile('bash', words, { maxBuffer: 10_000_000 }, (error, stdout, stderr) =>
      done({ status: error ? 1 : 0, said: stdout || stderr }),
    );
  });
  const lines = said.trim().split('\n');
  const faults = lines.filter((line) => line.startsWith('FAULT')).map((line) => line.slice('FAULT'.length).trim());
  const witnessed = existsSync(outside);
  if (isJson) terminal.say(JSON.stringify({ equal: status === 0, witnessed, faults, summary: lines.at(-1) ?? '' }));
  else
    terminal.say(witnessed ? said.trim() : `${said.trim()}\nNo checkpoints from outside: a cut tail cannot be seen.`);
  return status;
}

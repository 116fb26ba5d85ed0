import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AuditEntry } from '@corridor/graph-schema/audit';
import { openLog, type LogOptions, type OpenLog } from './log/open-log.ts';

const hex = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** An entry as a consultation leaves it; `at` makes each its own. */
export function madeEntry(at: number, more: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: hex(`entry ${at}`),
    at: new Date(Date.UTC(2026, 10, 30, 9, 0, 0, at)).toISOString(),
    kind: 'consultation',
    account: hex('account'),
    agency: 'NCB',
    purpose: 'investigation',
    justification: 'purpose',
    handling: 'H0',
    decision: 'allowed',
    rule: 'read',
    action: 'get /api/v1/entities/{id}',
    subjects: [hex(`subject ${at}`)],
    subjectCount: 1,
    persons: 1,
    originators: ['NCB'],
    results: 1,
    ...more,
  };
}

/** Made entries from a number on. */
export function madeEntries(count: number, from = 0): AuditEntry[] {
  return Array.from({ length: count }, (_, at) => madeEntry(from + at));
}

/** A folder of a test's own; it is gone when the test ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-audit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A log of made entries under a checkpoint. */
export async function madeLog(count: number, options: Partial<LogOptions> = {}): Promise<OpenLog & { folder: string }> {
  const folder = options.folder ?? aFolder();
  const log = await openLog({ ...options, folder });
  await log.append(madeEntries(count));
  log.checkpoint();
  return { ...log, folder };
}

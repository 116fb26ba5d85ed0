import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { connectStore } from '../graph/driver.ts';
import { alarmRulesSchema } from './alarms/alarm-rules.ts';
import { endInOrder } from './end-in-order.ts';
import { readAuditEnv } from './env.ts';
import { textOf, writeOnce } from './log/files.ts';
import { openLog } from './log/open-log.ts';
import { takeLease } from './process/lease.ts';
import { startAudit } from './process/start-audit.ts';

/** The audit process. With `--rotate-key` it signs a new key with the old one and ends. */

const STOP_LIMIT_MS = 1_800;
const env = readAuditEnv();
const logger = pino({ level: env.CORRIDOR_LOG_LEVEL });

try {
  if (process.argv.includes('--rotate-key')) await rotate();
  else await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

async function serve(): Promise<void> {
  writeOnce(env.secretFile, randomBytes(32).toString('hex'));
  const store =
    env.NEO4J_URI === undefined
      ? undefined
      : connectStore({ uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD });
  const rules = textOf(join(env.folder, 'alarms.json'));
  const audit = await startAudit({
    folder: env.folder,
    secret: readFileSync(env.secretFile, 'utf8').trim(),
    port: env.AUDIT_PORT,
    logger,
    store,
    witnessUrl: env.WITNESS_URL,
    rules: rules === '' ? undefined : alarmRulesSchema.parse(JSON.parse(rules)),
    // Started again it takes up the log from the disk, as it is.
    broken: () => process.exit(1),
  });
  endInOrder(async () => {
    await audit.stop();
    await store?.close();
  }, STOP_LIMIT_MS);
}

async function rotate(): Promise<void> {
  const release = await takeLease(env.folder);
  const log = await openLog({ folder: env.folder });
  log.checkpoint();
  log.rotateKey();
  await log.close();
  await release();
  console.log('The log has a new signing key. Start the audit process again.');
}

import { until } from '../../support/until.ts';
import type { RunningSystem } from './running-system.ts';

/** Starts a job of upkeep as the administrator, waits for its end, and answers its result; throws when it failed. */
export async function doUpkeep(system: Pick<RunningSystem, 'ask'>, name: 'verify' | 'rebuild'): Promise<unknown> {
  const started = await system.ask('admin', 'POST', `/api/v1/upkeep/${name}`);
  const path = `/api/v1/upkeep/${String(Object(started.body)['operationId'])}`;
  const end = await until(`${name} at its end`, async (seen) => {
    const { body } = await system.ask('admin', 'GET', path);
    seen(body);
    return ['done', 'failed'].includes(Object(body)['state']) ? Object(body) : undefined;
  });
  if (end['state'] === 'failed') throw new Error(`${name} failed: ${JSON.stringify(end)}`);
  return end['result'];
}

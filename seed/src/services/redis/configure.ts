import { createHash } from 'node:crypto';

export interface RedisSettings {
  readonly port: number;
  readonly folder: string;
  readonly password: string;
  /** False for tests: nothing is written to disk, and everything may be emptied. */
  readonly durable: boolean;
}

/** The user of the API and the workers. */
export const REDIS_USER = 'corridor';
const MEMORY = '512mb';

/**
 * The text of `redis.conf`. `noeviction`: a queue whose keys are thrown away loses jobs. The user has no command that
 * changes settings or empties everything; scripts stay allowed, BullMQ lives on them. The password is there as its hash only.
 */
export function redisConfiguration({ port, folder, password, durable }: RedisSettings): string {
  const hash = createHash('sha256').update(password).digest('hex');
  const denied = durable ? ' -config -keys -flushall -flushdb -debug -shutdown -replicaof -module' : '';
  const persistence = durable ? 'save ""\nappendonly yes\nappendfsync everysec' : 'save ""\nappendonly no';
  return `bind 127.0.0.1
port ${port}
protected-mode yes
daemonize no
set-proc-title no
dir "${folder}"
${persistence}
maxmemory ${MEMORY}
maxmemory-policy noeviction
user default off
user ${REDIS_USER} on #${hash} ~* &* +@all${denied}
`;
}

import { existsSync, readFileSync } from 'node:fs';
import { ServiceFault } from '../service-fault.ts';

const TAIL = 40_000;

/** The end of a log, of what was written behind `begin` bytes; empty when there is none. */
export function tailOf(path: string, begin = 0): string {
  return existsSync(path) ? readFileSync(path).subarray(begin).toString('utf8').slice(-TAIL) : '';
}

/** What the server's own log says of a start that failed, as one sentence; undefined when that is nothing that we know. */
export function explainNeo4jFailure(log: string, home: string, port: number): ServiceFault | undefined {
  if (/Address already in use|BindException/.test(log)) {
    return new ServiceFault('portInUse', `Port ${port} was taken while Neo4j was starting; start again.`);
  }
  if (/No space left on device|Disk quota exceeded/.test(log)) {
    return new ServiceFault('diskFull', `The disk of ${home} is full; Neo4j needs at least 300 MB there.`);
  }
  if (/FileLockException|Lock file has been locked by another process/.test(log)) {
    return new ServiceFault('folderInUse', `The store in ${home} is in use by another Neo4j; stop that one first.`);
  }
  if (/Could not reserve enough space|Cannot allocate memory|insufficient memory/.test(log)) {
    return new ServiceFault('startFailed', 'There is not enough memory for Neo4j; it needs about 1 GB.');
  }
  if (/UnsupportedClassVersionError/.test(log)) {
    return new ServiceFault('missingProgram', 'Neo4j needs Java 17 or 21; install openjdk-17-jre-headless.');
  }
  return undefined;
}

/** The last error in the log of a server that ended, whatever it was. */
export function lastErrorIn(log: string): ServiceFault | undefined {
  const line = log.split('\n').findLast((one) => /\bERROR\b|^Error|Exception/.test(one));
  return line === undefined ? undefined : new ServiceFault('startFailed', `Neo4j did not start: ${line.trim()}`);
}

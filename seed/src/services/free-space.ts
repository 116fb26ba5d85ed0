import { statfsSync } from 'node:fs';
import { ServiceFault } from './service-fault.ts';

const MB = 1024 * 1024;

/** Refuses a disk with less than `neededMb` megabytes free for us. */
export function requireFreeSpace(folder: string, neededMb: number, what: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / MB);
  if (freeMb >= neededMb) return;
  throw new ServiceFault('diskFull', `The disk of ${folder} is full: ${freeMb} MB free, ${what} needs ${neededMb} MB.`);
}

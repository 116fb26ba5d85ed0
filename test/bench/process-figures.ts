import { readFileSync } from 'node:fs';

/** Linux counts the time of processes in hundredths of a second, whatever the machine. */
const TICKS_A_SECOND = 100;
/** Places of user and system time in `/proc/PID/stat`, counted behind the name in brackets. */
const USER_TIME = 11;
const SYSTEM_TIME = 12;

/** Processor time in seconds of a process so far, its threads together; 0 when it is gone. */
export function processorSecondsOf(pid: number): number {
  const stat = read(pid, 'stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER_TIME] ?? 0) + Number(fields[SYSTEM_TIME] ?? 0)) / TICKS_A_SECOND;
}

/** The most memory that a process has had resident so far, in bytes. */
export function peakBytesOf(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(read(pid, 'status'))?.[1];
  if (kilobytes === undefined) throw new Error(`Process ${pid} has ended`);
  return Number(kilobytes) * 1_024;
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

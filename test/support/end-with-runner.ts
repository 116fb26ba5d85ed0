import { killStarted } from '@corridor/seed/services';

/**
 * A process of the test runner that is told to end, or whose runner has gone, takes along the servers that its tests have
 * started. (The runner lets no test end a process in order, so that the signal must.)
 */
function end(): void {
  killStarted();
  process.kill(process.pid, 'SIGKILL');
}
process.once('SIGTERM', end);
process.once('disconnect', end);

/**
 * Preload for a process under test: `KILL_AT=point` or `KILL_AT=point:3` sends SIGKILL at the first or third time that it
 * reaches the named point: to itself, or to the process of `KILL_PID`. Without it nothing happens.
 */
const [point, times = '1'] = (process.env['KILL_AT'] ?? '').split(':');
const pid = Number(process.env['KILL_PID'] || process.pid);
let left = Number(times);

if (point !== undefined && point !== '') {
  Reflect.set(globalThis, Symbol.for('corridor.fault'), async (reached: string) => {
    if (reached !== point || left === 0) return;
    left -= 1;
    if (left > 0) return;
    process.kill(pid, 'SIGKILL');
    // The signal ends the process; until it does, nothing more may happen in it.
    if (pid === process.pid) await new Promise(() => undefined);
  });
}

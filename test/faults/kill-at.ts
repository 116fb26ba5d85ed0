/**
 * Preload for a process under test: `KILL_AT=point` or `KILL_AT=point:3` ends it with SIGKILL at the first or third time that it
 * reaches the named point. Without it nothing happens.
 */
const [point, times = '1'] = (process.env['KILL_AT'] ?? '').split(':');
let left = Number(times);

if (point !== undefined && point !== '') {
  Reflect.set(globalThis, Symbol.for('corridor.fault'), async (reached: string) => {
    if (reached !== point) return;
    left -= 1;
    if (left > 0) return;
    process.kill(process.pid, 'SIGKILL');
    // The signal ends the process; until it does, nothing more may happen in it.
    await new Promise(() => undefined);
  });
}

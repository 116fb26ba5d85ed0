export interface ProgressTarget {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export type Report = (detail: string) => void;

export interface Progress {
  /** Runs one step and prints one line for it when it is done, with how long it took. `report` says what it is at. */
  step<Result>(name: string, work: (report: Report) => Promise<Result>): Promise<Result>;
  /** Prints a line of its own. */
  say(line: string): void;
}

const LIVE_EVERY_MS = 200;
/** Without a terminal a long step speaks now and then, so that a log shows where it is. */
const STEP_SPEAKS_AFTER_MS = 5_000;
const SPEAK_CHECK_MS = 500;

/** Seconds with one digit below ten, whole above. */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return `${value < 9.95 ? value.toFixed(1) : value.toFixed(0)} s`;
}

interface Step {
  readonly name: string;
  readonly begin: number;
  detail: string;
  spokenAt: number;
}

/** Progress of several steps, some at the same time: done ones as lines, those under way as one live line at the bottom. */
export function createProgress(target: ProgressTarget, now: () => number = Date.now): Progress {
  const steps = new Set<Step>();
  const isLive = target.isTTY === true;
  let timer: NodeJS.Timeout | undefined;

  const clear = () => (isLive ? '\r\u001b[2K' : '');
  const describe = ({ name, begin, detail }: Step) =>
    `${name} ${seconds(now() - begin)}${detail === '' ? '' : ` (${detail})`}`;
  const draw = () => {
    if (!isLive || steps.size === 0) return;
    const text = `  … ${[...steps].map(describe).join(' · ')}`;
    target.write(clear() + text.slice(0, (target.columns || 80) - 1));
  };
  const say = (line: string) => {
    target.write(`${clear()}${line}\n`);
    draw();
  };
  const speak = () => {
    for (const step of steps) {
      if (now() - step.spokenAt < STEP_SPEAKS_AFTER_MS) continue;
      step.spokenAt = now();
      say(`  … ${describe(step)}`);
    }
  };
  const watch = () => {
    if (steps.size > 0) timer ??= setInterval(isLive ? draw : speak, isLive ? LIVE_EVERY_MS : SPEAK_CHECK_MS).unref();
    if (steps.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  return {
    say,
    async step(name, work) {
      const step: Step = { name, begin: now(), detail: '', spokenAt: now() };
      steps.add(step);
      watch();
      try {
        const result = await work((detail) => {
          step.detail = detail;
          draw();
        });
        steps.delete(step);
        say(`  ✓ ${describe(step)}`);
        return result;
      } catch (error) {
        steps.delete(step);
        say(`  ✗ ${describe(step)}`);
        throw error;
      } finally {
        watch();
      }
    },
  };
}

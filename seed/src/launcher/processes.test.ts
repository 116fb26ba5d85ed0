import { expect, test } from 'vitest';
import type { ProcessEnd } from '../services/start-process.ts';
import { createSupervisor, nextRestart, type Member, type Running } from './processes.ts';

interface FakeProcess extends Running {
  end(status: number): void;
}

function aProcess(stopped: (pid: number) => void, pid: number): FakeProcess {
  const end = Promise.withResolvers<ProcessEnd>();
  const stop = async () => {
    stopped(pid);
    end.resolve({ status: 0, signal: null });
  };
  return { pid, ended: end.promise, stop, kill: stop, end: (status) => end.resolve({ status, signal: null }) };
}

function aMember(name: string, stopRank: number, start: () => FakeProcess): Member<FakeProcess> {
  return { name, stopRank, stopLimitMs: 100, explain: () => `${name} ended`, start: async () => start() };
}

test('members stop in the order of their ranks', async () => {
  const stopped: number[] = [];
  const supervisor = createSupervisor(
    () => {},
    () => {},
  );
  for (const [name, rank, pid] of [
    ['neo4j', 3, 1],
    ['api', 1, 2],
    ['workers', 0, 3],
  ] as const) {
    await supervisor.add(aMember(name, rank, () => aProcess((number) => stopped.push(number), pid)));
  }

  await supervisor.stop();

  expect(stopped).toStrictEqual([3, 2, 1]);
});

test('a member that ends while the system starts ends the start', async () => {
  const supervisor = createSupervisor(
    () => {},
    () => {},
  );
  const api = await supervisor.add(aMember('api', 1, () => aProcess(() => {}, 1)));

  api.end(1);

  await expect(supervisor.givenUp).rejects.toMatchObject({ code: 'startFailed', message: 'api ended' });
});

test('a member that ends later is started again', async () => {
  const said: string[] = [];
  let pid = 0;
  const changed = Promise.withResolvers<void>();
  const supervisor = createSupervisor(
    (line) => said.push(line),
    () => (pid === 2 ? changed.resolve() : undefined),
  );
  const api = await supervisor.add(aMember('api', 1, () => aProcess(() => {}, ++pid)));
  supervisor.settle();

  api.end(1);
  await changed.promise;

  expect(supervisor.pids()).toStrictEqual({ api: 2 });
  expect(said).toStrictEqual(['  ! api ended; starting it again (1 of 5)']);
});

test('restarts become slower, and after five in ten minutes there is no more', () => {
  const minute = 60_000;

  expect(nextRestart([], 0)).toStrictEqual({ recent: [0], pauseMs: 500 });
  expect(nextRestart([0, 1, 2], minute)).toStrictEqual({ recent: [0, 1, 2, minute], pauseMs: 4_000 });
  expect(nextRestart([0, 1, 2, 3, 4], minute)).toStrictEqual({ recent: [0, 1, 2, 3, 4], pauseMs: undefined });
  expect(nextRestart([0, 1, 2, 3, 4], 11 * minute)).toStrictEqual({ recent: [11 * minute], pauseMs: 500 });
});

import type { Response } from 'express';

/**
 * Holds an answer back until something is settled: nothing of it leaves before. If that fails, what is held is thrown away
 * and `refuse` answers in its place.
 */
export function holdAnswer(response: Response, settle: () => Promise<void>, refuse: (error: unknown) => void): void {
  const own = { write: response.write.bind(response), end: response.end.bind(response) };
  const held: (() => void)[] = [];
  let state: 'waiting' | 'settling' | 'open' = 'waiting';

  const hold = (send: () => void) => {
    if (state === 'open') return send();
    held.push(send);
    if (state === 'settling') return;
    state = 'settling';
    settle().then(
      () => {
        state = 'open';
        for (const one of held) one();
        response.emit('drain');
      },
      (error: unknown) => {
        state = 'open';
        refuse(error);
      },
    );
  };
  // Node declares these with many forms; they are passed on as they come.
  response.write = ((...words: Parameters<Response['write']>) => {
    if (state === 'open') return own.write(...words);
    hold(() => void own.write(...words));
    return false;
  }) as Response['write'];
  response.end = ((...words: Parameters<Response['end']>) => {
    hold(() => void own.end(...words));
    return response;
  }) as Response['end'];
}

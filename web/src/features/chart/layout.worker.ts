import type { LayoutReply, LayoutRequest } from './layouts/layout-message.ts';
import { spread } from './layouts/spread.ts';

/** How often the page is told what has been reached. */
const TELL_MS = 400;

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const tell = (positions: LayoutReply['positions'], isDone: boolean) =>
    self.postMessage({ run: data.run, positions, isDone } satisfies LayoutReply);
  let told = performance.now();
  const end = spread(data, {
    tick: (reached) => {
      if (performance.now() - told < TELL_MS) return;
      told = performance.now();
      tell(reached(), false);
    },
  });
  tell(end, true);
});

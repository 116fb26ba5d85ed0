import type { LayoutReply, LayoutRequest } from './layouts/layout-message.ts';
import { spread } from './layouts/spread.ts';

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const reply: LayoutReply = { run: data.run, positions: spread(data) };
  self.postMessage(reply);
});

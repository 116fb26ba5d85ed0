import type { RunningSystem } from '../integration/api/running-system.ts';

/** What an account hears of a system's live stream, as text of each event, without the breaths that keep it open. */
export interface Listener {
  readonly heard: readonly string[];
  stop(): Promise<void>;
}

/** Listens from now on. */
export async function listen(system: RunningSystem, account: string): Promise<Listener> {
  const { body } = await system.ask(
    undefined,
    'POST',
    '/api/v1/tokens',
    { account },
    { authorization: `Bearer ${system.secret}` },
  );
  const ending = new AbortController();
  const response = await fetch(`${system.url}/api/v1/events`, {
    headers: { authorization: `Bearer ${String(Object(body)['token'])}` },
    signal: ending.signal,
  });
  const heard: string[] = [];
  const reading = (async () => {
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const parts = (text + chunk).split('\n\n');
      text = parts.pop() ?? '';
      heard.push(...parts.filter((part) => part.includes('event:')));
    }
  })().catch(() => undefined);
  return {
    heard,
    async stop() {
      ending.abort();
      await reading;
    },
  };
}

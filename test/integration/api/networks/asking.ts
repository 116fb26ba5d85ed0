import type { Answer, RunningSystem } from '../running-system.ts';

/** Asks questions about the networks of these tests. */
export interface Asking {
  readonly ask: (question: string, params: object, account?: string) => Promise<Answer>;
  /** The body of an answer that must be given. */
  readonly one: (question: string, params: object, account?: string) => Promise<ReturnType<typeof Object>>;
  readonly inCells: (account?: string) => object;
}

/** Asks of a system that is there by the time. */
export function askOf(system: () => RunningSystem): Asking {
  const ask: Asking['ask'] = (question, params, account = 'analyst') =>
    system().ask(account, 'POST', `/api/v1/questions/${question}`, params);
  return {
    ask,
    async one(question, params, account) {
      const { status, body, text } = await ask(question, params, account);
      if (status !== 200) throw new Error(text);
      return Object(body);
    },
    inCells: (account = 'analyst') => ({ scope: { sources: [account === 'analyst-b' ? 'NCB/cells' : 'cells'] } }),
  };
}

/** The captions of entities, in their order. */
export const captions = (entities: readonly { caption: string }[]) => entities.map(({ caption }) => caption).join(' ');

/** Who has which value of a measure. */
export function namedValue(result: object, name: string): string {
  const { entity, values } = result as { entity: { caption: string }; values: Record<string, number> };
  return `${entity.caption} ${values[name]}`;
}

import { sessionViewSchema, type SessionView } from '@corridor/graph-schema/contracts';
import { request } from '../../api/client.ts';
import { useStatedPurpose } from '../../state/purpose.ts';
import { approveFact, readFact, releaseFact } from './keep-fact.ts';
import { facts } from './scenario.ts';

/** The other of the two who lower the level of the reader's own fact. */
const SECOND = 'supervisor-2';

/** Becomes another account for the requests that follow; the desk still shows who it was until it is told. */
async function become(account: string): Promise<SessionView> {
  useStatedPurpose.getState().choose(undefined, undefined);
  return request('/sessions/demonstration', sessionViewSchema, { method: 'POST', body: { account } });
}

/** Releases every fact that is withheld, each as who keeps it. */
export async function releaseAll(): Promise<void> {
  for (const fact of facts) {
    await become(fact.keeper);
    const kept = await readFact(fact);
    if (kept?.state === 'withheld') await releaseFact(fact, kept);
    const after = kept && (await readFact(fact));
    if (after?.state !== 'waiting') continue;
    const isBySecond = after.sharing.proposals.some(
      ({ state, proposedBy }) => state === 'waiting' && proposedBy === SECOND,
    );
    await become(isBySecond ? fact.keeper : SECOND);
    const proposed = await readFact(fact);
    if (proposed) await approveFact(proposed);
  }
}

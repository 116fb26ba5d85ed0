import * as z from 'zod';
import { decide, measures, underMeasure } from '@corridor/graph-schema/policy';
import { opaqueIdSchema } from '@corridor/graph-schema/contracts';
import type { Store } from '../graph/driver.ts';
import { AppError } from '../http/app-error.ts';
import type { Session } from './session.ts';

/** Approved statements of necessity, looked up at each request that rests on one. */
export interface Approvals {
  /** The session under the measure whose approval it states; throws `necessityNeeded` where it may not rest on it now. */
  apply(session: Session, necessity: string): Promise<Session>;
}

const row = z.object({ measure: z.enum(measures), case: z.string(), untilAt: z.number(), state: z.string() });

/** Looks them up in the store. */
export function createApprovals(store: Pick<Store, 'read'>, now: () => number): Approvals {
  const approvedFor = async (session: Session, id: string) => {
    const rows = await store.read.run(
      `
      MATCH (one:Necessity {id: $id, account: $account, agency: $agency})
      RETURN one.measure AS measure, one.case AS case, one.untilAt AS untilAt, one.state AS state
    `,
      { id, account: session.id, agency: session.agency },
    );
    const found = rows[0] && row.parse(rows[0]);
    const isValid = found?.state === 'approved' && now() < found.untilAt && found.case === session.case;
    return isValid ? found.measure : undefined;
  };
  return {
    async apply(session, necessity) {
      const id = opaqueIdSchema.safeParse(necessity);
      const measure = id.success ? await approvedFor(session, id.data) : undefined;
      const verdict = decide(session, 'intrude', { isApproved: measure !== undefined });
      if (!verdict.allowed) throw new AppError(verdict.code, verdict.says);
      return measure === undefined ? session : { ...underMeasure(session, measure), necessity };
    },
  };
}

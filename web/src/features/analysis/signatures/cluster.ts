import type { EntitySummary } from '@corridor/graph-schema/contracts';
import type { signaturesQuestion } from '@corridor/graph-schema/questions';
import type * as z from 'zod';

/** One cluster, as it is answered. */
export type Cluster = z.infer<(typeof signaturesQuestion)['result']>;

/** Its seizures and what ties them. */
export function entitiesOf({ seizures, signatures }: Cluster): EntitySummary[] {
  return [...seizures, ...signatures].map(({ id, kind, caption }) => ({ id, kind, caption }));
}

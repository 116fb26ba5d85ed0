import type { Digest, Ids } from '@corridor/graph-schema/ids';
import type { EntitiesUnderway } from '@corridor/graph-schema/store';
import type { Announce } from '../announce.ts';
import type { Store } from '../driver.ts';
import type { MapperFactory } from '../ingest/row-mapper.ts';
import type { StandingDecisions } from '../ingest/standing-decisions.ts';
import type { Log } from '../log.ts';
import type { Queues } from '../queue/queues.ts';

/** What handlers work with; made in `main.ts`. */
export interface Services {
  readonly store: Store;
  readonly queues: Queues;
  readonly ids: Ids;
  readonly digest: Digest;
  readonly mapperOf: MapperFactory;
  readonly decisions: StandingDecisions;
  readonly underway: EntitiesUnderway;
  readonly announce: Announce;
  readonly log: Log;
  /** Folder of the data of this system: `files`, `spool`. */
  readonly data: string;
  readonly writers: number;
  readonly chunkRows: number;
}

import type { Area } from './area.ts';
import { ingest } from './ingest/index.ts';
import { network } from './network/index.ts';
import { protection } from './protection/index.ts';
import { search } from './search/index.ts';

/** Every area that is measured. */
export const areas: readonly Area[] = [ingest, network, search, protection];

import { againstLimit } from '../against-limit.ts';
import type { Area } from '../area.ts';
import { peakBytesOf } from '../process-figures.ts';
import { startSystem } from '../system/start-system.ts';
import { loadPersons } from './load-persons.ts';
import { measureNeighbours } from './neighbours.ts';
import { measureSearch } from './search.ts';

const API_MEGABYTES = 1_024;
const MEGABYTE = 2 ** 20;

/** What a person waits for: finding somebody, and seeing who is linked to them. */
export const search: Area = {
  name: 'search',
  packages: ['express', 'neo4j-driver'],
  benchmarks: [
    {
      name: 'persons',
      async measure(bench) {
        const system = await startSystem(bench);
        try {
          const loaded = await loadPersons(bench, system);
          return [
            ...(await measureSearch(bench, system, loaded)),
            ...(await measureNeighbours(bench, system, loaded)),
            againstLimit({
              name: 'peak memory of the API',
              unit: 'MB',
              figures: [peakBytesOf(system.api.pid) / MEGABYTE],
              limit: API_MEGABYTES,
              good: 'atMost',
              note: `${loaded.claims} claims, ${loaded.persons} persons`,
            }),
          ];
        } finally {
          await system.stop();
        }
      },
    },
  ],
};

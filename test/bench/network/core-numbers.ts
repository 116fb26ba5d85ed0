import type { UndirectedGraph } from 'graphology';
import * as cores from 'graphology-cores';

/** Core numbers by graphology, whose types ask for an argument that its function does not take. */
export const coreNumbers = cores.coreNumber as unknown as (graph: UndirectedGraph) => Record<string, number>;

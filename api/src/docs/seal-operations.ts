import { personSealsSchema } from '@corridor/graph-schema/contracts';
import { api, type Operation } from './operation.ts';

/** The list of sealed persons. */
export const sealOperations: readonly Operation[] = [
  {
    method: 'get',
    path: `${api}/seals`,
    summary:
      'The sealed persons of the asker’s agency, as members of the circle AGENCY/SEALED see them; none to others',
    answer: personSealsSchema,
  },
];

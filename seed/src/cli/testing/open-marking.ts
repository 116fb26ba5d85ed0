import type { Marking } from '@corridor/graph-schema/contracts';

/** The marking of what every agency may read. */
export const openMarking: Marking = {
  level: 1,
  handling: ['H0'],
  releasableTo: ['ALL'],
  denied: [],
  originators: ['NCB'],
  victims: false,
  closed: false,
};

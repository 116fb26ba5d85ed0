import type { Row } from '../../reference/csv-text.ts';
import { inventedContainer } from '../invented-numbers.ts';
import { placeOf } from '../places.ts';
import { shipsOfThePath } from './facts.ts';

const at = (code: string): Row => ({ place: placeOf(code).name, place_code: code, country: placeOf(code).country });

/** What the task force saw itself: two ships of the path, each with a box of somebody else's. It bridges none of the facts. */
export const rowsOfTaskForce: readonly Row[] = [
  {
    event_id: 'ME-J1',
    date: '2024-03-21',
    ...at('ESVLC'),
    container: inventedContainer(9_700),
    seal_applied: 'DM-900411',
    arrived_on: shipsOfThePath.second.name,
    arrived_on_imo: shipsOfThePath.second.imo,
    remarks: 'boarded by the joint team, nothing found',
  },
  {
    event_id: 'ME-J2',
    date: '2024-03-26',
    ...at('ITGOA'),
    container: inventedContainer(9_701),
    seal_applied: 'DM-900412',
    left_on: shipsOfThePath.third.name,
    left_on_imo: shipsOfThePath.third.imo,
    remarks: 'seen from the air, course east',
  },
];

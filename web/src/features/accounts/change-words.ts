import type { AccountChange } from '@corridor/graph-schema/contracts';
import { levelWords } from '@corridor/graph-schema/policy';
import { roleWords } from '../../components/right-words.ts';

/** What a change set, in words; what it left as it was is not told. */
export function changeWords({
  name,
  office,
  roles,
  level,
  victimRight,
  purposes,
  subject,
  state,
}: AccountChange): string {
  return [
    told('name', name),
    roles && `roles ${roleWords(roles)}`,
    level === undefined ? undefined : `clearance ${levelWords(level)}`,
    victimRight === undefined ? undefined : `data on victims ${victimRight ? 'may be read' : 'not'}`,
    told('purposes', purposes === null ? null : purposes?.join(', '), 'all that the roles serve'),
    told('office', office),
    told('name at the sign-on', subject),
    state && `state ${state}`,
  ]
    .filter((words) => words !== undefined)
    .join(' · ');
}

function told(what: string, value: string | null | undefined, taken = 'none'): string | undefined {
  return value === undefined ? undefined : `${what} ${value ?? taken}`;
}

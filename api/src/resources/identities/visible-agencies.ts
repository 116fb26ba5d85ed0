import { formatDay } from '@corridor/graph-schema/values';
import type { AgencyView, TaskForceMember } from '@corridor/graph-schema/contracts';
import type { Session } from '../../access/session.ts';
import { openDays, type StoredAgency, type StoredMember } from './agencies.repository.ts';

/**
 * The agencies that a session may know of: every one but task forces, whose existence tells of joint work. Those are
 * known to their members of today, to the agency that leads them, and nobody else.
 */
export function visibleAgencies(
  session: Pick<Session, 'agency' | 'taskForces'>,
  agencies: readonly StoredAgency[],
  members: readonly StoredMember[],
): AgencyView[] {
  return agencies
    .filter(
      ({ code, agencyType, lead }) =>
        agencyType !== 'TASK_FORCE' || lead === session.agency || session.taskForces.has(code),
    )
    .map((agency) => {
      if (agency.agencyType !== 'TASK_FORCE') return agency;
      return { ...agency, members: members.filter(({ taskForce }) => taskForce === agency.code).map(presentMember) };
    });
}

function presentMember({ agency, fromDay, toDay }: StoredMember): TaskForceMember {
  return { agency, from: formatDay(fromDay), ...(toDay === openDays.to ? {} : { to: formatDay(toDay) }) };
}

import type { RunningSystem } from '../integration/api/running-system.ts';
import type { Work } from './hidden-work.ts';
import { AGENT, SECOND_AGENT } from './two-systems.ts';

const DAY_MS = 86_400_000;

/** Sends what has to be done: whatever is refused would hide nothing. */
async function done(
  system: RunningSystem,
  account: string,
  method: string,
  path: string,
  body: object,
): Promise<unknown> {
  const answer = await system.ask(account, method, `/api/v1/${path}`, body);
  if (answer.status >= 300) throw new Error(`${account} ${method} ${path}: ${answer.text}`);
  return answer.body;
}

/** Records of the agency, of a level at most, that were neither shared nor sealed so far. */
async function ownRecords({ store }: RunningSystem, most: number): Promise<string[]> {
  const rows = await store.read.run(
    `
    MATCH (token:PolicyToken {originator: 'NAVY', handling: 'H0'}) MATCH (record:Record {token: token.id})
    WHERE record.retractedAt IS NULL AND token.level <= $most AND token.compartment IS NULL
      AND NOT EXISTS { MATCH (:Dissemination {record: record.id}) } AND NOT EXISTS { MATCH (:SharingProposal {record: record.id}) }
    RETURN record.id AS id ORDER BY record.id
  `,
    { most },
  );
  return rows.map((row) => String(row['id']));
}

/** Shares, withdraws, raises, proposes, approves and permits, with the records from a place on. */
export function actsOfSharing(from: number): Work[] {
  return [
    async (system) => {
      const [shared, withdrawn, raised] = (await ownRecords(system, 1)).slice(from);
      const share = (record: string | undefined) =>
        done(system, AGENT, 'POST', `records/${record}/sharing`, { recipient: 'COASTGUARD', basis: 'unseen' });
      await share(shared);
      const { id } = Object(Object(await share(withdrawn))['dissemination']);
      await done(system, AGENT, 'DELETE', `records/${withdrawn}/sharing/${id}`, { reason: 'unseen' });
      await done(system, AGENT, 'POST', `records/${raised}/level`, { level: 3, reason: 'unseen' });
      for (const recipient of ['COASTGUARD', 'PORTCONTROL', 'COURT']) await release(system, recipient, raised);
      await done(system, AGENT, 'POST', `records/${raised}/level`, { level: 1, reason: 'unseen' });
    },
  ];
}

/** Proposes to give a record of a high level to somebody; all but the last recipient are approved. */
async function release(system: RunningSystem, recipient: string, record: string | undefined): Promise<void> {
  for (const account of [AGENT, SECOND_AGENT]) await done(system, account, 'POST', 'sessions/current/step-up', {});
  const body = await done(system, AGENT, 'POST', `records/${record}/sharing`, { recipient, basis: 'unseen' });
  const { id } = Object(Object(body)['proposal']);
  if (recipient !== 'PORTCONTROL')
    await done(system, SECOND_AGENT, 'POST', `sharing-proposals/${id}/approve`, { reason: 'unseen' });
}

let stated = '';
/** States that a measure is necessary; what was stated before waits or stands. */
export const stateNecessity: Work = async (system) => {
  const until = new Date(Date.now() + DAY_MS * 20).toISOString();
  const statement = 'nothing that is milder would do in this case';
  const asked = { measure: 'communications', case: 'OP-LANTERN', statement, until };
  stated = String(Object(await done(system, AGENT, 'POST', 'necessity-statements', asked))['id']);
};
export const approveNecessity: Work = async (system) => {
  await done(system, SECOND_AGENT, 'POST', 'sessions/current/step-up', {});
  await done(system, SECOND_AGENT, 'POST', `necessity-statements/${stated}/approve`, { reason: 'unseen' });
};

let sealed: string[] = [];
/** Seals persons of whom the agency has records and everybody sees some, as far as none of them is sealed yet. */
export const sealSome: Work = async (system) => {
  await done(system, AGENT, 'POST', 'sessions/current/step-up', {});
  const { body } = await system.ask(AGENT, 'POST', '/api/v1/questions/search', { text: 'Amara Hidden 1', limit: 20 });
  const found: unknown[] = Object(body)['results'] ?? [];
  const persons = found.map((one) => String(Object(Object(one)['entity'])['id'])).sort();
  sealed = [];
  const refused: string[] = [];
  for (const id of persons) {
    const { status, text } = await system.ask(AGENT, 'POST', `/api/v1/entities/${id}/seal`, { reason: 'unseen' });
    if (status === 201) sealed.push(id);
    else refused.push(`${status} ${text}`);
  }
  if (sealed.length === 0) throw new Error(`Of ${persons.length} none could be sealed: ${refused.join('; ')}`);
};
export const unsealOne: Work = (system) =>
  done(system, AGENT, 'DELETE', `entities/${sealed[0]}/seal`, { reason: 'unseen' });

import { accountViewSchema, type AccountView, type Setup } from '@corridor/graph-schema/contracts';
import * as z from 'zod';
import type { ApiClient } from '../../api-client.ts';
import { CommandFault } from '../../command-fault.ts';

/** Who acts, in words, for the usage of the account commands. */
export const administratorUsage = [
  '  --as ACCOUNT    an administrator of the agency (default admin); CORRIDOR_PASSWORD is its password, CORRIDOR_CODE',
  '                  the code of its second factor; without a password only in demonstration mode, on this machine',
  '  --url URL       another system than the one that runs here; --json one JSON document instead of text',
].join('\n');

/** The one account that the words of a command name. */
export function oneName(positionals: readonly string[]): string {
  const [name, extra] = positionals;
  if (name === undefined || extra !== undefined) throw new CommandFault('usage', 'Name one account.');
  return name;
}

/** Every account of the agency. */
export async function readAccounts(client: ApiClient): Promise<AccountView[]> {
  return (await client.request('/accounts', z.object({ accounts: z.array(accountViewSchema) }))).accounts;
}

/** The account of a name. */
export async function findAccount(client: ApiClient, name: string): Promise<AccountView> {
  const found = (await readAccounts(client)).find(({ account }) => account === name);
  if (!found) throw new CommandFault('failed', `Your agency has no account “${name}”.`);
  return found;
}

/** An account in one line. */
export function describeAccount({
  account,
  agency,
  office,
  state,
  roles,
  level,
  hasSecondFactor,
}: AccountView): string {
  const of = office === undefined ? agency : `${agency}/${office}`;
  const factor = hasSecondFactor ? ', second factor' : '';
  return `${account} of ${of}: ${state}, ${roles.join(' and ')}, level ${level}${factor}`;
}

/** How the person gets to a password. */
export function describeSetup({ url }: ApiClient, { path, expiresAt }: Setup): string {
  return `Hand over this address; it sets the password once, until ${expiresAt}: ${url}${path}`;
}

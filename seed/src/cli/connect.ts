import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { purposes, steppedUpSchema, tokenViewSchema } from '@corridor/graph-schema/contracts';
import type * as z from 'zod';
import { readEnv } from '../env.ts';
import { readRuntime } from '../runtime-file.ts';
import { createClient, type ApiClient } from './api-client.ts';
import { CommandFault } from './command-fault.ts';

/** Which system is meant, who acts, and for what. */
export interface Target {
  readonly url?: string | undefined;
  readonly token?: string | undefined;
  readonly as?: string | undefined;
  readonly purpose?: string | undefined;
  readonly case?: string | undefined;
  readonly necessity?: string | undefined;
}

/** Address of the system meant: the one named, or the one that runs on the data folder. */
function addressOf(url: string | undefined): string {
  if (url !== undefined) {
    if (!URL.canParse(url))
      throw new CommandFault('usage', `“${url}” is not an address; write it as http://127.0.0.1:7080.`);
    return url;
  }
  const { CORRIDOR_DATA: data } = readEnv();
  const running = readRuntime(data);
  if (running !== undefined) return running.url;
  throw new CommandFault(
    'failed',
    `No running Corridor is known in ${data}. Start it with npm start, or give its address with --url.`,
  );
}

/** A client with the service secret of the data folder; the system takes it from this machine only. */
export function connectAsService(url: string | undefined): ApiClient {
  const address = addressOf(url);
  const { CORRIDOR_DATA: data } = readEnv();
  const file = readRuntime(data)?.secretFile ?? join(data, 'service.secret');
  try {
    return createClient(address, readFileSync(file, 'utf8').trim());
  } catch (cause) {
    throw new CommandFault('failed', `The service secret ${file} cannot be read. Give a sign-in with --token.`, {
      cause,
    });
  }
}

/** Opens a session for an account and returns its bearer token. */
export async function openToken({
  url,
  as: account = 'analyst',
  purpose,
}: Target): Promise<z.infer<typeof tokenViewSchema>> {
  const { CORRIDOR_PASSWORD: password, CORRIDOR_CODE: code } = readEnv();
  const client = password === undefined ? connectAsService(url) : createClient(addressOf(url), undefined);
  const body = {
    account,
    ...(password === undefined ? {} : { password, ...(code === undefined ? {} : { code }) }),
    ...(purpose === undefined ? {} : { purpose: purposeOf(purpose) }),
  };
  return client.request('/tokens', tokenViewSchema, { method: 'POST', body });
}

/** A client that acts as an account, `analyst` unless said; a token given by hand is used as it is. */
export async function connect(target: Target): Promise<ApiClient> {
  const { url, token, purpose, case: caseId, necessity } = target;
  const headers = {
    ...(purpose === undefined ? {} : { 'Corridor-Purpose': purposeOf(purpose) }),
    ...(caseId === undefined ? {} : { 'Corridor-Case': caseId }),
    ...(necessity === undefined ? {} : { 'Corridor-Necessity': necessity }),
  };
  return createClient(addressOf(url), token ?? (await openToken(target)).token, headers);
}

/** A client that acts as an administrator, `admin` unless said, who has proved again who they are. */
export function connectAsAdministrator(target: Target): Promise<ApiClient> {
  return connectSteppedUp({ ...target, as: target.as ?? 'admin' });
}

/** A client that acts as an account that has just proved again who it is. */
export async function connectSteppedUp(target: Target): Promise<ApiClient> {
  const { CORRIDOR_PASSWORD: password } = readEnv();
  const client = await connect(target);
  const body = password === undefined ? {} : { password };
  await client.request('/sessions/current/step-up', steppedUpSchema, { method: 'POST', body });
  return client;
}

function purposeOf(text: string): (typeof purposes)[number] {
  const purpose = purposes.find((one) => one === text);
  if (purpose) return purpose;
  throw new CommandFault('usage', `There is no purpose “${text}”; there are ${purposes.join(', ')}.`);
}

import type { AskedImportOptions } from '@corridor/graph-schema/contracts';
import { tokenId } from '@corridor/graph-schema/policy';
import {
  readImport,
  receiveImport,
  writeTokens,
  type ReceivedFile,
  type StoredImport,
} from '@corridor/graph-schema/store';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { carryOut, importIntent } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';
import { checkOptions } from './check-options.ts';
import { completeOptions } from './complete-options.ts';
import { defaultToken } from './default-token.ts';
import { inMeasure } from './in-measure.ts';

/** What is asked for when something is imported. */
export interface ImportAsked {
  /** Name of the source; `AGENCY/NAME` for one of another owner. */
  readonly source: string;
  readonly profile: { readonly name: string; readonly content: string };
  readonly options: AskedImportOptions;
  readonly files: readonly ReceivedFile[];
}

/**
 * Writes an import with its source, its default token and its intent in one transaction, and hands the job to the queue.
 * The same operation again answers the import that it made; with other content it is a conflict.
 */
export async function startImport(
  context: Context,
  session: Session,
  operationId: string,
  asked: ImportAsked,
): Promise<StoredImport> {
  const { ids, store } = context;
  const { files, profile } = asked;
  const { owner, name } = ownerAndName(asked, session);
  const source = ids.source(owner, name, session.agency);
  const within = inMeasure(asked.options, profile.content);
  const options = await completeOptions(context, session, within, source);
  await checkOptions(context, session, options, owner);
  const token = defaultToken(options, owner);
  const id = ids.other('import', operationId);
  const received = {
    id,
    source,
    sourceName: name,
    owner,
    profile: profile.name,
    profileContent: profile.content,
    options: { ...options, owner },
    files,
    importer: session.id,
    broughtBy: session.agency,
    isCircleOfProfile: within !== asked.options,
    token: tokenId(token, ids),
  };
  const { isRepeat } = await carryOut(context, operationId, async (tools, at) => {
    await writeTokens(tools, [{ ...token, id: received.token }]);
    // It writes the operation and the outbox itself.
    await receiveImport(tools, operationId, received, at);
    return { result: { importId: id }, outbox: [importIntent('import-file', id, operationId)], isMarked: true };
  });
  const found = await readImport(store.read, id);
  if (!found) throw new AppError('conflict', 'This Idempotency-Key was used for something else. Take a new one.');
  if (isRepeat && !isSame(found, received)) {
    throw new AppError('conflict', 'This Idempotency-Key was used for another import. Take a new one.');
  }
  await context.imports.tell(id);
  return found;
}

function ownerAndName({ source, options }: ImportAsked, session: Session): { owner: string; name: string } {
  const at = source.indexOf('/');
  if (at === -1) return { owner: options.owner ?? session.agency, name: source };
  const owner = source.slice(0, at);
  if (options.owner !== undefined && options.owner !== owner) {
    throw new AppError('badInput', `The source is of ${owner}, but the option owner says ${options.owner}.`);
  }
  return { owner, name: source.slice(at + 1) };
}

function isSame(
  found: StoredImport,
  asked: { source: string; profile: string; files: readonly ReceivedFile[] },
): boolean {
  const hashes = (files: readonly ReceivedFile[]) => files.map(({ sha256 }) => sha256).join();
  return (
    found.source === asked.source && found.profile === asked.profile && hashes(found.files) === hashes(asked.files)
  );
}

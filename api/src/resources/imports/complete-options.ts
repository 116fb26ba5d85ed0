import { importOptionsSchema, type AskedImportOptions, type ImportOptions } from '@corridor/graph-schema/contracts';
import { mayRead } from '@corridor/graph-schema/policy';
import { readSourceDefaults } from '@corridor/graph-schema/store';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { defaultToken } from './default-token.ts';

/**
 * What is asked for, else what the source has, else the usual. Defaults under which the importer could not read are passed
 * over: they would tell of records of the source that the importer may not know of.
 */
export async function completeOptions(
  { store }: Pick<Context, 'store'>,
  session: Session,
  { compartment, ...asked }: AskedImportOptions,
  source: string,
): Promise<ImportOptions> {
  const ofSource = importOptionsSchema.parse(await readSourceDefaults(store.read, source));
  const isReadable = mayRead(defaultToken(ofSource, session.agency), session);
  const { compartment: circle, ...before } = isReadable ? ofSource : importOptionsSchema.parse({});
  const within = compartment === undefined ? circle : (compartment ?? undefined);
  return importOptionsSchema.parse({ ...before, ...asked, ...(within === undefined ? {} : { compartment: within }) });
}

import type { Consumer, JobHandler } from '../queue/consume.ts';
import { canary } from './canary.ts';
import { importFile } from './import-file.ts';
import { ingestChunk } from './ingest-chunk.ts';
import { resubmitRow } from './resubmit-row.ts';
import { retractImport } from './retract-import.ts';
import type { Services } from './services.ts';
import { upkeep } from './upkeep.ts';

/** Every handler, begun with the same services. */
export function handlersOf<Context>(
  services: Services,
  context: Context,
  begin: <Payload extends JobHandler['definition']['payload']>(
    handler: JobHandler<Payload>,
    context: Context,
  ) => Consumer,
): Consumer[] {
  return [
    begin(importFile(services), context),
    begin(ingestChunk(services), context),
    begin(resubmitRow(services), context),
    begin(retractImport(services), context),
    begin(upkeep(services), context),
    begin(canary, context),
  ];
}

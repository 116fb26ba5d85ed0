import type { ImportView } from '@corridor/graph-schema/contracts';

const count = (number: number) => number.toLocaleString('en');
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** An import as `--json` prints it. */
export function importDocument(view: ImportView) {
  const {
    importId,
    source,
    read,
    accepted,
    flagged,
    quarantined,
    rejected,
    records,
    entities,
    claims,
    seconds,
    flags,
    fileFlags,
  } = view;
  return {
    importId,
    source,
    state: view.state,
    read,
    accepted,
    flagged,
    quarantined,
    rejected,
    records,
    entities,
    claims,
    seconds,
    flags,
    fileFlags,
    ...(view.message === undefined ? {} : { message: view.message }),
  };
}

/** An import as text: its counts, and how often each flag was set. */
export function formatImport(view: ImportView): string {
  const flags = Object.entries(view.flags).sort(([, a], [, b]) => b - a);
  return [
    `${view.importId}  ${view.source}  ${view.state}  ${view.seconds.toFixed(1)} s`,
    `${count(view.read)} read = ${count(view.accepted)} accepted + ${count(view.flagged)} flagged + ${count(view.quarantined)} quarantined + ${count(view.rejected)} rejected`,
    `${count(view.records)} records, ${count(view.entities)} entities, ${count(view.claims)} claims named`,
    ...view.fileFlags.map((flag) => `  ${flag} (file)`),
    ...flags.map(([flag, times]) => `  ${flag}  ${count(times)}`),
  ].join('\n');
}

/** How far an import is, in a line. */
export function formatProgress({
  state,
  progress: { rows, rowsDone, bytes, bytesDone, chunks, chunksDone, estimate },
}: ImportView): string {
  const parts = `${count(chunksDone)} of ${count(chunks)} chunks`;
  const left = estimate === undefined ? '' : `, about ${Math.ceil(estimate)} s to go`;
  return `${state}: ${count(rowsDone)} of ${count(rows)} rows, ${megabytes(bytesDone)} of ${megabytes(bytes)} MB, ${parts}${left}`;
}

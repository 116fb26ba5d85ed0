import type { Resolution } from './resolve-versions.ts';
import type { StoreTools } from './run.ts';

/** A new record as it is written: what the draft says, and when the platform learned it. */
export function storedRecord(
  { id, version, standing, draft }: Extract<Resolution, { outcome: 'new' }>,
  at: number,
  { integer }: Pick<StoreTools, 'integer'>,
): Record<string, unknown> {
  const { said, flags, ...rest } = draft;
  return {
    ...rest,
    id,
    version,
    said: JSON.stringify(said),
    ...(flags.length === 0 ? {} : { flags }),
    recordedAt: integer(at),
    // History only: it was never standing at any time, so both times are one.
    ...(standing ? {} : { retractedAt: integer(at) }),
  };
}

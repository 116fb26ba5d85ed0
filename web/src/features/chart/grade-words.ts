import type { GradeCodes } from '@corridor/graph-schema/contracts';

/** A grade as its source wrote it, with its scheme: “4x4 B2”. */
export function gradeWords({ scheme, source, information }: GradeCodes): string {
  return source === undefined && information === undefined ? scheme : `${scheme} ${source ?? ''}${information ?? ''}`;
}

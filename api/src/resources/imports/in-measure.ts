import * as z from 'zod';
import type { AskedImportOptions } from '@corridor/graph-schema/contracts';
import { measureCompartment } from '@corridor/graph-schema/policy';

const profileSchema = z.looseObject({ measure: z.enum(['communications', 'tracking']).optional() });

/**
 * What is asked of an import whose profile names an intrusive measure: its rows stand in the closed circle of the measure,
 * unless another circle is asked for, or none.
 */
export function inMeasure(asked: AskedImportOptions, profileContent: string): AskedImportOptions {
  const { measure } = profileSchema.parse(JSON.parse(profileContent));
  if (measure === undefined || asked.compartment !== undefined) return asked;
  return { ...asked, compartment: measureCompartment(measure) };
}

import * as z from 'zod';
import { GREATEST_DAY, LEAST_DAY } from '../claims/validity.ts';
import type { PropertyDeclaration, PropertyDeclarations } from '../define-property.ts';
import { isCode, type VocabularyName } from '../vocabularies/index.ts';

/** What a claim with these declarations may carry: nothing else, everything optional, codes only of their vocabulary. */
export function valuesSchema(properties: PropertyDeclarations): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(properties).map(([name, declaration]) => [name, z.optional(valueSchema(declaration))]),
    ),
  );
}

/** The schema of one value as it stands on a claim. */
export function valueSchema({ type, vocabulary }: PropertyDeclaration): z.ZodType {
  switch (type) {
    case 'text':
      return z.string();
    case 'texts':
      return z.array(z.string());
    case 'code':
      return codeSchema(vocabulary);
    case 'codes':
      return z.array(codeSchema(vocabulary));
    case 'number':
      return z.number();
    case 'integer':
    case 'instant':
      return z.int();
    case 'day':
      return z.int().min(LEAST_DAY).max(GREATEST_DAY);
    case 'boolean':
      return z.boolean();
    case 'point':
      return pointSchema;
  }
}

const pointSchema = z.strictObject({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
});

function codeSchema(vocabulary: VocabularyName | undefined): z.ZodType {
  if (vocabulary === undefined) return z.string();
  return z.string().refine((value) => isCode(vocabulary, value), {
    error: ({ input }) => `${JSON.stringify(input)} is no code of ${vocabulary}`,
  });
}

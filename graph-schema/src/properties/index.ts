export { integerProperties, propertyDeclarations } from './declarations.ts';
export { describeSchema, relationshipSchema } from './describe-schema.ts';
export { withoutWords } from './without-words.ts';
export { valueSchema, valuesSchema } from './values-schema.ts';

export { createMapper, MAPPING_VERSION } from './create-mapper.ts';
export type { MapperOptions, SourceRow } from './create-mapper.ts';
export type { MappedRow, RowFault } from './mapped-row.ts';
export { findMethodWord } from './synonyms/methods.ts';
export { findModeWord } from './synonyms/modes.ts';
export { findSubstanceWord, substances } from './synonyms/substances.ts';
export type { SubstanceEntry } from './synonyms/substances.ts';

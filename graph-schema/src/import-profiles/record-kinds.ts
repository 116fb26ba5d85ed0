import { recordKindVocabulary } from '../vocabularies/record-kind.ts';

/** What sort of thing a record tells of. */
export const recordKinds = Object.keys(recordKindVocabulary.values);

/** A controlled vocabulary: versioned data. A value is never removed, only ended. */
export interface Vocabulary<Name extends string = string> {
  readonly name: Name;
  readonly meaning: string;
  readonly version: string;
  readonly values: Readonly<Record<string, VocabularyValue>>;
}

/** One value: its English label, and the dates (ISO) between which it is in effect. */
export interface VocabularyValue {
  readonly label: string;
  readonly broader?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Declares a vocabulary. */
export function defineVocabulary<const Name extends string>(vocabulary: Vocabulary<Name>): Vocabulary<Name> {
  return vocabulary;
}

import { defineVocabulary } from './define-vocabulary.ts';

export const nameTypeVocabulary = defineVocabulary({
  name: 'nameType',
  meaning: 'Type of name',
  version: '1',
  values: {
    primary: { label: 'Primary' },
    alias: { label: 'Alias' },
    nickname: { label: 'Nickname' },
    former: { label: 'Former name' },
    spelling: { label: 'Other spelling' },
  },
});

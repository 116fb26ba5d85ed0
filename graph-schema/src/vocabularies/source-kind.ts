import { defineVocabulary } from './define-vocabulary.ts';

export const sourceKindVocabulary = defineVocabulary({
  name: 'sourceKind',
  meaning: 'Kind of source',
  version: '1',
  values: {
    feed: { label: 'Feed' },
    list: { label: 'List' },
    file_series: { label: 'Series of files' },
    reference: { label: 'Reference data' },
    desk: { label: 'Statements at the desk' },
    derived: { label: 'Inferred by jobs' },
  },
});

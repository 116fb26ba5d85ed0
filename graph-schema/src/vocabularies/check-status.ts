import { defineVocabulary } from './define-vocabulary.ts';

export const checkStatusVocabulary = defineVocabulary({
  name: 'checkStatus',
  meaning: 'Outcome of the check on an identifier',
  version: '1',
  values: {
    ok: { label: 'Check passed' },
    fail: { label: 'Check failed' },
    none: { label: 'Nothing to check' },
    placeholder: { label: 'Placeholder' },
  },
});
